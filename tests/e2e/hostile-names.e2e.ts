import { type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { mail, thread } from '../stage/gmail/mailbox';
import { threadToken } from '../stage/gmail/token';
import { type Member, rep, sofie } from '../stage/people';
import { hostileProfile, hostileThread } from './hostile-page';
import { leadsIn } from './steps/database';
import { dayFromToday } from './steps/days';
import { appears, control, fill, press, shows, toastSays, type View } from './steps/page';
import { openLead, openPanelOn } from './steps/panel';
import { openPopup } from './steps/popup';
import { send } from './steps/commands';
import { sharedSession } from './steps/session';

const session = sharedSession();

const rightToLeft = '\u202E';
const zeroWidth = '\u200B\u2060\uFEFF';

/** What somebody may call herself. */
const names: Record<string, string> = {
  'a script': '<script>__xss=1</script>',
  'an image that fails': '"><img src=x onerror=__xss=1>',
  'a polyglot': `jaVasCript:/*-/*\`/*\\\`/*'/*"/**/(/* */oNcliCk=__xss=1 )//</stYle/</titLe/</teXtarEa/</scRipt/--!><sVg/<sVg/oNloAd=__xss=1//>`,
  'a template': '{{constructor.constructor("__xss=1")()}}${__xss=1}#{__xss=1}',
  'words of our own templates': '$t(common.actions.undo) {{name}} {{count}}',
  'a key of every object': '__proto__',
  '10,000 characters': 'Anne '.repeat(2_000).trim(),
  '10,000 characters without a break': 'Å'.repeat(10_000),
  'marks that turn the text around': `${rightToLeft}nelleK annA${rightToLeft}`,
  'characters without a width': `${zeroWidth}Mia${zeroWidth} Vik${zeroWidth}`,
  'letters under a hundred marks': `Zoë${'\u0301'.repeat(150)}`,
  'a control character and line breaks': 'Ola\u0007\nNordmann\u2028Jr',
};

/** As the reader gives it: one line, 200 characters at the most. */
const asRead = (name: string): string => name.replace(/\s+/g, ' ').trim().slice(0, 200).trim();

const member = (name: string): Member => ({
  ...sofie,
  slug: 'mallory',
  email: 'mallory@evil.example',
  name,
  title: undefined,
  company: name,
  headline: name,
  location: name,
});

/** Nothing of what the page said has become anything but text, and nothing of it lies in the way. */
async function isHarmless(view: View): Promise<void> {
  const found = await view.evaluate(() => {
    const elements = [...document.querySelectorAll('body *')];
    return {
      ran: '__xss' in window,
      polluted: Object.keys(Object.prototype),
      handlers: elements.flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith('on'))),
      planted: document.querySelectorAll('body script, body img, body iframe, body object, body svg svg').length,
      links: [...document.links]
        .map(({ protocol }) => protocol)
        .filter((one) => !/^(https|mailto|tel|chrome-extension):$/.test(one)),
      tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
  expect(found).toEqual({ ran: false, polluted: [], handlers: [], planted: 0, links: [], tooWide: 0 });
}

/** A control that the rep needs is where she can see it, as wide as it has to be, and nothing lies over it. */
async function isWithinReach(view: View, name: string): Promise<void> {
  const element = await view.waitForSelector(control(name));
  const seen = await element?.evaluate((button) => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && button.contains(there);
  });
  expect(seen, name).toBe(true);
}

/** Words of ours beside a name still run from left to right. */
async function runsToTheRight(view: View, words: string): Promise<void> {
  const places = await view.evaluate((sought) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const start = node.nodeValue?.lastIndexOf(sought) ?? -1;
      if (start < 0 || !node.parentElement?.checkVisibility()) continue;
      const placeOf = (at: number) => {
        const range = document.createRange();
        range.setStart(node!, at);
        range.setEnd(node!, at + 1);
        return range.getBoundingClientRect().left;
      };
      // Two letters of one word stand in one line.
      return [placeOf(start), placeOf(start + 1)];
    }
    return undefined;
  }, words);
  const [first = 0, second = 0] = places ?? [];
  expect(second, words).toBeGreaterThan(first);
}

const noScriptRan = (page: Page) => page.evaluate(() => '__xss' in window);

