import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ElementHandle, type Page } from 'puppeteer';
import { control, press, textOf } from '../e2e/steps/page';
import { extensionPage } from '../e2e/worker';
import { bundled } from './bundle';
import { type PageWith } from './in-page/bench';
import type * as Frames from './in-page/frames';
import { type Bench, open } from './opened';
import { personOf } from './pipeline/people';
import { say } from './progress';

/** As many as an import takes (S15). */
const rows = 50_000;

/** ms: one question to the browser may not take longer, an import may. */
const oneWait = 120_000;

/** A file of the most rows from its choice to its undo; once, as it takes minutes. ms of each part, and of the longest frame of the page meanwhile. */
export async function importFigures(bench: Bench) {
  const { browser, id, close } = await open(bench);
  const folder = await mkdtemp(path.join(tmpdir(), 'fairlead-bench-'));
  try {
    const file = path.join(folder, 'people.csv');
    const bytes = await writePeople(file);
    const page = await extensionPage(browser, id, 'dashboard.html#/import');
    await page.evaluate(await bundled('tests/bench/in-page/frames.ts', 'bench'));
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    const start = `Import ${new Intl.NumberFormat('en').format(rows)} rows`;
    const read = await taken(page, () => input.uploadFile(file), control('See what would happen'));
    const plan = await taken(page, () => press(page, 'See what would happen'), control(start));
    const written = await taken(page, () => press(page, start), control('Take the import back'));
    const undone = await taken(page, () => press(page, 'Take the import back'), '::-p-text(Undone)');
    return { rows, bytes, read, plan, import: written, undo: undone };
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function writePeople(file: string): Promise<number> {
  const lines = Array.from({ length: rows }, (_, number) => {
    const { name, emails, company = '', title = '' } = personOf(number + 1);
    return [name, emails[0] ?? '', company, title].map((cell) => `"${cell}"`).join(',');
  });
  const text = `Name,E-mail,Company,Position\n${lines.join('\n')}\n`;
  await writeFile(file, text);
  return Buffer.byteLength(text);
}

/** What it takes until the page shows this. */
async function taken(page: Page, begin: () => Promise<void>, shown: string) {
  say(`import: until ${shown}`);
  await page.evaluate(() => (globalThis as PageWith<typeof Frames>).bench.longestFrame());
  const began = performance.now();
  await begin();
  while (!(await page.waitForSelector(shown, { timeout: oneWait }).catch(() => null)))
    say(`import: ${(await textOf(page)).slice(-200)}`);
  const ms = performance.now() - began;
  const longestFrameMs = await page.evaluate(() => (globalThis as PageWith<typeof Frames>).bench.longestFrame());
  return { ms, longestFrameMs };
}
