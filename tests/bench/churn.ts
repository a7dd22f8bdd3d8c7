import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Page } from 'puppeteer';
import { launch, type Launched } from '../e2e/browser';
import { openInbox, prepare, type Way, ways } from './churn-page';
import { during, settling } from './during';
import { type Held, held, left } from './held';
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

/** What a page did and held. Times are of its main thread's processor. */
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
    await pause(settling);
    const early = await held(page);
    await navigate(page, navigations[1] - navigations[0]);
    await pause(settling);
    const late = await held(page);
    return { rows: appended, changes: changed, left: left(early, late) };
  } finally {
    await opened.close();
  }
}

async function appendRows(page: Page): Promise<void> {
  await page.evaluate(
    (count) => (window as unknown as { stage: { append(n: number): void } }).stage.append(count),
    rows,
  );
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
}
