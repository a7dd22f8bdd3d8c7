import { setTimeout as pause } from 'node:timers/promises';
import { type Frame, type Page } from 'puppeteer';
import { type Launched } from '../../e2e/browser';
import { openPanel, panelFrame } from '../../e2e/overlay';
import { threadAddress } from '../../e2e/steps/host';
import { marksOn } from '../../e2e/steps/marks';
import { appears, hides, press, shows } from '../../e2e/steps/page';
import { type StagedGmail } from '../../stage/control';
import { ingrid, magnus, type Person, priya, sofie } from '../../stage/people';
import { popupOver, size } from './frame';
import { type Language } from './told';

interface Shown {
  profile: Person;
  /** By its subject. */
  thread: string;
  /** Of the thread, a lead. */
  partner: Person;
  /** How the rep declines to log what is asked about. */
  decline: string;
}

/** What a picture is of, by its language: the pretend hosts speak it too, as far as they know it. */
const shown: Record<Language, Shown> = {
  en: {
    profile: magnus,
    thread: 'Pilot in Q1: open points',
    partner: priya,
    decline: 'Not this one',
  },
  nb: { profile: sofie, thread: 'Tilbud på lagerstyring', partner: ingrid, decline: 'Ikke denne' },
};

const overdue: Record<Language, string> = { en: 'Overdue', nb: 'Forfalt' };
const answered: Record<Language, string> = { en: 'answered', nb: 'har svart' };

export interface Rep extends Launched {
  language: Language;
  address(file: string): string;
}

async function visit({ browser }: Launched, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  return page;
}

/** The hosts' own marks are another's: a picture of ours goes without. */
const withoutMarks = (page: Page) =>
  page.addStyleTag({ content: '.global-nav__logo, .gb-mark { visibility: hidden }' });

/** Nothing moves any more, no toast stands, and what has the focus does not shine. */
async function isAtRest(view: Page | Frame): Promise<void> {
  await view.waitForFunction(
    () =>
      !document.querySelector('[data-sonner-toast]') &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  await view.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** Answers what the panel asks about, so that no other picture asks again. */
async function decline(panel: Frame, question: string, words: string): Promise<void> {
  await shows(panel, question);
  await press(panel, words);
  await hides(panel, question);
}

async function panelOnProfile(rep: Rep): Promise<Page> {
  const { profile } = shown[rep.language];
  const page = await visit(rep, `https://www.linkedin.com/in/${profile.slug}/`);
  await withoutMarks(page);
  const panel = await openPanel(page);
  await shows(panel, profile.email ?? '');
  await isAtRest(panel);
  return page;
}

async function panelInThread(rep: Rep): Promise<Page> {
  const { thread, partner } = shown[rep.language];
  const page = await visit(rep, threadAddress(thread).replace('#', `?hl=${rep.language}#`));
  await withoutMarks(page);
  const panel = await openPanel(page);
  await shows(panel, partner.name);
  await appears(panel, shown[rep.language].decline);
  await isAtRest(panel);
  return page;
}

/** The inbox with the marks of those who are known, under the popup. */
async function inbox(rep: Rep): Promise<Uint8Array> {
  const page = await visit(rep, `https://mail.google.com/mail/u/0/?hl=${rep.language}#inbox`);
  await withoutMarks(page);
  // The rows are drawn anew till then.
  await page.waitForFunction(() => !(window as unknown as StagedGmail).stage.pending);
  while ((await marksOn(page)).length < 5) await pause(100);
  // Who takes the pictures may have no font with such signs.
  await page.$$eval('tr.zA:has([data-emoji])', (rows) => {
    for (const row of rows) row.remove();
  });
  return page.screenshot();
}

async function popupOverInbox(rep: Rep): Promise<Uint8Array> {
  const below = await inbox(rep);
  // In a tab of its own, as high as a browser lets a popup be: the real one is cut to a window that nobody sees.
  const page = await rep.browser.newPage();
  await page.setViewport({ width: 380, height: 600 });
  await page.goto(rep.address('popup.html'));
  await shows(page, overdue[rep.language]);
  await isAtRest(page);
  return popupOver(rep.browser, below, await page.screenshot());
}

/** Seven stages want a wider window than a picture is: it is taken smaller. */
const wide = { width: 1600, height: 1000, deviceScaleFactor: size.width / 1600 };

async function board(rep: Rep): Promise<Page> {
  const page = await visit(rep, rep.address('dashboard.html#/board'));
  await page.setViewport(wide);
  await shows(page, sofie.name);
  await isAtRest(page);
  return page;
}

async function reports(rep: Rep): Promise<Page> {
  const page = await visit(rep, rep.address('dashboard.html#/reports?period=all'));
  await page.waitForSelector('[data-report] svg rect');
  await isAtRest(page);
  return page;
}

const shot = (open: (rep: Rep) => Promise<Page>) => async (rep: Rep) => (await open(rep)).screenshot();

/** The pictures by name, in the order in which a store shows them and they are taken. */
export const takes: Record<string, (rep: Rep) => Promise<Uint8Array>> = {
  '1-linkedin': shot(panelOnProfile),
  '2-gmail': async (rep) => {
    const page = await panelInThread(rep);
    const picture = await page.screenshot();
    const { partner, decline: words } = shown[rep.language];
    await decline(await panelFrame(page), `${partner.name} ${answered[rep.language]}`, words);
    return picture;
  },
  '3-popup': popupOverInbox,
  '4-board': shot(board),
  '5-reports': shot(reports),
};
