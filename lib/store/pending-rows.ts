import type { Table } from 'dexie';
import { sameContent } from '@/lib/pipeline/same-content';

interface Row {
  id: string;
  rev: number;
  updatedAt: number;
}

/** A row as it stands in the database (absent: new) and as the command leaves it. */
export interface Pending<R> {
  before?: R;
  after: R;
}

/** The rows of one table as a command sees them: read from the database once, then as they were put. */
export class PendingRows<R extends Row> {
  private readonly byId = new Map<string, Pending<R>>();

  constructor(private readonly table: Table<R, string>) {}

  async get(id: string): Promise<R | undefined> {
    if (!this.byId.has(id)) this.seen([await this.table.get(id)]);
    return this.known(id);
  }

  /** The row as it is now, where it was read or put before. */
  known(id: string): R | undefined {
    return this.byId.get(id)?.after;
  }

  /** Takes note of rows that a query read; those that were put stay as they were put. */
  seen(rows: readonly (R | undefined)[]): void {
    for (const row of rows) if (row && !this.byId.has(row.id)) this.byId.set(row.id, { before: row, after: row });
  }

  /** Every row that was read or put. */
  all(): R[] {
    return Array.from(this.byId.values(), (one) => one.after);
  }

  /**
   * Puts a row that was read before, or a new one. Where it says something else, its `rev` is one more than the stored row's, and its
   * `updatedAt` no earlier: put back, a clock must not make what the rep wrote last the older of two.
   */
  put(row: R, now: number): R {
    const before = this.byId.get(row.id)?.before;
    const news = { rev: (before?.rev ?? 0) + 1, updatedAt: Math.max(now, before?.updatedAt ?? 0) };
    const after = sameContent(before, row) && before ? before : { ...row, ...news };
    this.byId.set(row.id, { before, after });
    return after;
  }

  /** What is to be written. */
  changed(): Pending<R>[] {
    return [...this.byId.values()].filter((one) => one.after !== one.before);
  }
}
