/**
 * S6: a host's page can lay something over our frame. Whether it does the browser can tell (IntersectionObserver v2), but only
 * in its own time, and it says no alike where something lies over us and where it cannot tell yet.
 */
type SeenEntry = IntersectionObserverEntry & { isVisible: boolean };
interface SeenInit extends IntersectionObserverInit {
  trackVisibility: true;
  /** ms between two answers; the browser takes no less than 100. */
  delay: number;
}

/** ms */
export const between = 100;

export const canBeSeen = (): boolean => 'isVisible' in IntersectionObserverEntry.prototype;

/**
 * Tells whether nothing from outside our page lies over this part of it, and whether it is in the window at all, each time
 * that changes. Returns how to stop.
 */
export function probe(
  part: Partial<CSSStyleDeclaration>,
  told: (isVisible: boolean, isThere: boolean) => void,
): () => void {
  const laid = laidOver(part);
  const options: SeenInit = { trackVisibility: true, delay: between };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as SeenEntry | undefined;
    if (last) told(last.isVisible, last.isIntersecting);
  }, options);
  observer.observe(laid);
  return () => {
    observer.disconnect();
    laid.remove();
  };
}

/** What is observed lies above all that is ours: our own menus and toasts are no reason to refuse a click beside them. */
function laidOver(part: Partial<CSSStyleDeclaration>): HTMLElement {
  const laid = document.createElement('div');
  Object.assign(laid.style, { position: 'fixed', zIndex: '2147483647', pointerEvents: 'none', ...part });
  document.body.append(laid);
  return laid;
}
