import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { usePipelines } from '@/components/ui/pipelines';
import { useSales } from '@/components/ui/sales';
import { useToday } from '@/components/ui/use-today';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { type Forecast, forecastOf } from '@/lib/pipeline/forecast';
import { type HeldForecast, heldForecasts, type KeptForecast } from '@/lib/pipeline/forecast-kept';
import { inPipeline } from '@/lib/pipeline/sale-filter';
import { keptForecasts } from '@/lib/store/queries/forecasts';

export interface Shown {
  forecast: Forecast;
  /** Of months that are over, the latest first. */
  held: readonly HeldForecast[];
  /** What was kept of the month that runs. */
  running: KeptForecast | undefined;
  /** Currencies that any month of the forecast has a figure in. */
  currencies: readonly string[];
}

/** The forecast and the earlier ones, live, of one pipeline or of all; until the sales are read, how far that is (0–1). */
export function useForecast(pipelineId: string | undefined): { shown?: Shown; share: number } {
  const { living, stages } = usePipelines();
  const today = useToday();
  const { sales, share } = useSales();
  const kept = useLiveQuery(keptForecasts);
  const shown = useMemo(() => {
    if (!sales || !kept) return undefined;
    const pipeline = living.find(({ id }) => id === pipelineId);
    const days = { today, dateAt: (instant: number) => calendarDateAt(instant) };
    const forecast = forecastOf(pipeline ? sales.filter(inPipeline(pipeline)) : sales, stages, days);
    const held = heldForecasts(kept, sales, pipeline, days);
    const running = kept.find(({ month }) => month === today.slice(0, 7));
    const sums = [...forecast.months, forecast.won];
    const currencies = [...new Set(sums.flatMap(({ byCurrency }) => Object.keys(byCurrency)))].toSorted();
    return { forecast, held, running, currencies };
  }, [sales, kept, living, stages, pipelineId, today]);
  return { share, ...(shown && { shown }) };
}
