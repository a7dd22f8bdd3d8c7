import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardColumn } from '@/lib/pipeline/board';
import type { Sale } from '@/lib/pipeline/sale';
import { ColumnHead } from './ColumnHead';
import { useDropPlace } from './drag';

interface Props {
  column: BoardColumn;
  /** The card that is to be in sight, by its place in the column. */
  inSight: number | undefined;
  children: (sale: Sale) => ReactNode;
}

/** CSS pixels that a card and the space below it take. */
const cardHeight = 84;

/** A stage and its cards, of which only those in sight are drawn; a card dropped anywhere in it moves to the stage. */
export function Column({ column, inSight, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const place = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const isOver = useDropPlace(place, { stageId: column.stageId });
  const { sales } = column;
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled, and its answers are used where they are given
  const virtualizer = useVirtualizer({
    count: sales.length,
    getScrollElement: () => list.current,
    estimateSize: () => cardHeight,
    getItemKey: (index) => sales[index]?.id ?? index,
    overscan: 4,
  });
  useEffect(() => {
    if (inSight !== undefined) virtualizer.scrollToIndex(inSight);
  }, [inSight, virtualizer]);
  return (
    <section
      ref={place}
      aria-labelledby={id}
      data-place={column.stageId}
      className={`flex max-w-80 min-w-52 flex-1 flex-col gap-2 rounded-md border p-2 ${isOver ? 'border-accent bg-accent-soft' : 'border-transparent bg-raised'}`}
    >
      <ColumnHead column={column} id={id} />
      <div ref={list} className="min-h-0 flex-1 overflow-y-auto">
        {sales.length === 0 ? (
          <p className="p-1 text-sm text-quiet">{t('board.nobody')}</p>
        ) : (
          <ul
            aria-labelledby={id}
            className="relative m-0 list-none p-0"
            style={{ height: `${virtualizer.getTotalSize()}px` }}
          >
            {virtualizer.getVirtualItems().map(({ key, index, start }) => {
              const sale = sales[index];
              return (
                sale && (
                  <li
                    key={key}
                    aria-setsize={sales.length}
                    aria-posinset={index + 1}
                    className="absolute inset-x-0 px-px"
                    style={{ top: `${start}px` }}
                  >
                    {children(sale)}
                  </li>
                )
              );
            })}
          </ul>
        )}
      </div>
    </section>
  );
}
