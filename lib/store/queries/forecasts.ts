import type { KeptForecast } from '@/lib/pipeline/forecast-kept';
import { withDatabase } from '@/lib/store/open';

/** The forecasts that were kept, one a month, the earliest first. */
export function keptForecasts(): Promise<KeptForecast[]> {
  return withDatabase((db) => db.forecasts.orderBy('month').toArray());
}