describe('S1: on LinkedIn, somebody whose name, headline, company and place are', () => {
  test.for(Object.entries(names))('%s is shown as text, kept as text and found again', async ([, name]) => {
    const { stage, desk } = session();
    stage.pages.set('www.linkedin.com/in/mallory/', hostileProfile(member(name)));
    const { page, panel } = await openPanelOn(session(), 'https://www.linkedin.com/in/mallory/');
    await appears(panel, 'Add lead');
    await isHarmless(panel);
    await isWithinReach(panel, 'Add lead');
    await isWithinReach(panel, 'Log first contact');
    await press(panel, 'Add lead');
    await toastSays(panel, 'is now a lead');
    await runsToTheRight(panel, 'is now a lead');
    await isHarmless(panel);

    const [lead] = await leadsIn(desk);
    // Beside the name without what is none, where that is another.
    expect(lead?.shownName ?? lead?.name).toBe(asRead(name));
    expect(lead?.slug).toBe('mallory');
    for (const text of [lead?.headline, lead?.company, lead?.location])
      expect((text ?? '').length).toBeLessThanOrEqual(300);

    await send(session(), 'follow-up.set', {
      leadId: lead?.id ?? '',
      dueOn: dayFromToday(-1),
      note: name.slice(0, 500),
    });
    const popup = await openPopup(session());
    await shows(popup, '1 day overdue');
    await runsToTheRight(popup, 'day overdue');
    await isHarmless(popup);
    await fill(popup, 'Search leads', asRead(name).slice(0, 20), 'combobox');
    await popup.waitForSelector('[role=option]');
    await isHarmless(popup);
    await popup.close();

    const alone = await openLead(session(), lead?.id ?? '');
    await appears(alone, 'Edit');
    await isHarmless(alone);
    expect(await noScriptRan(page)).toBe(false);
  });
});

describe('S1: in Gmail, somebody whose name, and whose subject, is', () => {
  test.for(Object.entries(names))('%s is shown as text and kept as text', async ([, name]) => {
    const { stage, desk } = session();
    const sender = member(name);
    const open = thread(name, [mail({ from: sender, to: [rep], age: 1, text: name })]);
    stage.pages.set('mail.google.com/mail/u/9/', hostileThread(open));
    const { page, panel } = await openPanelOn(
      session(),
      `https://mail.google.com/mail/u/9/#inbox/${threadToken(open.id)}`,
    );
    await appears(panel, 'Add lead');
    await isHarmless(panel);
    await isWithinReach(panel, 'Add lead');
    await press(panel, 'Add lead');
    await toastSays(panel, 'is now a lead');
    await isHarmless(panel);
    const [lead] = await leadsIn(desk);
    expect(lead?.name).toBe(asRead(name));
    expect(lead?.emails).toEqual(['mallory@evil.example']);
    expect(await noScriptRan(page)).toBe(false);
  });
});

test.for(['popup.html', 'dashboard.html', 'panel.html?in=side', 'welcome.html'])(
  'S2: %s makes no markup and no script of a text, wherever it may come from',
  async (file) => {
    const page = await session().visit(session().address(file));
    await page.waitForFunction(() => document.getElementById('root')?.hasChildNodes());
    const came = await page.evaluate(() => {
      const attempts: Record<string, () => unknown> = {
        innerHTML: () => {
          document.body.innerHTML = '<img src=x onerror="window.__xss = 1">';
        },
        adjacent: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
        script: () => {
          document.body.append(Object.assign(document.createElement('script'), { text: 'window.__xss = 1' }));
        },
        policy: () => (globalThis as unknown as { trustedTypes: TrustedTypes }).trustedTypes.createPolicy('mine', {}),
      };
      return Object.entries(attempts).map(([name, attempt]) => {
        try {
          attempt();
          return `${name} taken`;
        } catch (error) {
          return `${name} ${(error as Error).name}`;
        }
      });
    });
    expect(came).toEqual(['innerHTML TypeError', 'adjacent TypeError', 'script TypeError', 'policy TypeError']);
    expect(await page.evaluate(() => '__xss' in window)).toBe(false);
  },
);

interface TrustedTypes {
  createPolicy(name: string, rules: object): unknown;
}
