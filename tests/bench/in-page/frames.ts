let longest = 0;
let last: number | undefined;

function next(now: number): void {
  if (last !== undefined) longest = Math.max(longest, now - last);
  last = now;
  requestAnimationFrame(next);
}

/** ms of the longest frame since this was asked last, or since the page was given this module. */
export function longestFrame(): number {
  const found = longest;
  longest = 0;
  last = undefined;
  return found;
}

requestAnimationFrame(next);
