import { useState } from 'react';
import type { z } from '@/lib/pipeline/zod';
import { forget, keep, kept } from './kept';

interface Draft<Fields> {
  typed: Fields;
  /** These are the words of an earlier time. */
  isRestored: boolean;
  change: (part: Partial<Fields>) => void;
  /** Saved, or not wanted: the form is as it began, and nothing of it is kept. */
  drop: () => void;
}

/** What is typed in a form about someone: found again when the form, or the whole panel, went away over it. */
export function useDraft<Fields extends Record<string, string | undefined>>(
  kind: string,
  names: readonly string[],
  schema: z.ZodMiniType<Fields>,
  begin: () => Fields,
): Draft<Fields> {
  const [begun] = useState(begin);
  const [found, setFound] = useState(() => kept(kind, names, schema));
  const [typed, setTyped] = useState(found ?? begun);
  return {
    typed,
    isRestored: found !== undefined,
    change: (part) => {
      const next = { ...typed, ...part };
      setTyped(next);
      if (Object.entries(next).some(([field, value]) => value !== begun[field])) keep(kind, names, next);
      else forget(kind, names);
    },
    drop: () => {
      forget(kind, names);
      setFound(undefined);
      setTyped(begun);
    },
  };
}
