import { withDatabase } from '@/lib/store/open';

/** ms to read all leads as they are kept, with nothing made of them. */
export function rawRead(): Promise<number> {
  return withDatabase(async (db) => {
    const began = performance.now();
    await db.leads.toArray();
    return performance.now() - began;
  });
}

/** Entries of both logs. */
export function logRows(): Promise<number> {
  return withDatabase(async (db) => (await db.activities.count()) + (await db.stageChanges.count()));
}

/** ms from the choice of a period to the frame that shows its report. */
export function choosePeriod(name: string): Promise<number> {
  const select = [...document.querySelectorAll('select')].find(({ options }) =>
    [...options].some(({ value }) => value === name),
  )!;
  const report = document.querySelector('[data-report]')!;
  const began = performance.now();
  select.value = name;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
    });
    observer.observe(report, { attributes: true, attributeFilter: ['data-report'] });
  });
}

/** Scrolls the longest column of the board to its end; ms of the longest frame on the way. */
export async function scroll(): Promise<number> {
  const lists = [...document.querySelectorAll('[data-place] > div')];
  const list = lists.reduce((longest, one) => (one.scrollHeight > longest.scrollHeight ? one : longest));
  let longest = 0;
  let last = await frame();
  for (let step = 1; step <= 60; step += 1) {
    list.scrollTop = (list.scrollHeight * step) / 60;
    const now = await frame();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
