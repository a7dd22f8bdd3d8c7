import type { Connection } from '@/lib/sites/site';

/**
 * How far away she is, by a badge: "· 2nd", "2. Grad", "3+". Its number alone is read, the last thing there; pronouns may
 * stand before it.
 */
export function connectionOf(badge: string | undefined): Connection | undefined {
  const numbers = new Set(badge?.split('·').at(-1)?.match(/\d+/g));
  const [degree] = [...numbers].map(Number);
  return numbers.size === 1 && degree && degree <= 3 ? { degree } : undefined;
}
