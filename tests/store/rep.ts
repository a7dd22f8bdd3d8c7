import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Parsed, Reply } from '@/lib/messages/contract';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import type { LeadFields } from '@/lib/pipeline/lead';
import type { Occasion } from '@/lib/store/change';
import { perform, type WritingCommand } from '@/lib/store/commands';
import { closeDatabase } from '@/lib/store/open';

/** An empty database, as on the day of the install. Answers with its factory, for a second connection. */
export function freshStore(): IDBFactory {
  closeDatabase();
  const indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = indexedDB;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  return indexedDB;
}

export const fieldsOfKari: LeadFields = {
  name: 'Kari Nordmann',
  emails: ['kari@example.com'],
  phones: [],
  currency: 'NOK',
};

/** A rep with a clock of her own and ids that can be read in a failure. */
export class Rep {
  private made = 0;

  constructor(
    public now: number,
    private readonly timeZone?: string,
  ) {}

  get occasion(): Occasion {
    return { now: this.now, dateAt: (at) => calendarDateAt(at, this.timeZone), newId: () => `id-${(this.made += 1)}` };
  }

  get today(): string {
    return calendarDateAt(this.now, this.timeZone);
  }

  do<Name extends WritingCommand>(command: Name, input: Parsed<Name>, requestId?: string): Promise<Reply<Name>> {
    return perform(command, requestId ?? `request-${(this.made += 1)}`, input, this.occasion);
  }

  /** A new lead's id. */
  async lead(fields: Partial<LeadFields> = {}, stageId?: string): Promise<string> {
    const all = { ...fieldsOfKari, ...fields };
    return (await this.do('lead.create', { fields: all, source: { site: 'manual' }, stageId })).leadId;
  }
}
