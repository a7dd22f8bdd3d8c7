import { useState } from 'react';
import { useKeys } from '@/components/ui/keys';
import { type BoardColumn, stageBeside } from '@/lib/pipeline/board';
import type { Leaving } from '@/lib/pipeline/playbook-criteria';
import type { Stage } from '@/lib/pipeline/stages';

interface Spot {
  column: number;
  row: number;
}

function spotOf(columns: readonly BoardColumn[], id: string | undefined): Spot | undefined {
  for (const [column, { sales }] of columns.entries()) {
    const row = id === undefined ? -1 : sales.findIndex((sale) => sale.id === id);
    if (row >= 0) return { column, row };
  }
  return undefined;
}

/** The card in the direction of an arrow; where there is none, the same. Columns where nobody stands are passed over. */
function towards(columns: readonly BoardColumn[], { column, row }: Spot, key: string): Spot {
  const last = (at: number) => (columns[at]?.sales.length ?? 0) - 1;
  if (key === 'ArrowUp') return { column, row: Math.max(0, row - 1) };
  if (key === 'ArrowDown') return { column, row: Math.min(last(column), row + 1) };
  const step = key === 'ArrowLeft' ? -1 : 1;
  for (let at = column + step; at >= 0 && at < columns.length; at += step)
    if (last(at) >= 0) return { column: at, row: Math.min(row, last(at)) };
  return { column, row };
}

/** The card that has the focus. */
const cardNow = () => document.activeElement?.closest<HTMLElement>('[data-lead]') ?? undefined;

/** The board by keys: arrows from card to card, with Shift the card itself to the stage beside; M opens its menu. */
export function useBoardKeys(
  columns: readonly BoardColumn[],
  stages: readonly Stage[],
  move: (leadId: string, to: Leaving, card: HTMLElement) => unknown,
) {
  const [at, setAt] = useState<string>();
  /** Whether the keys are on the board: they stay with a card that moves. */
  const [isHere, setHere] = useState(false);
  const [menu, setMenu] = useState<string>();
  const spot = spotOf(columns, at);
  const first = columns.find(({ sales }) => sales.length > 0)?.sales[0]?.id;

  const arrow = (event: KeyboardEvent) => {
    const card = cardNow();
    const id = card?.dataset['lead'];
    const from = spotOf(columns, id);
    if (event.shiftKey) {
      const isAside = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
      const stageId = from && columns[from.column]?.stageId;
      const to = isAside && stageId && stageBeside(stages, stageId, event.key === 'ArrowLeft' ? -1 : 1);
      if (!card || !id || !to) return false;
      move(id, { stageId: to }, card);
      return true;
    }
    if (!from && document.activeElement !== document.body) return false;
    const next = from ? towards(columns, from, event.key) : (spot ?? { column: 0, row: 0 });
    setAt(columns[next.column]?.sales[next.row]?.id ?? first);
    setHere(true);
    return true;
  };
  useKeys({
    ArrowUp: arrow,
    ArrowDown: arrow,
    ArrowLeft: arrow,
    ArrowRight: arrow,
    m: () => {
      const id = cardNow()?.dataset['lead'];
      if (!id) return false;
      setMenu(id);
      return true;
    },
  });

  return {
    /** Of the card where Tab stops. */
    stop: spot ? at : first,
    spot: isHere ? spot : undefined,
    hasFocus: (id: string) => isHere && id === at,
    entered: (id: string) => {
      setAt(id);
      setHere(true);
    },
    left: () => setHere(false),
    menu,
    setMenu,
  };
}
