import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, type CDPSession, type Page } from 'puppeteer';
import { type StagedWindow } from '../stage/control';
import { type PageTasks, pageTasks, traceCategories } from './trace';

/** ms from the page's `load` on: the stage draws its late parts, the overlay waits till it has settled, reads and asks. */
const comingUp = 2_500;
/** ms in which nothing happens. */
const idling = 2_000;

/** What one visit cost the page's renderer. Times are of its main thread's processor, not of the clock. */
export interface PageSample {
  scriptMs: number;
  taskMs: number;
  /** After a garbage collection. */
  heapKB: number;
  idleTaskMs: number;
}

/** Visits the page in a new tab. Nothing is asked of it while it is measured. */
export function samplePage(browser: Browser, url: string): Promise<PageSample> {
  return inNewTab(browser, async (page) => {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await metricsOf(session);
    await visit(page, url);
    const up = await metricsOf(session);
    await isUp(page);
    await session.send('HeapProfiler.collectGarbage');
    const rest = await metricsOf(session);
    await pause(idling);
    const after = await metricsOf(session);
    return {
      scriptMs: up.scriptMs - before.scriptMs,
      taskMs: up.taskMs - before.taskMs,
      heapKB: rest.heapKB,
      idleTaskMs: after.taskMs - rest.taskMs,
    };
  });
}

/** The tasks of a visit of its own: recording them is work too. */
export function sampleTasks(browser: Browser, url: string): Promise<PageTasks> {
  return inNewTab(browser, async (page) => {
    await page.tracing.start({ categories: traceCategories });
    await visit(page, url);
    const trace = await page.tracing.stop();
    await isUp(page);
    return pageTasks(trace ?? new Uint8Array(), new URL(url).origin);
  });
}

async function inNewTab<T>(browser: Browser, take: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    return await take(page);
  } finally {
    await page.close();
  }
}

async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await pause(comingUp);
}

async function metricsOf(session: CDPSession) {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  return {
    scriptMs: value('ScriptDuration') * 1000,
    taskMs: value('TaskDuration') * 1000,
    heapKB: value('JSHeapUsedSize') / 1024,
  };
}

/** A page that was still coming up has not been measured whole. */
async function isUp(page: Page): Promise<void> {
  const pending = await page.evaluate(() => (window as Window & Partial<StagedWindow>).stage?.pending !== false);
  if (pending) throw new Error(`${page.url()} was not up in time: the machine is too busy for this figure`);
}
