import { fileURLToPath } from 'node:url';
import { type Browser, type Frame, type Page } from 'puppeteer';
import { launch } from '../e2e/browser';
import { openPanel } from '../e2e/overlay';
import { goOn, linkedinAddress, linkedinPaths } from '../e2e/steps/linkedin';
import { type StagedLinkedIn } from '../stage/control';
import { type Member, people } from '../stage/people';
import { type Held, held, left } from './held';
import { type Bench, open } from './opened';
import { say } from './progress';
import { spread } from './spread';

/** An extension with an empty script: what being an extension costs by itself. */
const noop = fileURLToPath(new URL('noop/', import.meta.url));

/** Profiles that are gone through before the first look at what the page holds, and until the last. */
const warmUp = 20;
const counted = 100;

/** Whom the host draws in its new interface, so that one document shows all of them. */
const members = people.filter((one): one is Member => one.slug !== undefined && one.ui === 'sdui').slice(0, 8);

/**
 * From profile to profile, a hundred times, with the panel open: ms from the host's own navigation to the panel's showing the right
 * person (the host draws without delay), and what all of it leaves behind in the page, beside an extension that does nothing.
 */
export async function profileFigures(bench: Bench) {
  say('linkedin: profiles with the panel');
  const opened = await open(bench);
  const walked = await within(opened, async ({ browser }) => {
    const page = await visit(browser);
    const panel = await openPanel(page);
    return walk(page, (one) => personIn(panel, page, one));
  });
  say('linkedin: profiles without Fairlead');
  const without = await within(await launch({ stage: bench.stage, extension: noop }), async ({ browser }) => {
    const page = await visit(browser);
    return walk(page, (one) => goTo(page, one));
  });
  return {
    navigations: counted,
    toTheRightPersonMs: spread(walked.times),
    leftBehind: { fairlead: walked.left, noop: without.left },
  };
}

async function within<Opened extends { close(): Promise<void> }, Given>(
  opened: Opened,
  work: (opened: Opened) => Promise<Given>,
): Promise<Given> {
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

async function visit(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(linkedinAddress(linkedinPaths.profile(members[0]!), { ui: 'sdui' }));
  await page.evaluate(() => {
    (window as unknown as StagedLinkedIn).stage.delay = 0;
  });
  return page;
}

async function walk(page: Page, go: (one: Member) => Promise<number>): Promise<{ times: number[]; left: Held }> {
  const times: number[] = [];
  let early: Held | undefined;
  for (let at = 1; at <= warmUp + counted; at += 1) {
    const took = await go(members[at % members.length]!);
    if (at > warmUp) times.push(took);
    if (at === warmUp) early = await held(page);
  }
  return { times, left: left(early!, await held(page)) };
}

async function goTo(page: Page, one: Member): Promise<number> {
  await goOn(page, linkedinPaths.profile(one));
  await page.waitForFunction(() => !(window as unknown as StagedLinkedIn).stage.pending);
  return 0;
}

/** Both pages have one clock: its origin and what has passed since. */
async function personIn(panel: Frame, page: Page, one: Member): Promise<number> {
  const shown = panel.waitForFunction(
    (name) =>
      [...document.querySelectorAll('h1')].some((at) => at.checkVisibility() && at.innerText.includes(name)) &&
      performance.timeOrigin + performance.now(),
    { polling: 'mutation' },
    one.name,
  );
  const began = await page.evaluate(() => performance.timeOrigin + performance.now());
  await goOn(page, linkedinPaths.profile(one));
  return Number(await (await shown).jsonValue()) - began;
}
