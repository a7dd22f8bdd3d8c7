import { forecastToKeep } from '@/lib/pipeline/forecast-kept';
import { monthOf } from '@/lib/pipeline/month';
import { pipelinesOf } from '@/lib/pipeline/pipelines';
import type { Occasion } from '@/lib/store/change';
import { withDatabase } from '@/lib/store/open';

/**
 * Keeps what the forecast of this month says, the first time in the month; asked again, it stays as it was. Whether it was kept now. So
 * long as there are no leads there is nothing to keep. It reads all sales once a month, otherwise one row.
 */
export function keepForecast({ now, dateAt }: Pick<Occasion, 'now' | 'dateAt'>): Promise<boolean> {
  const today = dateAt(now);
  return withDatabase(async (db) => {
    // Asked at every start of the worker: what stands is not waited for in a writing transaction.
    if (await db.forecasts.get(monthOf(today))) return false;
    return db.transaction('rw', db.forecasts, db.sales, db.pipelines, async () => {
      if (await db.forecasts.get(monthOf(today))) return false;
      const sales = (await db.sales.toArray()).flatMap((row) => row.sales);
      const kept = forecastToKeep(sales, pipelinesOf(await db.pipelines.toArray()), { today, dateAt });
      if (kept) await db.forecasts.add(kept);
      return kept !== undefined;
    });
  });
}
