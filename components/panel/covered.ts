import { freeRows } from './free-rows';
import { canBeSeen, isSeen } from './seen';

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
 * Holds back each click of a pointer until its button is known to be seen; `refused` when it is not. Only in a frame: over a
 * tab of our own, or the browser's side panel, no page can lay anything. Returns how to stop.
 */
export function guardClicks(refused: () => void, hostDrew: () => Promise<void>): () => void {
  if (window.top === window || !canBeSeen()) return () => undefined;
  const passed = new WeakSet<Event>();
  /** Where the pointer last went down or up; `undefined` since a key was pressed. */
  let pointer: { y: number } | undefined;
  const point = ({ clientY }: PointerEvent) => {
    pointer = { y: clientY };
  };
  const key = () => {
    pointer = undefined;
  };
  const hold = (event: MouseEvent) => {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>(guarded) : null;
    // A key's click has no detail, and no page can press keys in our frame. But neither has the click that a menu makes of
    // a pointer which was pressed on its button and let go over an item.
    if (!control || passed.has(event) || (event.detail === 0 && !pointer)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const y = event.detail === 0 && pointer ? pointer.y : event.clientY;
    void isSeen(freePart(control, y), hostDrew).then((seen) => {
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
  window.addEventListener('pointerdown', point, options);
  window.addEventListener('pointerup', point, options);
  window.addEventListener('keydown', key, options);
  window.addEventListener('click', hold, options);
  return () => listeners.abort();
}
