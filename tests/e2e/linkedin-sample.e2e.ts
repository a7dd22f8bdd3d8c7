import { type Frame, type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import {
  ingrid,
  larsOfTromso,
  magnus,
  type Member,
  memberId,
  memberNumber,
  members,
  type Person,
} from '../stage/people';
import { openPanel } from './overlay';
import { givenSettings } from './steps/commands';
import { becomes, leadsIn } from './steps/database';
import { linkedinAddress, linkedinPaths as paths, type LinkedInUi, onLinkedIn, openLinkedIn } from './steps/linkedin';
import { talkTo } from './steps/linkedin-talk';
import { fill, press, shows, toastSays, type View } from './steps/page';
import { peopleIn } from './steps/people';
import { openSidePanel } from './steps/popup';
import { sharedSession } from './steps/session';

const session = sharedSession();

const meant = larsOfTromso as Member;
const longWait = { timeout: 20_000 };

/** The address names Lars, and the page stays Ingrid's: what has to be taken for a page that is not known. */
async function openUnknown(ui: LinkedInUi): Promise<Page> {
  const page = await openLinkedIn(session(), paths.profile(ingrid as Member), { ui });
  await talkTo(page, magnus as Member);
  await page.evaluate(() => {
    const picture = document.createElement('img');
    picture.src =
      'https://www.linkedin.com/dms/image/v2/D4D03AQ_ingrid_portrait/profile.jpg?e=1767225600&v=beta&t=Xy_secret-token';
    picture.alt = 'Portrait of Ingrid Solheim';
    document.querySelector('main')?.append(picture);
  });
  await onLinkedIn(page, (stage) => stage.hold());
  await onLinkedIn(page, (stage, address) => stage.navigate(address), paths.profile(meant));
  return page;
}

async function isUnknown(panel: View): Promise<void> {
  await panel.waitForFunction(() => document.body.innerText.includes('This page was not recognised'), longWait);
  expect(await peopleIn(panel)).toEqual([]);
}

/** What the panel puts on the clipboard, whichever way it takes. */
async function copied(panel: Frame | Page): Promise<string> {
  const taken = await panel.evaluateHandle(() => {
    const texts: string[] = [];
    document.addEventListener(
      'copy',
      () => texts.push(document.getSelection()?.toString() ?? (document.activeElement as HTMLTextAreaElement).value),
      true,
    );
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = async (text) => {
      await write(text);
      texts.push(text);
    };
    return texts;
  });
  await press(panel, 'Copy page sample');
  await toastSays(panel, 'Copied');
  return taken.evaluate((texts) => texts.at(-1) ?? '');
}

const factsOf = ({ name, slug = '', email, headline, title, company, school, location, about }: Person): string[] =>
  [name, slug, email, headline, title, company, school, location, about, memberId(slug), memberNumber(slug)].filter(
    (one): one is string => one !== undefined && one !== '',
  );

/** What the page tells and shows: its texts, and every address in it, each as long as it can be recognised. */
const told = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    const elements = roots.flatMap((root) => Array.from(root.querySelectorAll('*')));
    const addresses = elements.flatMap((one) => ['href', 'src'].flatMap((name) => one.getAttribute(name) ?? []));
    const labels = elements.flatMap((one) =>
      ['alt', 'aria-label', 'title'].flatMap((name) => one.getAttribute(name) ?? []),
    );
    const texts = elements
      .filter(({ localName }) => !['script', 'style', 'code'].includes(localName))
      .flatMap(({ childNodes }) =>
        [...childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue ?? ''),
      );
    const people = addresses.filter((one) => /\/(in|company|dms)\//.test(one));
    // Of a single short word anything may be made of again.
    const sentences = [...texts, ...labels].map((one) => one.trim()).filter((one) => one.length > 12 && /\s/.test(one));
    return [...new Set([...people, ...sentences])];
  });

describe.each(['sdui', 'ember'] as const)('on a page that is not recognised, in %s', (ui) => {
  test('“Copy page sample” gives its structure without a name, slug, address or picture of it', async () => {
    const page = await openUnknown(ui);
    const panel = await openPanel(page);
    await isUnknown(panel);
    const sample = await copied(panel);

    expect(sample).toMatch(
      /^<!doctype html>\n<!--\nFairlead page sample: every word, name, number and address is made up\./,
    );
    expect(sample).toContain('site: linkedin');
    expect(sample).toMatch(/url: https:\/\/www\.linkedin\.com\/in\/[^/\s]+\//);
    expect(sample).toContain(ui === 'sdui' ? 'componentkey=' : 'class="');
    expect(sample.length).toBeGreaterThan(5_000);
    expect(sample.length).toBeLessThanOrEqual(300_000);

    const plain = decodeURIComponent(sample.replaceAll(/%(?![\dA-F]{2})/gi, '%25')).toLowerCase();
    const markup = (await page.content()).toLowerCase();
    for (const one of factsOf(ingrid).slice(0, 2)) expect(markup).toContain(one.toLowerCase());
    const words = [...members.flatMap(factsOf), ...(await told(page)), 'D4D03AQ_ingrid_portrait', 'Xy_secret-token'];
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((one) => plain.includes(one.toLowerCase()))).toEqual([]);
    expect(sample).not.toMatch(/media\.licdn|\.jpg|@[a-z-]+\.example/i);

    // And she can be added by hand, with the address filled in and nothing of what the page shows.
    await press(panel, 'Add by hand');
    await panel.waitForSelector('[name=profile]');
    const valueOf = (name: string) => panel.$eval(`[name=${name}]`, (field) => (field as HTMLInputElement).value);
    expect(new URL(await valueOf('profile')).pathname).toBe(new URL(linkedinAddress(paths.profile(meant))).pathname);
    expect(await valueOf('name')).toBe('');
    await fill(panel, 'Name', meant.name);
    await press(panel, 'Add lead');
    await becomes(() => leadsIn(session().desk)).toMatchObject([{ name: meant.name, slug: meant.slug }]);
  });
});

test('the side panel gives the same sample, with nothing of ours in it or in the page', async () => {
  await givenSettings(session(), { surfaces: { gmail: 'overlay', linkedin: 'side-panel' } });
  const page = await openUnknown('sdui');
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const panel = await openSidePanel(session(), page);
  await isUnknown(panel);
  const sample = await copied(panel);
  expect(sample).toMatch(/<!doctype html>/);
  expect(sample.toLowerCase()).not.toContain('solheim');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('a page that knows its person needs no sample, and offers none', async () => {
  const page = await openLinkedIn(session(), paths.profile(ingrid as Member));
  const panel = await openPanel(page);
  await shows(panel, ingrid.name);
  expect(await panel.evaluate(() => document.body.textContent)).not.toContain('Copy page sample');
});
