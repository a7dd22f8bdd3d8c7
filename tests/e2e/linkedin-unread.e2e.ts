import { type Page, type Realm } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { ingrid, magnus, type Member, priya, thomas } from '../stage/people';
import { openPanel } from './overlay';
import { givenLead } from './steps/commands';
import { allRows, becomes } from './steps/database';
import { launcherSays, launcherWords } from './steps/host';
import { goOn, invite, isDrawn, linkedinPaths as paths, openLinkedIn } from './steps/linkedin';
import { talkTo } from './steps/linkedin-talk';
import { showsPeople } from './steps/people';
import { sharedSession } from './steps/session';

const session = sharedSession();

/** What the script in the page says of it, to one of our pages that asks. */
const stateOf = (page: Page): Promise<string> =>
  session().desk.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
    const tab = tabs.find((one) => one.url === url);
    const { state } = await chrome.tabs.sendMessage(tab?.id ?? 0, { question: 'page.read' }, { frameId: 0 });
    return state as string;
  }, page.url());

function ours(page: Page): Realm {
  const realm = page.extensionRealms()[0];
  if (!realm) throw new Error(`No content script on ${page.url()}`);
  return realm;
}

/** From now on notes what our script looks for in the page, and what it reads there; answers with it when it is called. */
async function looks(page: Page): Promise<() => Promise<string[]>> {
  const log = await ours(page).evaluateHandle(() => {
    const seen = new Set<string>();
    for (const { prototype } of [Document, Element, DocumentFragment, ShadowRoot] as { prototype: object }[])
      for (const name of ['querySelector', 'querySelectorAll', 'getElementsByClassName', 'getElementsByTagName']) {
        const real = Object.getOwnPropertyDescriptor(prototype, name)?.value as ((what: string) => unknown) | undefined;
        if (!real) continue;
        Object.defineProperty(prototype, name, {
          configurable: true,
          value(this: Node, what: string) {
            // Of what is ours we may ask whatever we like.
            if (document.contains(this)) seen.add(what);
            return real.call(this, what);
          },
        });
      }
    for (const [prototype, name] of [
      [Node.prototype, 'textContent'],
      [HTMLElement.prototype, 'innerText'],
      [Element.prototype, 'innerHTML'],
      [Element.prototype, 'outerHTML'],
    ] as const) {
      const real = Object.getOwnPropertyDescriptor(prototype, name);
      Object.defineProperty(prototype, name, {
        ...real,
        get(this: Node) {
          if (document.contains(this)) seen.add(name);
          return real?.get?.call(this) as string;
        },
      });
    }
    return seen;
  });
  return () => log.evaluate((seen) => [...seen]);
}

/** All that the launcher asks of a page: whether the profile is the rep's own, and where nothing of the host's stands in its way. */
const onlyAsked = new Set(['a[href*="/in/"][href*="/edit/"]', 'body > *, body > * > *']);

describe.each(['sdui', 'ember'] as const)('before the panel is opened, in %s', (ui) => {
  test('S24: nothing of a page is read, whatever the rep does on it, and its reader is not there', async () => {
    await givenLead(session(), { name: priya.name, slug: priya.slug });
    const page = await openLinkedIn(session(), paths.profile(ingrid as Member), { ui });
    await launcherSays(page, launcherWords.add);
    const asked = await looks(page);

    await invite(page, ingrid as Member);
    await goOn(page, paths.feed);
    await isDrawn(page);
    await page.hover('main');
    await talkTo(page, magnus as Member);
    await goOn(page, paths.search('Trondheim'));
    await isDrawn(page);
    await goOn(page, paths.profile(priya as Member));
    await isDrawn(page);
    // Whether she is a lead is told by the address.
    await launcherSays(page, `${launcherWords.open}, Prospecting`);

    expect(await stateOf(page)).toBe('unread');
    expect((await asked()).filter((one) => !onlyAsked.has(one))).toEqual([]);
    const requests = await allRows(session().desk, 'requests');
    expect(requests.map(({ command }) => command)).toEqual(['lead.create']);
    expect(await allRows(session().desk, 'outreach')).toEqual([]);
    expect(await allRows(session().desk, 'conversations')).toEqual([]);
  });

  test('only the page on which it is opened is read, from then on', async () => {
    const page = await openLinkedIn(session(), paths.profile(ingrid as Member), { ui });
    const other = await openLinkedIn(session(), paths.profile(priya as Member), { ui });
    const panel = await openPanel(page);
    await showsPeople(panel, [ingrid]);
    await becomes(() => stateOf(page)).toBe('ready');
    expect(await stateOf(other)).toBe('unread');

    await page.reload();
    await launcherSays(page, launcherWords.add);
    expect(await stateOf(page)).toBe('unread');
  });
});

test('a page of Sales Navigator’s is not read either', async () => {
  const page = await openLinkedIn(session(), paths.salesLead(thomas as Member));
  await launcherSays(page, launcherWords.add);
  const asked = await looks(page);
  await goOn(page, paths.salesSearch);
  await isDrawn(page);
  await launcherSays(page, launcherWords.open);
  expect(await stateOf(page)).toBe('unread');
  expect((await asked()).filter((one) => !onlyAsked.has(one))).toEqual([]);
});
