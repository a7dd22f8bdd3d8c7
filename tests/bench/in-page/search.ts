/** Runs in the popup's page. */

const isFresh = () => document.querySelector('[role=listbox]')?.getAttribute('aria-busy') === 'false';

/** The key that was waited for last. */
export const key: { foundMs: Promise<number> } = { foundMs: Promise.resolve(Number.NaN) };

/** From now on the next key counts: `key.foundMs` is from when the browser had it to the frame that shows what it finds. */
export function arm(): void {
  key.foundMs = new Promise((resolve) => {
    const heard = ({ timeStamp }: Event) => {
      const look = () => {
        if (!isFresh()) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, attributeFilter: ['aria-busy'] });
    };
    document.addEventListener('keydown', heard, { capture: true, once: true });
  });
}
