import { canBeSeen, isSeen } from './seen';
import { Sight } from './sight';

/** They change data; a link does not, nor what only opens a menu (whose items do). */
const guarded = 'button:not([aria-haspopup]), [role="menuitem"], [role="menuitemradio"], input[data-saves]';

/**
 * S6: a host's page can lay something over our frame and let the rep's click fall through to a button that she does not see. Where
 * the browser can tell, a click counts only if our page was seen before the pointer went down, and still is: a page can take its
 * cover away as soon as our frame has the focus. `refused` when it does not count. Only in a frame: over a tab of our own, or the
 * browser's side panel, no page can lay anything. Returns how to stop.
 */
export function guardClicks(refused: () => void, hostDrew: () => Promise<void>): () => void {
  if (window.top === window || !canBeSeen()) return () => undefined;
  const sight = new Sight();
  const passed = new WeakSet<Event>();
  /** When the pointer last went down, ms as events tell it; `undefined` since a key was pressed. */
  let down: number | undefined;
  const press = ({ timeStamp }: PointerEvent) => {
    down = timeStamp;
  };
  const key = () => {
    down = undefined;
  };
  const hold = (event: MouseEvent) => {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>(guarded) : null;
    // A key's click has no detail, and no page can press keys in our frame. But neither has the click that a menu makes of
    // a pointer which was pressed on its button and let go over an item.
    if (!control || passed.has(event) || (event.detail === 0 && down === undefined)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const wasSeen = sight.hasBeenSince(down ?? -Infinity);
    void Promise.resolve(wasSeen && isSeen(new DOMRect(0, 0, innerWidth, innerHeight), hostDrew)).then((seen) => {
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
  window.addEventListener('pointerdown', press, options);
  window.addEventListener('keydown', key, options);
  window.addEventListener('click', hold, options);
  return () => {
    listeners.abort();
    sight.stop();
  };
}
