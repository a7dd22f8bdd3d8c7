import type { CalendarDate, DateAt } from './calendar-date';
import { fieldIdIn } from './custom-values';
import type { Sale } from './sale';
import { scoreOfSale } from './sale-score';
import { z } from './zod';

/** What a column of the table of leads tells; fields of the rep's own stand beside them by `customKey`. */
export const leadColumns = [
  'name',
  'company',
  'title',
  'stage',
  'value',
  'score',
  'next',
  'close',
  'contacted',
  'tags',
  'source',
  'location',
  'email',
  'phone',
  'bant',
  'added',
] as const;
export type LeadColumn = (typeof leadColumns)[number] | `custom.${string}`;

/** Those that are shown before the rep has chosen any. */
export const usualColumns: readonly LeadColumn[] = ['name', 'company', 'stage', 'value', 'score', 'next', 'tags'];

export interface Sorting {
  column: LeadColumn;
  isDown: boolean;
}

/** How the table is sorted before the rep has sorted it: who was added last comes first. */
export const usualSorting: Sorting = { column: 'added', isDown: true };

/** Views of the table that are kept. */
export const mostViews = 30;

/** A view of the table that was given a name: what its address asks. */
export const LeadView = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  query: z.string().check(z.maxLength(2000)),
});
export type LeadView = z.infer<typeof LeadView>;
export const LeadViews = z.array(LeadView).check(z.maxLength(mostViews));

/** What a view needs to know of the day and the stages. */
export interface TableContext {
  today: CalendarDate;
  dateAt: DateAt;
  /** A stage's place among all of them. */
  rankOf: (stageId: string) => number;
}

/** By what a column is sorted; `undefined` comes last, whichever way it is. */
function keyOf(sale: Sale, column: LeadColumn, { today, dateAt, rankOf }: TableContext): string | number | undefined {
  switch (column) {
    case 'name':
    case 'company':
    case 'title':
    case 'location':
    case 'email':
    case 'phone':
      return sale[column];
    case 'value':
    case 'bant':
      return sale[column];
    case 'stage':
      // Who is out of the pipeline comes after those in it.
      return rankOf(sale.stageId) + (sale.outcome === undefined ? 0 : 1000);
    case 'score':
      return scoreOfSale(sale, today, dateAt);
    case 'next':
      return sale.nextDueOn;
    case 'close':
      return sale.expectedCloseOn;
    case 'contacted':
      return sale.lastContactAt;
    case 'tags':
      return sale.tags?.[0];
    case 'source':
      return sale.source.site;
    case 'added':
      return sale.createdAt;
    default: {
      const value = sale.custom?.[fieldIdIn(column) ?? ''];
      return typeof value === 'string' || typeof value === 'number' ? value : undefined;
    }
  }
}

/** The sales in an order; texts as the language sorts them. Equals stay in the order in which they were made. */
export function sortedSales(
  sales: readonly Sale[],
  { column, isDown }: Sorting,
  context: TableContext,
  language: string,
): Sale[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keyed = sales.map((sale) => ({ sale, key: keyOf(sale, column, context) }));
  const sign = isDown ? -1 : 1;
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
  return keyed.map(({ sale }) => sale);
}
