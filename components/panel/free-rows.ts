/** Rows are looked at so close to one another, px. */
const step = 2;

/**
 * From `top` to `bottom` the rows around `y` that are free, as far as they go without a break. Where `y` itself is not free
 * (the page has moved under the pointer), it is all of them: what lies there must be seen as a whole.
 */
export function freeRows(
  top: number,
  bottom: number,
  y: number,
  isFree: (row: number) => boolean,
): { top: number; bottom: number } {
  if (y < top || y >= bottom || !isFree(y)) return { top, bottom };
  let first = y;
  while (first - step >= top && isFree(first - step)) first -= step;
  let last = y;
  while (last + step < bottom && isFree(last + step)) last += step;
  return { top: first - step < top ? top : first, bottom: last + step >= bottom ? bottom : last };
}
