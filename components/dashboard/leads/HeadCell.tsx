import { ArrowDown, ArrowUp } from 'lucide-react';
import type { LeadColumn, Sorting } from '@/lib/pipeline/lead-table';
import { isFigure } from './cells';
import { columnStyle } from './measures';

interface Props {
  column: LeadColumn;
  name: string;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}

/** The name of a column; pressed, it sorts by it, and pressed again the other way. */
export function HeadCell({ column, name, sorting, onSort }: Props) {
  const isOwn = sorting.column === column;
  const Arrow = sorting.isDown ? ArrowDown : ArrowUp;
  // What is most comes first where that is asked about.
  const isDown = isOwn ? !sorting.isDown : isFigure(column) || column === 'contacted' || column === 'added';
  return (
    <th
      scope="col"
      aria-sort={isOwn ? (sorting.isDown ? 'descending' : 'ascending') : undefined}
      style={columnStyle(column)}
    >
      <button
        type="button"
        title={name}
        onClick={() => onSort({ column, isDown })}
        className={`flex h-8 w-full items-center gap-1 rounded-md px-2 text-sm hover:bg-hover ${isFigure(column) ? 'justify-end' : ''} ${isOwn ? 'font-semibold' : 'font-normal text-quiet'}`}
      >
        <bdi className="truncate">{name}</bdi>
        {isOwn && <Arrow aria-hidden size={12} className="shrink-0" />}
      </button>
    </th>
  );
}
