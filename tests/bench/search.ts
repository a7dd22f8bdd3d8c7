import { type KeyInput, type Page } from 'puppeteer';
import { extensionPage } from '../e2e/worker';
import { bundled } from './bundle';
import { type PageWith } from './in-page/bench';
import type * as Search from './in-page/search';
import { type Opened } from './opened';
import { say } from './progress';
import { type Spread, spread } from './spread';

/** What the rep writes, letter by letter: at first it finds nearly everybody, at last one lead in thirty. */
const word = [...'angstrom'] as KeyInput[];

/**
 * From a key in the popup's search field to what it finds, painted. The first key of a popup reads the search texts, the
 * others go over them.
 */
export async function searchFigures(
  opened: Opened,
  samples: number,
): Promise<{ firstKeyMs: Spread; nextKeysMs: Spread }> {
  const script = await bundled('tests/bench/in-page/search.ts', 'bench');
  const firstKeys: number[] = [];
  const nextKeys: number[] = [];
  for (let turn = 1; turn <= samples; turn += 1) {
    say(`search: ${turn} of ${samples}`);
    const [first, ...next] = await written(opened, script);
    firstKeys.push(first!);
    nextKeys.push(...next);
  }
  return { firstKeyMs: spread(firstKeys), nextKeysMs: spread(nextKeys) };
}

/** ms for each letter, in a popup's page of its own. */
async function written({ browser, id }: Opened, script: string): Promise<number[]> {
  const page = await extensionPage(browser, id, 'popup.html');
  try {
    await page.waitForSelector('main li');
    await page.evaluate(script);
    await page.focus('input[role=combobox]');
    const times: number[] = [];
    for (const letter of word) times.push(await pressed(page, letter));
    return times;
  } finally {
    await page.close();
  }
}

async function pressed(page: Page, letter: KeyInput): Promise<number> {
  await page.evaluate(() => (globalThis as PageWith<typeof Search>).bench.arm());
  await page.keyboard.press(letter);
  return page.evaluate(() => (globalThis as PageWith<typeof Search>).bench.key.foundMs);
}
