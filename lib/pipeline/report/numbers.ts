/** The middle one, or the mean of the two in the middle; `undefined` of none. */
export function median(values: readonly number[]): number | undefined {
  // As numbers of one kind: sorted so they take a tenth of the time.
  const sorted = Float64Array.from(values).toSorted();
  const middle = sorted.length >> 1;
  const [below, above] = [sorted[middle - 1], sorted[middle]];
  if (above === undefined) return undefined;
  return sorted.length % 2 === 1 || below === undefined ? above : (below + above) / 2;
}

/** `undefined` of none. */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** `part` of `whole`, 0–1; `undefined` of nothing. */
export function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

export const dayMs = 86_400_000;
