import type { Amounts, Forecast } from '@/lib/pipeline/forecast';
import type { Month } from '@/lib/pipeline/month';

/** What is drawn of a month, minor units of one currency. */
export interface Bars extends Amounts {
  month: Month;
  /** Only of the month that runs. */
  won: number;
}

/** The months of a forecast in one currency. */
export function barsOf({ months, won }: Forecast, currency: string): Bars[] {
  return months.map(({ month, byCurrency }, index) => ({
    month,
    ...(byCurrency[currency] ?? { weighted: 0, best: 0, committed: 0 }),
    won: index === 0 ? (won.byCurrency[currency] ?? 0) : 0,
  }));
}
