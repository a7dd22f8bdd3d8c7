import type { CalendarDate, DateAt } from './calendar-date';
import { type Month, monthAfter, monthOf, monthsBetween } from './month';
import type { Sale } from './sale';
import { probabilityOf, type StagesById, weightedValue } from './weighted';

/** From this probability on, in percent, a sale is committed: Negotiation and Closing, as the stages come. */
export const committedFrom = 80;

/** Money in minor units of one currency. */
export interface Amounts {
  /** Σ of each value × its probability. */
  weighted: number;
  /** Σ of all values. */
  best: number;
  /** Σ of the values that are `committedFrom` likely, or more. */
  committed: number;
}

/** What some sales may come to. */
export interface ForecastSum {
  /** Those without a value too. */
  count: number;
  /** A currency in which nothing is valued is absent. */
  byCurrency: Record<string, Amounts>;
}

export interface ForecastGroup extends ForecastSum {
  /** Those worth most come first; then the older. */
  sales: Sale[];
}

/** What was won. */
export interface WonSum {
  count: number;
  /** Minor units. */
  byCurrency: Record<string, number>;
}

/** The open sales by when they are expected to close: each is in one group. */
export interface Forecast {
  /** Expected in a month that is over. */
  past: ForecastGroup;
  /** This month and those after it, each, also where none is expected in it. */
  months: readonly (ForecastGroup & { month: Month })[];
  /** After the last of them. */
  later: ForecastGroup;
  undated: ForecastGroup;
  /** In this month, so far. */
  won: WonSum;
}

/** So many months are shown where no sale is expected so late, and where one is expected later. */
const fewestMonths = 3;
const mostMonths = 12;

type Forecasting = Pick<Sale, 'stageId' | 'probability' | 'value' | 'currency'>;

/** What these sales may come to, whatever their state. */
export function forecastSum(sales: readonly Forecasting[], stages: StagesById): ForecastSum {
  const byCurrency: Record<string, Amounts> = {};
  for (const sale of sales) {
    if (!sale.value) continue;
    const probability = probabilityOf(sale, stages);
    const { weighted, best, committed } = (byCurrency[sale.currency] ??= { weighted: 0, best: 0, committed: 0 });
    byCurrency[sale.currency] = {
      weighted: weighted + weightedValue(sale.value, probability),
      best: best + sale.value,
      committed: committed + (probability >= committedFrom ? sale.value : 0),
    };
  }
  return { count: sales.length, byCurrency };
}

/** The forecast of these sales on a day of the rep's. Who is won, lost or disqualified is in none of it. */
export function forecastOf(
  sales: readonly Sale[],
  stages: StagesById,
  { today, dateAt }: { today: CalendarDate; dateAt: DateAt },
): Forecast {
  const now = monthOf(today);
  const byMonth = openByMonth(sales);
  const expected = [...byMonth.keys()].filter((month) => month !== undefined);
  const ahead = expected.map((month) => monthsBetween(now, month) + 1).filter((count) => count <= mostMonths);
  const months = Array.from({ length: Math.max(fewestMonths, ...ahead) }, (_, index) => monthAfter(now, index));
  const last = months.at(-1) ?? now;
  const group = (isIn: (month: Month | undefined) => boolean) =>
    groupOf(
      [...byMonth].flatMap(([month, own]) => (isIn(month) ? own : [])),
      stages,
    );
  return {
    past: group((month) => month !== undefined && month < now),
    months: months.map((month) => Object.assign(groupOf(byMonth.get(month) ?? [], stages), { month })),
    later: group((month) => month !== undefined && month > last),
    undated: group((month) => month === undefined),
    won: wonIn(sales, now, dateAt),
  };
}

/** By the month in which they are expected to close; `undefined`: nobody has said when. */
function openByMonth(sales: readonly Sale[]): Map<Month | undefined, Sale[]> {
  const byMonth = new Map<Month | undefined, Sale[]>();
  for (const sale of sales.filter(isOpenSale)) {
    const month = sale.expectedCloseOn && monthOf(sale.expectedCloseOn);
    const own = byMonth.get(month);
    if (own) own.push(sale);
    else byMonth.set(month, [sale]);
  }
  return byMonth;
}

/** What was won in a month of the rep's calendar. */
export function wonIn(
  sales: readonly Pick<Sale, 'outcome' | 'closedAt' | 'value' | 'currency'>[],
  month: Month,
  dateAt: DateAt,
): WonSum {
  const won = sales.filter((sale) => isWonIn(sale, month, dateAt));
  const byCurrency: Record<string, number> = {};
  for (const { value, currency } of won) if (value) byCurrency[currency] = (byCurrency[currency] ?? 0) + value;
  return { count: won.length, byCurrency };
}

export function isOpenSale({ outcome }: Pick<Sale, 'outcome'>): boolean {
  return outcome === undefined;
}

/** Whether the sale was won in the month. */
export function isWonIn(
  { outcome, closedAt }: Pick<Sale, 'outcome' | 'closedAt'>,
  month: Month,
  dateAt: DateAt,
): boolean {
  return outcome === 'won' && closedAt !== undefined && monthOf(dateAt(closedAt)) === month;
}

function groupOf(sales: readonly Sale[], stages: StagesById): ForecastGroup {
  const inOrder = sales
    .map((sale) => ({ sale, worth: weightedValue(sale.value ?? 0, probabilityOf(sale, stages)) }))
    .toSorted((a, b) => b.worth - a.worth || a.sale.ordinal - b.sale.ordinal);
  return { ...forecastSum(sales, stages), sales: inOrder.map(({ sale }) => sale) };
}
