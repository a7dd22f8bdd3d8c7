import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type CDPSession, type Page } from 'puppeteer';
import { launch, type Launched } from '../e2e/browser';
import { openInbox, prepare, type Way, ways } from './churn-page';
import { type Bench, open } from './opened';
import { say } from './progress';
import { spreads } from './spread';

/** An extension with an empty script: what being an extension costs by itself. */
const noop = fileURLToPath(new URL('noop/', import.meta.url));

/** Rows that come in one go, and threads that are opened one after the other. */
const rows = 1_000;
const changes = 200;
/** Changes of the address after which what the page holds is looked at, the first time and the last. */
const navigations = [100, 500] as const;

/** What a page did and held. Times are of its main thread's processor; `nodes` of all documents in the tab. */
type Held = {
  heapKB: number;
  nodes: number;
  listeners: number;
};
interface Churned {
  rows: { scriptMs: number; taskMs: number };
  changes: { scriptMs: number; taskMs: number };
  /** What 400 further navigations have left behind. */
  left: Held;
}

/** What a churning Gmail costs with Fairlead, with its marks and without, beside an extension that does nothing. */
export async function churnFigures(bench: Bench, samples: number) {
  const turns: Record<Way, Churned>[] = [];
  for (let turn = 1; turn <= samples; turn += 1) {
    say(`churn: ${turn} of ${samples}`);
    const begin = turn % ways.length;
    const taken: [Way, Churned][] = [];
    for (const way of [...ways.slice(begin), ...ways.slice(0, begin)]) taken.push([way, await churned(bench, way)]);
    turns.push(Object.fromEntries(taken) as Record<Way, Churned>);
  }
  const of = (way: Way) => ({
    thousandRows: spreads(turns.map((turn) => turn[way].rows)),
    twoHundredChanges: spreads(turns.map((turn) => turn[way].changes)),
    leftByFourHundredNavigations: spreads(turns.map((turn) => turn[way].left)),
  });
  return Object.fromEntries(ways.map((way) => [way, of(way)]));
}

async function churned(bench: Bench, way: Way): Promise<Churned> {
  if (way === 'noop') return churnedIn(await launch({ stage: bench.stage, extension: noop }));
  const opened = await open(bench);
  await prepare(opened.desk, way);
  return churnedIn(opened);
}

async function churnedIn(opened: Pick<Launched, 'browser' | 'close'>): Promise<Churned> {
  try {
    const filled = await openInbox(opened.browser);
    const appended = await during(filled, () => appendRows(filled));
    await filled.close();
    // Without those rows: drawing them anew each time would be all that is measured.
    const page = await openInbox(opened.browser);
    const changed = await during(page, () => navigate(page, changes));
    await navigate(page, navigations[0]);
    const early = await held(page);
    await navigate(page, navigations[1] - navigations[0]);
    const late = await held(page);
    const left = {
      heapKB: late.heapKB - early.heapKB,
      nodes: late.nodes - early.nodes,
      listeners: late.listeners - early.listeners,
    };
    return { rows: appended, changes: changed, left };
  } finally {
    await opened.close();
  }
}

/** ms: longer than the overlay waits for a page to settle, reads it, asks and draws. */
const settling = 1_500;

async function appendRows(page: Page): Promise<void> {
  await page.evaluate(
    (count) => (window as unknown as { stage: { append(n: number): void } }).stage.append(count),
    rows,
  );
  await pause(settling);
}

/** From thread to thread and to the list in between, each as soon as the last is drawn. */
async function navigate(page: Page, count: number): Promise<void> {
  await page.evaluate(async (times) => {
    const hashes = (window as unknown as { places: string[] }).places;
    for (let at = 0; at < times; at += 1) {
      location.hash = hashes[at % hashes.length] ?? '';
      await new Promise((drawn) => {
        setTimeout(drawn, 30);
      });
    }
  }, count);
  await pause(settling);
}

async function metricsOf(session: CDPSession): Promise<(name: string) => number> {
  const found = (await session.send('Performance.getMetrics')).metrics;
  return (name) => found.find((one) => one.name === name)?.value ?? 0;
}

/** By one session from beginning to end: what it tells begins anew with each. */
async function during(page: Page, work: () => Promise<void>) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metricsOf(session);
  await work();
  const after = await metricsOf(session);
  await session.detach();
  const ms = (name: string) => (after(name) - before(name)) * 1000;
  return { scriptMs: ms('ScriptDuration'), taskMs: ms('TaskDuration') };
}

async function held(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const value = await metricsOf(session);
  await session.detach();
  return { heapKB: value('JSHeapUsedSize') / 1024, nodes: value('Nodes'), listeners: value('JSEventListeners') };
}
