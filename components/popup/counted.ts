/** How many there are, as far as they were counted: all of `count`, or (`more`) `count` and some beyond. */
export interface Counted {
  count: number;
  more: boolean;
}

/** What `found` of at most `limit` tells: who found `limit` has stopped there, and only knows that there is one more than `limit - 1`. */
export function countedTo(limit: number, found: number): Counted {
  return found < limit ? { count: found, more: false } : { count: limit - 1, more: true };
}

/** What a list that shows `shown` of them leaves out; `undefined` where it has found no more than it shows. */
export function leftOut({ count, more }: Counted, found: number, shown: number): Counted | undefined {
  return found > shown ? { count: Math.max(count - shown, 0), more } : undefined;
}
