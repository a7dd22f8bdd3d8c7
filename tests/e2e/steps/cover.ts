import { type Frame, type Page } from 'puppeteer';

/** Lays something over everything, through which every click falls. */
export const cover = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = document.createElement('div');
    sheet.id = 'cover';
    sheet.popover = 'manual';
    sheet.textContent = 'Click here to read on';
    sheet.style.cssText = 'inset: 0; margin: 0; width: 100vw; height: 100vh; background: white; pointer-events: none';
    document.body.append(sheet);
    sheet.showPopover();
  });

/** Takes it away, and waits till the browser has told our page: until then it takes no click. */
export async function uncover(page: Page, panel: Frame): Promise<void> {
  await page.evaluate(() => document.querySelector('#cover')?.remove());
  await isSeen(panel);
}

/** Waits till the browser tells the panel that it is seen, or that it is not: it does so within a second. */
export const isSeen = (panel: Frame, sought = true): Promise<void> =>
  panel.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const probe = document.createElement('div');
        probe.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; pointer-events: none';
        document.body.append(probe);
        const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
        const observer = new IntersectionObserver((entries) => {
          if ((entries.at(-1) as IntersectionObserverEntry & { isVisible: boolean }).isVisible !== wanted) return;
          observer.disconnect();
          probe.remove();
          resolve();
        }, options);
        observer.observe(probe);
      }),
    sought,
  );
