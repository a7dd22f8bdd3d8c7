import type { CalendarDate, DateAt } from './calendar-date';
import { type ForecastSum, forecastSum, isOpenSale, isWonIn, wonIn, type WonSum } from './forecast';
import { type Month, monthOf } from './month';
import type { Sale } from './sale';
import { inPipeline } from './sale-filter';
import type { Pipeline, Stage } from './stages';

/** What the forecast of a month said when the month began, or when the browser was first open in it. Never changed afterwards. */
export interface KeptForecast {
  month: Month;
  /** The rep's day on which it was kept. */
  keptOn: CalendarDate;
  /** Of each pipeline that there was, by id. */
  pipelines: Record<string, ForecastSum>;
}

/** A month that is over: what was forecast for it, and what it came to. */
export interface HeldForecast {
  month: Month;
  keptOn: CalendarDate;
  forecast: ForecastSum;
  won: WonSum;
}

/** The sample is no forecast of anybody's. */
const isReal = ({ sample }: Pick<Sale, 'sample'>) => sample === undefined;

/**
 * What a month promises on a day within it: what is expected to close in it, and what was won in it by then, at its full value. So a
 * forecast that is kept late, because the browser was closed, says as much as one that was kept on the first.
 */
export function promised(
  sales: readonly Sale[],
  month: Month,
  stages: ReadonlyMap<string, Stage>,
  dateAt: DateAt,
): ForecastSum {
  const real = sales.filter(isReal);
  const open = real.filter(
    (sale) => isOpenSale(sale) && sale.expectedCloseOn !== undefined && monthOf(sale.expectedCloseOn) === month,
  );
  const won = real
    .filter((sale) => isWonIn(sale, month, dateAt))
    .map((sale) => Object.assign({}, sale, { probability: 100 }));
  return forecastSum([...open, ...won], stages);
}

/** What is to be kept of the month in which `today` is; `undefined` where there are no leads of which it could say anything. */
export function forecastToKeep(
  sales: readonly Sale[],
  { living, stages }: { living: readonly Pipeline[]; stages: ReadonlyMap<string, Stage> },
  { today, dateAt }: { today: CalendarDate; dateAt: DateAt },
): KeptForecast | undefined {
  if (!sales.some(isReal)) return undefined;
  const month = monthOf(today);
  const pipelines = living.map((pipeline) => {
    const own = sales.filter(inPipeline(pipeline));
    return [pipeline.id, promised(own, month, stages, dateAt)] as const;
  });
  return { month, keptOn: today, pipelines: Object.fromEntries(pipelines) };
}

/** The kept forecasts of months before this one beside what was won in them, the latest first; of one pipeline, or of all. */
export function heldForecasts(
  kept: readonly KeptForecast[],
  sales: readonly Sale[],
  pipeline: Pipeline | undefined,
  { today, dateAt }: { today: CalendarDate; dateAt: DateAt },
): HeldForecast[] {
  const won = sales.filter((sale) => sale.outcome === 'won' && isReal(sale));
  const own = pipeline ? won.filter(inPipeline(pipeline)) : won;
  return kept
    .filter(({ month }) => month < monthOf(today))
    .toSorted((a, b) => (a.month < b.month ? 1 : -1))
    .map(({ month, keptOn, pipelines }) => ({
      month,
      keptOn,
      forecast: pipeline ? (pipelines[pipeline.id] ?? nothing) : sumOf(Object.values(pipelines)),
      won: wonIn(own, month, dateAt),
    }));
}

const nothing: ForecastSum = { count: 0, byCurrency: {} };

function sumOf(sums: readonly ForecastSum[]): ForecastSum {
  const byCurrency: ForecastSum['byCurrency'] = {};
  for (const [currency, more] of sums.flatMap((sum) => Object.entries(sum.byCurrency))) {
    const { weighted = 0, best = 0, committed = 0 } = byCurrency[currency] ?? {};
    byCurrency[currency] = {
      weighted: weighted + more.weighted,
      best: best + more.best,
      committed: committed + more.committed,
    };
  }
  return { count: sums.reduce((count, sum) => count + sum.count, 0), byCurrency };
}
