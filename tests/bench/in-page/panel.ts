/** Runs in a host's page and in the panel's frame in it. Times are ms since the epoch: each has a clock of its own. */

const at = (timeStamp: number) => performance.timeOrigin + timeStamp;

/** In the host's page: when the browser had the last click. */
export const clicks: { last: number } = { last: Number.NaN };
addEventListener('click', ({ timeStamp }) => (clicks.last = at(timeStamp)), { capture: true });

/** When the frame that is drawn next is there; in a hidden panel none is drawn. */
export const nextFrame = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(at(performance.now()))));
  });

/** In the panel: when its first content was painted. */
export const firstContent = new Promise<number>((resolve) => {
  const look = (list: PerformanceObserverEntryList) => {
    for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(at(startTime));
  };
  new PerformanceObserver(look).observe({ type: 'paint', buffered: true });
});

/** In the panel: when it showed whom the page is about. */
export const person = new Promise<number>((resolve) => {
  const look = () => {
    if (!document.querySelector('main h1:not([aria-busy] *)')) return;
    observer.disconnect();
    resolve(nextFrame());
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
});

/** In the closed panel: whether a frame has been drawn since `arm()`, and when. */
export const reopening: { drawn?: number; frame: Promise<number> } = { frame: Promise.resolve(Number.NaN) };

export function arm(): void {
  delete reopening.drawn;
  reopening.frame = nextFrame().then((drawn) => (reopening.drawn = drawn));
}
