import { type Frame, type Page } from 'puppeteer';
import { launch } from '../e2e/browser';
import { openPanel } from '../e2e/overlay';
import { linkedinAddress, linkedinPaths } from '../e2e/steps/linkedin';
import { during } from './during';
import { type Bench, open } from './opened';
import { say } from './progress';
import { spreads } from './spread';

const address = linkedinAddress(linkedinPaths.search('a'), { results: 50 });
const results = 'main :is([role=listitem], [data-chameleon-result-urn])';

/**
 * A search with fifty results, opened with no extension, with Fairlead, and with its panel: ms of the page's main thread, and ms
 * from the click on the launcher to the panel's list.
 */
export async function searchFigures(bench: Bench, samples: number) {
  const turns = [];
  for (let turn = 1; turn <= samples; turn += 1) {
    say(`linkedin: search ${turn} of ${samples}`);
    turns.push(await takeTurn(bench));
  }
  return {
    bare: spreads(turns.map(({ bare }) => bare)),
    added: spreads(turns.map(({ added }) => added)),
    addedByThePanel: spreads(turns.map(({ panel }) => panel)),
    list: spreads(turns.map(({ listMs }) => ({ listMs }))),
  };
}

async function takeTurn(bench: Bench) {
  const without = await launch({ stage: bench.stage });
  const bare = await visited(without.browser.newPage()).then(({ cost }) => cost);
  await without.close();
  const opened = await open(bench);
  try {
    const { page, cost } = await visited(opened.browser.newPage());
    const began = performance.now();
    let listMs = 0;
    const panel = await during(page, async () => {
      await listed(await openPanel(page));
      listMs = performance.now() - began;
    });
    const added = { scriptMs: cost.scriptMs - bare.scriptMs, taskMs: cost.taskMs - bare.taskMs };
    return { bare, added, panel, listMs };
  } finally {
    await opened.close();
  }
}

async function visited(opening: Promise<Page>) {
  const page = await opening;
  const cost = await during(page, async () => {
    await page.goto(address);
    await page.waitForFunction((sought) => document.querySelectorAll(sought).length === 50, {}, results);
  });
  return { page, cost };
}

const listed = (panel: Frame) =>
  panel.waitForFunction(() => document.querySelectorAll('[data-row]').length >= 50, { polling: 'mutation' });
