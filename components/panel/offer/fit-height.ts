/** Between and around toasts, px: as `Toasts` has it. */
const gap = 8;
const margin = 12;
/** As many toasts show at once. */
const mostToasts = 2;

/** How high the frame is for a card and the toasts below it, by their heights, px; 0 where nothing stands. */
export function fitHeight(card: number, toasts: readonly number[]): number {
  const shown = toasts.slice(0, mostToasts);
  if (shown.length === 0) return Math.ceil(card);
  const below = shown.reduce((sum, one) => sum + one, 0) + gap * (shown.length - 1) + 2 * margin;
  return Math.ceil(card + below);
}
