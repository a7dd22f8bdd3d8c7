import { useDeferredValue, useMemo } from 'react';
import { useLanguage } from '@/components/ui/page';
import { usePipelines } from '@/components/ui/pipelines';
import { useToday } from '@/components/ui/use-today';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { sortedSales } from '@/lib/pipeline/lead-table';
import type { Sale } from '@/lib/pipeline/sale';
import { inPipeline, matcher } from '@/lib/pipeline/sale-filter';
import type { TableAsked } from './use-table-address';

/** The leads that are asked for, in the order that is asked for. */
export function useRows(sales: readonly Sale[], asked: TableAsked): readonly Sale[] {
  const language = useLanguage();
  const { living } = usePipelines();
  const today = useToday();
  // Typing goes on while many are looked through.
  const { filter, state, sorting } = useDeferredValue(asked);
  const meant = useMemo(() => {
    const pipeline = living.find(({ id }) => id === filter.pipeline);
    const isOwn = pipeline ? inPipeline(pipeline) : () => true;
    const isAsked = matcher(filter, { today, dateAt: calendarDateAt });
    const isInState = ({ outcome }: Sale) => state === 'all' || (outcome === undefined) === (state === 'open');
    return sales.filter((sale) => isInState(sale) && isOwn(sale) && isAsked(sale));
  }, [sales, filter, state, living, today]);
  return useMemo(() => {
    const ranks = new Map(living.flatMap(({ stages }) => stages).map(({ id }, rank) => [id, rank]));
    const context = { today, dateAt: calendarDateAt, rankOf: (stageId: string) => ranks.get(stageId) ?? ranks.size };
    return sortedSales(meant, sorting, context, language);
  }, [meant, sorting, living, today, language]);
}
