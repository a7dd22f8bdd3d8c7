import { setTimeout as pause } from 'node:timers/promises';
import { type Frame, type Page } from 'puppeteer';
import { launcherBox, openPanel } from '../e2e/overlay';
import { launcherSays, launcherWords } from '../e2e/steps/host';
import { bundled } from './bundle';
import { type PageWith } from './in-page/bench';
import type * as Watch from './in-page/panel';
import { type Bench, open, type Opened } from './opened';
import { places } from './places';
import { say } from './progress';
import { spreads } from './spread';

type Watched = PageWith<typeof Watch>;

/** ms in which a panel that is closed must not draw a frame. */
const rest = 300;

/**
 * From a click on the launcher to the panel: the first opening in a tab, which makes the frame, to its first content and to
 * the person; the second one, which shows it again, to its frame. The very first of the profile is told apart.
 */
export async function panelFigures(bench: Bench, samples: number) {
  const watch = await bundled('tests/bench/in-page/panel.ts', 'bench');
  const opened = await open(bench);
  try {
    const cold = await openings(opened, watch);
    const times: Openings[] = [];
    for (let turn = 1; turn <= samples; turn += 1) {
      say(`panel: ${turn} of ${samples}`);
      times.push(await openings(opened, watch));
    }
    return { cold: spreads([cold]), ...spreads(times) };
  } finally {
    await opened.close();
  }
}

interface Openings {
  firstContentMs: number;
  firstPersonMs: number;
  secondMs: number;
}

async function openings({ browser }: Opened, watch: string): Promise<Openings> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(watch);
    await page.goto(places.linkedinProfile);
    await launcherSays(page, launcherWords.add);
    const panel = await openPanel(page);
    const [content, person] = await panel.evaluate(() => {
      const { firstContent, person: shown } = (globalThis as Watched).bench;
      return Promise.all([firstContent, shown]);
    });
    const clicked = await lastClick(page);
    return { firstContentMs: content - clicked, firstPersonMs: person - clicked, secondMs: await second(page, panel) };
  } finally {
    await page.close();
  }
}

async function second(page: Page, panel: Frame): Promise<number> {
  await press(page);
  await panel.evaluate(() => (globalThis as Watched).bench.arm());
  await pause(rest);
  if (await panel.evaluate(() => (globalThis as Watched).bench.reopening.drawn !== undefined))
    throw new Error('A closed panel draws frames: its second opening cannot be told');
  await press(page);
  const drawn = await panel.evaluate(() => (globalThis as Watched).bench.reopening.frame);
  return drawn - (await lastClick(page));
}

async function press(page: Page): Promise<void> {
  const { x, y, width, height } = await launcherBox(page);
  await page.mouse.click(x + width / 2, y + height / 2);
}

const lastClick = (page: Page): Promise<number> => page.evaluate(() => (globalThis as Watched).bench.clicks.last);
