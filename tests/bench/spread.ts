/** A figure and how much it varied. Each figure's name gives its unit. */
export interface Spread {
  min: number;
  median: number;
  max: number;
  samples: number;
}

/** Of at least one value; three decimals at most. */
export function spread(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError('A figure needs a sample');
  const ascending = values.toSorted((a, b) => a - b);
  return {
    min: round(ascending[0]!),
    median: round(median(ascending)),
    max: round(ascending.at(-1)!),
    samples: values.length,
  };
}

function median(ascending: readonly number[]): number {
  const upper = ascending[ascending.length >> 1]!;
  return ascending.length % 2 ? upper : (upper + ascending[(ascending.length >> 1) - 1]!) / 2;
}

/** How many times as much `a` is as `b`, by their medians. */
export const ratio = (a: Spread, b: Spread): number => round(a.median / b.median);

/** The spread of each field over all samples. */
export function spreads<Name extends string>(samples: readonly Readonly<Record<Name, number>>[]): Record<Name, Spread> {
  const names = Object.keys(samples[0] ?? {}) as Name[];
  const columns = names.map((name) => [name, spread(samples.map((one) => one[name]))]);
  return Object.fromEntries(columns) as Record<Name, Spread>;
}

const round = (number: number): number => Math.round(number * 1000) / 1000;
