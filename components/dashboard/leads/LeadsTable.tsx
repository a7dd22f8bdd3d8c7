import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadColumn, Sorting } from '@/lib/pipeline/lead-table';
import type { Sale } from '@/lib/pipeline/sale';
import { HeadCell } from './HeadCell';
import { LeadRow } from './LeadRow';
import { leastWidth, rowHeight, tickWidth } from './measures';
import { Tick } from './Tick';
import type { useSelection } from './use-selection';

interface Props {
  rows: readonly Sale[];
  columns: readonly LeadColumn[];
  sorting: Sorting;
  selection: ReturnType<typeof useSelection>;
  nameOf: (column: LeadColumn) => string;
  onSort: (sorting: Sorting) => void;
  /** A lead is opened. */
  onOpen: (id: string) => void;
}

/** Filtering and sorting are the domain's: the table has the rows as they come. */
const features = tableFeatures({});
const helper = createColumnHelper<typeof features, Sale>();

/** The leads, of which only those in sight are drawn: a hundred thousand scroll as ten do. */
export function LeadsTable({ rows, columns, sorting, selection, nameOf, onSort, onOpen }: Props) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const defined = useMemo(() => helper.columns(columns.map((id) => helper.display({ id }))), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({ features, columns: defined, data, getRowId: ({ id }) => id });
  const shown = table.getRowModel().rows;
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled, and its answers are used where they are given
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: 8,
    scrollPaddingStart: rowHeight,
  });
  /** The row where Tab stops, and which the arrows leave. */
  const [at, setAt] = useState(0);
  /** It is to have the focus as soon as it is drawn. */
  const [isWanted, setWanted] = useState(false);
  const stop = Math.min(at, shown.length - 1);
  useEffect(() => {
    if (!isWanted) return;
    virtualizer.scrollToIndex(stop);
    frame.current?.querySelector<HTMLElement>(`[data-row="${stop}"] a`)?.focus({ preventScroll: true });
  }, [isWanted, stop, virtualizer]);

  const steer = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const isInRow = (event.target as HTMLElement).closest('[data-row]') !== null;
    if (!isInRow || event.altKey || event.ctrlKey || event.metaKey) return;
    const sale = shown[stop]?.original;
    if (step !== 0) {
      setAt(Math.max(0, Math.min(shown.length - 1, stop + step)));
      setWanted(true);
    } else if (event.key === 'x' && sale) selection.tick(sale.id, !selection.isTicked(sale.id), false);
    else return;
    event.preventDefault();
  };
  const areAll = rows.length > 0 && selection.selected.length === rows.length;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows between the links within
    <div
      ref={frame}
      onKeyDown={steer}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setWanted(false);
      }}
      className="min-h-0 flex-1 overflow-auto rounded-md border border-line"
    >
      <table
        aria-label={t('leads.title')}
        aria-rowcount={shown.length + 1}
        className="block"
        style={{ minWidth: leastWidth(columns) }}
      >
        <thead className="sticky top-0 z-1 block bg-raised">
          <tr aria-rowindex={1} className="flex items-center border-b border-line" style={{ height: rowHeight }}>
            <th scope="col" className="flex shrink-0 justify-center" style={{ width: tickWidth }}>
              <Tick
                label={t('leads.tickAll')}
                checked={areAll}
                isPartly={!areAll && selection.selected.length > 0}
                onChange={selection.tickAll}
              />
            </th>
            {columns.map((column) => (
              <HeadCell key={column} column={column} name={nameOf(column)} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody className="relative block" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ key, index, start }) => {
            const row = shown[index];
            if (!row) return null;
            return (
              <LeadRow
                key={key}
                row={row}
                index={index}
                top={start}
                isTicked={selection.isTicked(row.id)}
                isStop={index === stop}
                onTick={(isOn, event) => selection.tick(row.id, isOn, event.shiftKey)}
                onFocus={() => setAt(index)}
                onOpen={() => onOpen(row.id)}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
