/** Runs in a host's page before its own scripts. */

/** The overlay's one element, which is put beside the page's `body` with the launcher in it. */
const come = new Promise<void>((resolve) => {
  const look = ({ addedNodes }: MutationRecord) => {
    for (const node of addedNodes) if (node.nodeName === 'DIV') resolve();
  };
  const observer = new MutationObserver((records) => records.forEach(look));
  document.addEventListener('DOMContentLoaded', () => observer.observe(document.documentElement, { childList: true }));
});

async function sinceDomContentLoaded(): Promise<number> {
  await come;
  const drawn = await new Promise<number>((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
  });
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return drawn - (navigation?.domContentLoadedEventStart ?? Number.NaN);
}

/** From DOMContentLoaded to the frame in which the launcher stands. */
export const launcherMs: Promise<number> = sinceDomContentLoaded();
