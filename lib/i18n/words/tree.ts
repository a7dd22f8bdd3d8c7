/** Words by key; a branch groups them. Plurals end in `_one` and `_other` in both languages. */
export interface Tree {
  [key: string]: string | Tree;
}

/** The same keys, other words. */
type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

/** The words of one part of the product, in both languages; a key that one of them lacks does not compile. */
export function words<const T extends Tree>(both: { en: T; nb: Same<T> }): { en: T; nb: Same<T> } {
  return both;
}
