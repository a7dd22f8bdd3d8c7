import { type FocusEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { focusable } from '@/components/ui/kept-focus';
import { useKeys } from '@/components/ui/keys';

const rowsOf = (list: HTMLElement | null) => [...(list?.querySelectorAll('li') ?? [])];

/** The row that holds this, from 0; -1 where none does. */
const rowOf = (list: HTMLElement | null, node: Element | null) => rowsOf(list).findIndex((row) => row.contains(node));

function focusRow(list: HTMLElement | null, index: number): void {
  const rows = rowsOf(list);
  rows[Math.min(Math.max(index, 0), rows.length - 1)]?.querySelector<HTMLElement>(focusable)?.focus();
}

/** All that waits for the rep, in its sections. Up and down (or `k` and `j`) go from row to row, through all of them. */
export function Rows({ children, className = '' }: { children: ReactNode; className?: string }) {
  const list = useRef<HTMLDivElement>(null);
  const lastRow = useRef(-1);

  const down = () => focusRow(list.current, rowOf(list.current, document.activeElement) + 1);
  const up = () => focusRow(list.current, rowOf(list.current, document.activeElement) - 1);
  /** Presses the button of the row in focus that this key stands for. Without such a row the key does nothing. */
  const press = (key: string) => () => {
    const row = rowsOf(list.current)[rowOf(list.current, document.activeElement)];
    const button = row?.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`);
    button?.click();
    return button !== undefined;
  };
  useKeys({ ArrowDown: down, j: down, ArrowUp: up, k: up, d: press('d'), s: press('s') });

  useLayoutEffect(() => {
    // A row that was done takes the focus away with it: the next one has it then.
    if (lastRow.current < 0 || document.activeElement !== document.body) return;
    if (rowsOf(list.current).length > 0) focusRow(list.current, lastRow.current);
    else list.current?.focus();
  });

  const remember = (event: FocusEvent<HTMLDivElement>) => {
    const row = rowOf(list.current, event.target);
    if (row >= 0) lastRow.current = row;
  };

  return (
    <div ref={list} tabIndex={-1} onFocus={remember} className={`outline-none ${className}`}>
      {children}
    </div>
  );
}
