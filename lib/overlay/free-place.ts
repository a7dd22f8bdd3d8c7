/** What a rep can press or write in. */
const controls =
  'a[href], button, input, select, textarea, summary, iframe, [contenteditable="true"], [tabindex]:not([tabindex="-1"]), ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"], [role="option"]';

/** px: whatever is higher is an area of the page that can have the focus, not a control that we could hide. */
const tallest = 160;

/** px that stay free around us. */
const clearance = 4;

/** px: a style may leave so much between a scroller's outer and inner width without a scrollbar. */
const border = 4;

/** A rectangle in the window, px; `right` is the distance from the window's right edge. */
export interface Place {
  top: number;
  right: number;
  size: number;
}

/** The value nearest to `wanted`, in steps of `step` up or down and from 0 to `last`, that is not taken; `wanted` if all are. */
export function nearestFree(wanted: number, last: number, step: number, isTaken: (value: number) => boolean): number {
  for (let away = 0; wanted - away >= 0 || wanted + away <= last; away += step) {
    for (const value of [wanted + away, wanted - away]) {
      if (value >= 0 && value <= last && !isTaken(value)) return value;
    }
  }
  return wanted;
}

/**
 * Whether something of the host's that can be pressed shows where the place is. Looks through `ours`, at points near enough to
 * each other for a control of 24 px.
 */
export function coversControl({ top, right, size }: Place, ours: Element): boolean {
  const left = document.documentElement.clientWidth - right - size;
  const points = [-clearance, size / 2, size + clearance];
  return points.some((x) => points.some((y) => isControl(hostAt(left + x, top + y, ours))));
}

/** px: the width of a scrollbar that stands at the window's right edge at the height `y`, as that of a host's inner scroller. */
export function scrollbarAt(y: number, ours: Element): number {
  const width = document.documentElement.clientWidth;
  for (let at = hostAt(width - 2, y, ours); at instanceof HTMLElement; at = at.parentElement) {
    const bar = at.offsetWidth - at.clientWidth;
    if (bar > border && at.scrollHeight > at.clientHeight && at.getBoundingClientRect().right >= width - 2) return bar;
  }
  return 0;
}

function hostAt(x: number, y: number, ours: Element): Element | null {
  return document.elementsFromPoint(x, y).find((found) => found !== ours) ?? null;
}

function isControl(found: Element | null): boolean {
  const control = found?.closest(controls);
  return !!control && control.getBoundingClientRect().height <= tallest;
}
