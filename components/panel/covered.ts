import { pause } from './drawn';
import { freeRows } from './free-rows';
import { canBeSeen } from './probe';
import { isSeen, longest } from './seen';
import { watchFrame } from './standing';

/** They change data; a link does not, nor what only opens a menu (whose items do). */
const guarded = 'button:not([aria-haspopup]), [role="menuitem"], [role="menuitemradio"], input[data-saves]';

/** The part of the control that none of ours covers, around the row of the click: CSS pixels of the window. */
function freePart(control: Element, y: number): DOMRect {
  const { left, right, top, bottom, width } = control.getBoundingClientRect();
  const columns = [0.25, 0.5, 0.75].map((part) => left + (right - left) * part);
  const isOurs = (row: number) =>
    columns.every((x) => {
      const there = document.elementFromPoint(x, row);
      return there !== null && control.contains(there);
    });
  const rows = freeRows(Math.max(top, 0), Math.min(bottom, innerHeight), y, isOurs);
  return new DOMRect(left, rows.top, width, rows.bottom - rows.top);
}

/**
 * S6: a host's page can lay something over our frame and let the rep's click fall through to a button that she does not see.
 * Holds back each click of a pointer until its button is known to be seen; `refused` when it is not, or was not before the
 * press. Only in a frame: over a tab of our own, or the browser's side panel, no page can lay anything. Returns how to stop.
 */
export function guardClicks(refused: () => void, hostDrew: () => Promise<void>): () => void {
  if (window.top === window || !canBeSeen()) return () => undefined;
  const passed = new WeakSet<Event>();
  const standing = watchFrame(hostDrew);
  /** Where the pointer last went down or up, and whether nothing lay over us then; `undefined` since a key was pressed. */
  let pointer: { y: number; admitted: boolean } | undefined;
  const down = ({ clientY, timeStamp }: PointerEvent) => {
    pointer = { y: clientY, admitted: standing.admits(timeStamp) };
  };
  const up = ({ clientY, timeStamp }: PointerEvent) => {
    pointer = { y: clientY, admitted: pointer?.admitted !== false && standing.admits(timeStamp) };
  };
  const key = () => {
    pointer = undefined;
  };
  /** Which press of a double click the last one was. */
  let nth = 0;
  /** The press before it was none on us: the page has taken away from beneath the pointer what that one fell on. */
  const count = ({ detail }: MouseEvent) => {
    const half = detail > 1 && detail !== nth + 1;
    nth = half ? 0 : detail;
    if (half && pointer) pointer.admitted = false;
  };
  const hold = (event: MouseEvent) => {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>(guarded) : null;
    // A key's click has no detail, and no page can press keys in our frame. But neither has the click that a menu makes of
    // a pointer which was pressed on its button and let go over an item.
    if (!control || passed.has(event) || (event.detail === 0 && !pointer)) return;
    // It lies over our probes too, and only tells: the list of keys.
    if (control.closest('dialog')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!(pointer?.admitted ?? standing.admits(event.timeStamp))) return refused();
    const y = event.detail === 0 && pointer ? pointer.y : event.clientY;
    // What is told at once may be old, and what the press does may ask the page: it has to have drawn since.
    const drew = Promise.race([hostDrew(), pause(longest)]);
    void Promise.all([isSeen(freePart(control, y), hostDrew), drew]).then(([seen]) => {
      if (!seen) return refused();
      // It was about somebody whom the panel does not show any more.
      if (!control.isConnected || !control.checkVisibility()) return undefined;
      const again = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      passed.add(again);
      return control.dispatchEvent(again);
    });
  };
  const listeners = new AbortController();
  const options = { capture: true, signal: listeners.signal };
  window.addEventListener('pointerdown', down, options);
  window.addEventListener('mousedown', count, options);
  window.addEventListener('pointerup', up, options);
  window.addEventListener('keydown', key, options);
  window.addEventListener('click', hold, options);
  return () => {
    listeners.abort();
    standing.stop();
  };
}
