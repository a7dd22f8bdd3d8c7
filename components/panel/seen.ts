/**
 * S6: a host's page can lay something over our frame. Whether it does the browser can tell (IntersectionObserver v2), but only
 * in its own time, and it says no alike where something lies over us and where it cannot tell yet.
 */
export type SeenEntry = IntersectionObserverEntry & { isVisible: boolean };
export interface SeenInit extends IntersectionObserverInit {
  trackVisibility: true;
  /** ms between two answers; the browser takes no less than 100. */
  delay: number;
}

/** ms that the browser has at any rate: it tells late, and at first what was true before. */
const first = 2000;
/** How often our own frame is drawn after the host's page was, and ms between: by then it would have been told. */
const draws = 10;
const between = 100;
/** ms: what cannot be told by then is not seen, however busy the page is. */
const longest = 15_000;

export const canBeSeen = (): boolean => 'isVisible' in IntersectionObserverEntry.prototype;

/**
 * Whether nothing from outside our page lies over this part of it, CSS pixels of the window. A page that is busy draws nothing,
 * and until it draws nothing is known: `hostDrew` resolves when it has drawn since it was called. Until then it is waited, up to 15 s.
 */
export function isSeen(part: DOMRect, hostDrew: () => Promise<void>): Promise<boolean> {
  const probe = laidOver(part);
  return new Promise((resolve) => {
    let over = false;
    const done = (seen: boolean) => {
      over = true;
      observer.disconnect();
      clearTimeout(timer);
      probe.remove();
      resolve(seen);
    };
    const options: SeenInit = { trackVisibility: true, delay: between };
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1) as SeenEntry | undefined;
      if (last?.isVisible) done(true);
    }, options);
    const timer = setTimeout(done, longest, false);
    observer.observe(probe);
    const refuse = async () => {
      await untilKnown(hostDrew, () => over);
      if (!over) done(false);
    };
    void refuse();
  });
}

/** What is observed lies above all that is ours: our own menus and toasts are no reason to refuse a click beside them. */
function laidOver({ left, top, width, height }: DOMRect): HTMLElement {
  const probe = document.createElement('div');
  Object.assign(probe.style, {
    position: 'fixed',
    zIndex: '2147483647',
    pointerEvents: 'none',
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(probe);
  return probe;
}

/** Resolves when the browser has had all it needs to say that we are seen. */
async function untilKnown(hostDrew: () => Promise<void>, isOver: () => boolean): Promise<void> {
  await pause(first);
  if (isOver()) return;
  await hostDrew();
  for (let drawn = 0; drawn < draws && !isOver(); drawn += 1) {
    await pause(between);
    await nextFrame();
  }
}

const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });

const nextFrame = () =>
  new Promise<number>((resolve) => {
    requestAnimationFrame(resolve);
  });
