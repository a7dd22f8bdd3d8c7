import { useMemo, useRef, useState } from 'react';
import type { Sale } from '@/lib/pipeline/sale';

/** Which rows are ticked; who is not shown any more is not ticked any more. */
export function useSelection(rows: readonly Sale[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  /** The row that was ticked last: with Shift, all between it and the next go the same way. */
  const last = useRef<string>(undefined);
  const selected = useMemo(
    () => (ticked.size === 0 ? [] : rows.flatMap(({ id }) => (ticked.has(id) ? [id] : []))),
    [rows, ticked],
  );
  const tick = (id: string, isOn: boolean, withRange: boolean) => {
    const [from, to] = [last.current, id].map((one) => rows.findIndex((row) => row.id === one)) as [number, number];
    const range = withRange && from >= 0 ? rows.slice(Math.min(from, to), Math.max(from, to) + 1) : [{ id }];
    last.current = id;
    const next = new Set(selected);
    for (const row of range)
      if (isOn) next.add(row.id);
      else next.delete(row.id);
    setTicked(next);
  };
  return {
    selected,
    isTicked: (id: string) => ticked.has(id),
    tick,
    tickAll: (isOn: boolean) => setTicked(new Set(isOn ? rows.map(({ id }) => id) : [])),
  };
}
