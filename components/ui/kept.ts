import type { z } from '@/lib/pipeline/zod';

/** What is kept in the extension's own storage of this browser survives a closed frame, a navigation and an update. */
const prefix = 'fairlead:kept:';

/** ms. */
export const sevenDays = 7 * 86_400_000;

interface Kept {
  /** ms since the epoch. */
  until: number;
  value: unknown;
}

/** Storage may be full, forbidden or emptied: what is kept here is a convenience, never the data. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const keyOf = (kind: string, name: string) => `${prefix}${kind}:${name}`;

const read = (key: string) => attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null);

const remove = (key: string) => attempt(() => localStorage.removeItem(key));

const ourKeys = () => (attempt(() => Object.keys(localStorage)) ?? []).filter((key) => key.startsWith(prefix));

/** Keeps `value` (JSON) for `lifetime` ms under the first of `names`, in place of what any of them had. */
export function keep(
  kind: string,
  names: readonly string[],
  value: unknown,
  { lifetime = sevenDays, now = Date.now() } = {},
): void {
  forget(kind, names);
  const [first] = names;
  const text = JSON.stringify({ until: now + lifetime, value } satisfies Kept);
  if (first) attempt(() => localStorage.setItem(keyOf(kind, first), text));
}

/** What is kept under any of the names; `undefined` where nothing is, its time is over, or it is no such thing any more. */
export function kept<Value>(
  kind: string,
  names: readonly string[],
  schema: z.ZodMiniType<Value>,
  now = Date.now(),
): Value | undefined {
  for (const name of names) {
    const found = read(keyOf(kind, name));
    const value = found && now < found.until ? schema.safeParse(found.value) : undefined;
    if (value?.success) return value.data;
  }
  return undefined;
}

export function forget(kind: string, names: readonly string[]): void {
  for (const name of names) remove(keyOf(kind, name));
}

/** Takes away what is kept about someone, of any kind: she was removed, and her half-written notes go with her. */
export function forgetAbout(names: readonly string[]): void {
  for (const key of ourKeys()) {
    const name = key.slice(key.indexOf(':', prefix.length) + 1);
    if (names.includes(name)) remove(key);
  }
}

/** Takes away what has had its time, of any kind. */
export function forgetOld(now = Date.now()): void {
  for (const key of ourKeys()) {
    const found = read(key);
    if (!found || !(now < found.until)) remove(key);
  }
}
