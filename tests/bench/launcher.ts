import { awakeServiceWorker, stopServiceWorker } from '../e2e/worker';
import { bundled } from './bundle';
import { type PageWith } from './in-page/bench';
import type * as Watch from './in-page/launcher';
import { type Bench, open, type Opened } from './opened';
import { places } from './places';
import { say } from './progress';
import { spread, type Spread } from './spread';

const watched = ['gmailInbox', 'linkedinProfile'] as const;
const workers = ['warm', 'stopped'] as const;
type WorkerState = (typeof workers)[number];

/** ms from a new tab's DOMContentLoaded to the frame in which the launcher stands. The very first of the profile is told apart. */
export async function launcherFigures(bench: Bench, samples: number) {
  const watch = await bundled('tests/bench/in-page/launcher.ts', 'bench');
  const opened = await open(bench);
  const sample = (place: (typeof watched)[number], worker: WorkerState) =>
    launcherMs(opened, places[place], worker, watch);
  try {
    const coldMs = spread([await sample('gmailInbox', 'warm')]);
    const figures: Record<string, { workerWarmMs: Spread; workerStoppedMs: Spread }> = {};
    for (const place of watched) {
      const times: Record<WorkerState, number[]> = { warm: [], stopped: [] };
      for (let turn = 1; turn <= samples; turn += 1) {
        say(`launcher ${place}: ${turn} of ${samples}`);
        for (const worker of workers) times[worker].push(await sample(place, worker));
      }
      figures[place] = { workerWarmMs: spread(times.warm), workerStoppedMs: spread(times.stopped) };
    }
    return { coldMs, ...figures };
  } finally {
    await opened.close();
  }
}

async function launcherMs({ browser, id }: Opened, url: string, worker: WorkerState, watch: string): Promise<number> {
  await awakeServiceWorker(browser, id);
  if (worker === 'stopped') await stopServiceWorker(browser);
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(watch);
    await page.goto(url);
    return await page.evaluate(() => (globalThis as PageWith<typeof Watch>).bench.launcherMs);
  } finally {
    await page.close();
  }
}
