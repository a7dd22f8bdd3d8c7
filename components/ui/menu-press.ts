/** Of a menu that is open. */
const trigger = '[aria-haspopup="menu"][data-state="open"]';

/**
 * A menu's button opens it on `pointerdown`, and cancels that event: else the press would go on to take the focus out of the menu,
 * and close it. Firefox lets no extension cancel a `pointerdown` (seen in 153), but it does let us cancel the press itself.
 */
export function keepPressedMenusOpen(isNeeded = import.meta.env.FIREFOX): void {
  if (!isNeeded) return;
  document.addEventListener(
    'mousedown',
    (event) => {
      if (event.target instanceof Element && event.target.closest(trigger)) event.preventDefault();
    },
    { capture: true },
  );
}
