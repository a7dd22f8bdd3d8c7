import { type Frame, type Page } from 'puppeteer';

/** Over everything, and every click falls through it. */
export const cover = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = document.createElement('div');
    sheet.id = 'cover';
    sheet.popover = 'manual';
    sheet.style.cssText = 'inset: 0; margin: 0; width: 100vw; height: 100vh; background: white; pointer-events: none';
    document.body.append(sheet);
    sheet.showPopover();
  });

export const uncover = (page: Page): Promise<void> => page.evaluate(() => document.querySelector('#cover')?.remove());

/** ms that the browser must have said so: longer than the panel asks for before a press, by more than two of its reports. */
const long = 1_000;

/** Waits till the browser has said for a while that something of the page lies over this frame, or that nothing does. */
export const isCovered = (frame: Frame, wanted: boolean): Promise<void> =>
  frame.evaluate(
    (covered, ms) =>
      new Promise<void>((resolve) => {
        // Beside the panel's own probe: one that lay over it would itself be what covers it.
        const probe = document.createElement('div');
        probe.style.cssText = 'position: fixed; top: 2px; left: 8px; width: 1px; height: 1px; z-index: 2147483647';
        document.body.append(probe);
        let timer: ReturnType<typeof setTimeout>;
        const done = () => {
          observer.disconnect();
          probe.remove();
          resolve();
        };
        const options: IntersectionObserverInit & { trackVisibility: true; delay: number } = {
          trackVisibility: true,
          delay: 100,
        };
        const observer = new IntersectionObserver((entries) => {
          const last = entries.at(-1) as IntersectionObserverEntry & { isVisible: boolean };
          clearTimeout(timer);
          if (last.isVisible !== covered) timer = setTimeout(done, ms);
        }, options);
        observer.observe(probe);
      }),
    wanted,
    long,
  );
