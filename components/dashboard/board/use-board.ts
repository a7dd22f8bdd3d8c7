import { useDeferredValue, useMemo } from 'react';
import { usePipelines } from '@/components/ui/pipelines';
import { useToday } from '@/components/ui/use-today';
import { type BoardColumn, boardOf } from '@/lib/pipeline/board';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import type { Sale } from '@/lib/pipeline/sale';
import { matcher, type SaleFilter } from '@/lib/pipeline/sale-filter';
import type { Stage } from '@/lib/pipeline/stages';

interface Board {
  columns: readonly BoardColumn[];
  stages: readonly Stage[];
}

/** The chosen pipeline's board: with `moved` leads, by id, in the stage that they are on their way to. */
export function useBoard(sales: readonly Sale[], filter: SaleFilter, moved: ReadonlyMap<string, string>): Board {
  const { living } = usePipelines();
  const { stages } = living.find(({ id }) => id === filter.pipeline) ?? living[0];
  const today = useToday();
  // Typing goes on while many cards are looked through.
  const asked = useDeferredValue(filter);
  const columns = useMemo(() => {
    const placed =
      moved.size === 0
        ? sales
        : sales.map((sale) => (moved.has(sale.id) ? Object.assign({}, sale, { stageId: moved.get(sale.id) }) : sale));
    return boardOf(placed, stages, today, matcher(asked, { today, dateAt: calendarDateAt }));
  }, [sales, stages, today, asked, moved]);
  return { columns, stages };
}
