import { bothDrew, pause } from './drawn';
import { probe } from './probe';

/** ms that the browser has at any rate: it tells late, and at first what was true before. */
const first = 2000;
/** ms: what cannot be told by then is not seen, however busy the page is. */
export const longest = 15_000;

/** Whether nothing from outside our page lies over this part of it, CSS pixels of the window. It is waited up to 15 s. */
export function isSeen({ left, top, width, height }: DOMRect, hostDrew: () => Promise<void>): Promise<boolean> {
  const part = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
  return new Promise((resolve) => {
    let over = false;
    const done = (seen: boolean) => {
      over = true;
      stop();
      clearTimeout(timer);
      resolve(seen);
    };
    const stop = probe(part, (isVisible) => {
      if (isVisible) done(true);
    });
    const timer = setTimeout(done, longest, false);
    const refuse = async () => {
      await pause(first);
      if (!over) await bothDrew(hostDrew, () => over);
      if (!over) done(false);
    };
    void refuse();
  });
}
