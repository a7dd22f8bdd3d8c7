import { useTranslation } from 'react-i18next';
import { FilterBar } from '@/components/dashboard/filter/FilterBar';
import { useFilter } from '@/components/dashboard/filter/use-filter';
import { rememberOrder } from '@/components/dashboard/lead/lead-order';
import { Reading } from '@/components/dashboard/Reading';
import { useSales } from '@/components/ui/sales';
import type { Sale } from '@/lib/pipeline/sale';
import { queryOf } from '@/lib/pipeline/sale-filter';
import { AskMove } from './AskMove';
import { Card } from './Card';
import { Column } from './Column';
import { useDrops } from './drag';
import { EmptyBoard } from './EmptyBoard';
import { EndPlaces } from './EndPlaces';
import { useBoard } from './use-board';
import { useBoardKeys } from './use-board-keys';
import { useMoveCard } from './use-move-card';

/** The open leads of a pipeline in columns by stage. */
export function BoardView() {
  const { t } = useTranslation();
  const { sales, share } = useSales();
  const [filter, ask] = useFilter();
  return (
    <div className="flex h-full flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-xl font-semibold">{t('board.title')}</h1>
        {sales && <FilterBar filter={filter} ask={ask} sales={sales} />}
      </div>
      {sales ? <Columns sales={sales} /> : <Reading share={share} />}
    </div>
  );
}

function Columns({ sales }: { sales: readonly Sale[] }) {
  const { t } = useTranslation();
  const [filter] = useFilter();
  const { move, moved, asked, answered, go } = useMoveCard();
  const { columns, stages } = useBoard(sales, filter, moved);
  const keys = useBoardKeys(columns, stages, move);
  const isDragging = useDrops((saleId, to, card) => void move(saleId, to, card));
  if (!sales.some(({ outcome }) => outcome === undefined)) return <EmptyBoard />;
  const isNobody = columns.every((column) => column.sales.length === 0);
  const isFiltered = queryOf({ ...filter, pipeline: undefined }) !== '';
  return (
    <>
      {isNobody && isFiltered && <output className="text-quiet">{t('filter.none')}</output>}
      <div
        className="flex h-[75vh] min-h-0 gap-2 overflow-x-auto pb-2 min-[640px]:h-auto min-[640px]:flex-1"
        onBlur={({ relatedTarget, currentTarget }) => {
          if (relatedTarget && !currentTarget.contains(relatedTarget)) keys.left();
        }}
      >
        {columns.map((column, index) => (
          <Column
            key={column.stageId}
            column={column}
            inSight={keys.spot?.column === index ? keys.spot.row : undefined}
          >
            {(sale) => (
              <Card
                sale={sale}
                isStop={sale.id === keys.stop}
                hasFocus={keys.hasFocus(sale.id)}
                menuOpen={keys.menu === sale.id}
                setMenuOpen={(open) => keys.setMenu(open ? sale.id : undefined)}
                onFocus={() => keys.entered(sale.id)}
                onOpen={() =>
                  rememberOrder(
                    columns.flatMap(({ sales: shown }) => shown.map(({ id }) => id)),
                    sale.id,
                  )
                }
                onMove={(to, card) => void move(sale.id, to, card)}
              />
            )}
          </Column>
        ))}
      </div>
      {isDragging && <EndPlaces />}
      {asked && <AskMove key={asked.lead.id} asked={asked} answered={answered} go={go} />}
    </>
  );
}
