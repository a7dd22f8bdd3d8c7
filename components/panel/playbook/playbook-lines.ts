/** A list with this in it once, or without it. */
export function withTick<One>(list: readonly One[] = [], one: One, isIn: boolean): One[] {
  const others = list.filter((other) => other !== one);
  return isIn ? [...others, one] : others;
}

/** A list of texts with one changed, the first of those that are the same; an empty `after` takes it away. */
export function withLine(list: readonly string[] = [], before: string, after: string): string[] {
  const place = list.indexOf(before);
  return list.flatMap((one, at) => (at === place ? (after ? [after] : []) : [one]));
}

/** A list in which one entry has another text; an empty one takes it away. */
export function withText<One extends { id: string; text: string }>(
  list: readonly One[] = [],
  id: string,
  text: string,
): One[] {
  return list.flatMap((one) => (one.id === id ? (text ? [{ ...one, text }] : []) : [one]));
}
