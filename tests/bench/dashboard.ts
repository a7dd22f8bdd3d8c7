import { type Page } from 'puppeteer';
import { extensionPage } from '../e2e/worker';
import { bundled } from './bundle';
import { openFilled } from './filled';
import { type PageWith } from './in-page/bench';
import type * as Dashboard from './in-page/dashboard';
import { type Bench, type Opened } from './opened';
import { say } from './progress';
import { ratio, spread } from './spread';

/** DESIGN: a report takes at most so many times as long as one raw read of the leads, and another period of it so many ms. */
const bars = { reportToRawRead: 1.5, periodMs: 100 };

/** With each who is past the first contact, which of seven stages are five: a hundred thousand leads then have a million rows of log. */
const contacts = 13;

/** What is to be seen when a view of the dashboard is there. */
const views = { board: '[data-lead]', leads: '[data-row]', reports: '[data-report]' } as const;

/** The views that read every lead, over the largest pipeline; each opened in a page of its own. */
export async function dashboardFigures(bench: Bench, samples: number, sizes: readonly number[]) {
  const leads = sizes.at(-1)!;
  const opened = await openFilled(bench, leads, contacts);
  try {
    const script = await bundled('tests/bench/in-page/dashboard.ts', 'bench');
    await opened.desk.evaluate(script);
    const logRows = await opened.desk.evaluate(() => (globalThis as PageWith<typeof Dashboard>).bench.logRows());
    const taken = { rawRead: [] as number[], board: [] as number[], leads: [] as number[], reports: [] as number[] };
    const periods: number[] = [];
    const frames: number[] = [];
    // The first turn warms the browser's caches.
    for (let turn = 0; turn <= samples; turn += 1) {
      say(turn ? `dashboard: ${turn} of ${samples}` : 'dashboard: warming up');
      const found = await takeTurn(opened, script);
      if (turn === 0) continue;
      for (const [name, ms] of Object.entries(found.ms)) taken[name as keyof typeof taken].push(ms);
      periods.push(...found.periods);
      frames.push(found.longestFrame);
    }
    const rawReadMs = spread(taken.rawRead);
    const reportMs = spread(taken.reports);
    return {
      leads,
      logRows,
      rawReadMs,
      boardMs: spread(taken.board),
      tableMs: spread(taken.leads),
      reportMs,
      reportToRawRead: { bar: bars.reportToRawRead, is: ratio(reportMs, rawReadMs) },
      anotherPeriodMs: { bar: bars.periodMs, ...spread(periods) },
      longestFrameOfScrollMs: spread(frames),
    };
  } finally {
    await opened.close();
  }
}

async function takeTurn({ browser, id, desk }: Opened, script: string) {
  await desk.bringToFront();
  await desk.evaluate(script);
  const rawRead = await desk.evaluate(() => (globalThis as PageWith<typeof Dashboard>).bench.rawRead());
  const board = await openView(browser, id, 'board');
  await board.page.evaluate(script);
  const longestFrame = await board.page.evaluate(() => (globalThis as PageWith<typeof Dashboard>).bench.scroll());
  await board.page.close();
  const leads = await openView(browser, id, 'leads');
  await leads.page.close();
  const reports = await openView(browser, id, 'reports');
  await reports.page.evaluate(script);
  const periods: number[] = [];
  for (const period of ['year', 'months-12', 'month'])
    periods.push(
      await reports.page.evaluate(
        (name) => (globalThis as PageWith<typeof Dashboard>).bench.choosePeriod(name),
        period,
      ),
    );
  await reports.page.close();
  return { ms: { rawRead, board: board.ms, leads: leads.ms, reports: reports.ms }, periods, longestFrame };
}

async function openView(
  browser: Opened['browser'],
  id: string,
  view: keyof typeof views,
): Promise<{ page: Page; ms: number }> {
  const page = await extensionPage(browser, id, `dashboard.html#/${view}`);
  await page.waitForSelector(views[view], { timeout: 120_000 });
  const ms = await page.evaluate(() => performance.now());
  return { page, ms };
}
