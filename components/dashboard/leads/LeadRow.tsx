import type { Row } from '@tanstack/react-table';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '@/components/ui/format';
import { leadPlace } from '@/lib/pipeline/lead-page';
import type { LeadColumn } from '@/lib/pipeline/lead-table';
import type { Sale } from '@/lib/pipeline/sale';
import { Cell, isFigure } from './cells';
import { columnStyle, rowHeight, tickWidth } from './measures';
import { Tick } from './Tick';

interface Props {
  row: Pick<Row<object, Sale>, 'original' | 'getAllCells'>;
  /** Its place, from 0. */
  index: number;
  /** CSS pixels from the table's top. */
  top: number;
  isTicked: boolean;
  /** Tab stops here. */
  isStop: boolean;
  onTick: (isOn: boolean, event: MouseEvent) => void;
  onFocus: () => void;
  onOpen: () => void;
}

/** A lead in the table. */
export function LeadRow({ row, index, top, isTicked, isStop, onTick, onFocus, onOpen }: Props) {
  const { t } = useTranslation();
  const sale = row.original;
  const tabIndex = isStop ? 0 : -1;
  return (
    <tr
      data-row={index}
      aria-rowindex={index + 2}
      className={`absolute inset-x-0 flex items-center border-b border-line ${isTicked ? 'bg-accent-soft' : 'hover:bg-raised'}`}
      style={{ height: rowHeight, top }}
    >
      <td className="flex shrink-0 justify-center" style={{ width: tickWidth }}>
        <Tick
          label={t('leads.tick', { name: isolated(sale.name) })}
          checked={isTicked}
          tabIndex={tabIndex}
          onChange={onTick}
        />
      </td>
      {row.getAllCells().map(({ id, column: { id: name } }) => {
        const column = name as LeadColumn;
        return column === 'name' ? (
          // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell is no control, and the link in it has its name
          <th key={id} scope="row" className="truncate px-2 text-left font-normal" style={columnStyle(column)}>
            <a
              href={leadPlace(sale.id)}
              title={sale.name}
              tabIndex={tabIndex}
              onFocus={onFocus}
              onClick={onOpen}
              className="font-medium underline-offset-2 hover:underline"
            >
              <bdi>{sale.name}</bdi>
            </a>
          </th>
        ) : (
          // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell is no control
          <td key={id} className={`truncate px-2 ${isFigure(column) ? 'text-right' : ''}`} style={columnStyle(column)}>
            <Cell sale={sale} column={column} />
          </td>
        );
      })}
    </tr>
  );
}
