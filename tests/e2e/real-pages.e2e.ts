import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Frame } from 'puppeteer';
import { describe, expect, test, type TestContext } from 'vitest';
import { becomes, contactsIn, leadsIn } from './steps/database';
import { appears, has, press, shows, textOf, toastSays } from './steps/page';
import { addShown, logFirstContact, openPanelOn, saveLog } from './steps/panel';
import { openPopup, stageRows } from './steps/popup';
import { sharedSession } from './steps/session';

/** Saved from the real hosts, every word replaced; they stand beside the project where it is developed, and nowhere else. */
const folder = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));
const present = existsSync(path.join(folder, 'linkedin/truth.json'));
const absent = '../shared/pages is not there';
if (!present) process.stderr.write(`Real pages: skipped, ${absent}.\n`);

interface Truth {
  url?: string | null;
  people?: Told[];
}
interface Told {
  name: string;
  headline?: string | null;
  company?: string | null;
  location?: string | null;
  slug?: string | null;
  email?: string;
  is_me?: boolean;
}

const truthOf = (host: string): Record<string, Truth> =>
  present ? (JSON.parse(readFileSync(path.join(folder, host, 'truth.json'), 'utf8')) as Record<string, Truth>) : {};
const linkedin = truthOf('linkedin');
const gmail = truthOf('gmail');

/** A saved page has no script that knows its address: each is served where it was saved, and Gmail's each in an account of its own. */
const gmailPages = Object.keys(gmail);
const addressOf = (file: string): string =>
  file in gmail
    ? `https://mail.google.com/mail/u/${gmailPages.indexOf(file)}/`
    : (linkedin[file]?.url ?? `https://www.linkedin.com/saved/${file}`);

const keyOf = (address: string): string => {
  const { host, pathname } = new URL(address);
  return host + pathname;
};
const files = new Map([
  ...Object.keys(linkedin).map((file) => [keyOf(addressOf(file)), path.join(folder, 'linkedin', file)] as const),
  ...gmailPages.map((file) => [keyOf(addressOf(file)), path.join(folder, 'gmail', file)] as const),
]);

const session = sharedSession({ stage: { files } });

const openSaved = async (file: string): Promise<Frame> => (await openPanelOn(session(), addressOf(file))).panel;

/** Before a headline of which the truth has the beginning only. */
const beginning = '@PREFIX:';

const people = (truth: Truth | undefined): Told[] => (truth?.people ?? []).filter((one) => !one.is_me);

const skipIfAbsent = ({ skip }: TestContext) => skip(!present, absent);

async function popupCounts(stage: string, count: number): Promise<void> {
  const popup = await openPopup(session());
  await becomes(async () => (await stageRows(popup)).find(([name]) => name === stage)?.[1]).toBe(String(count));
  await popup.close();
}

describe('On a real page of LinkedIn, the round trip works', () => {
  test.for([
    'profile-other-2026-sdui-1.html',
    'profile-other-2026-sdui-2nd.html',
    'profile-other-2026-sdui-3.html',
    'profile-other-2026-sdui-stale-titles.html',
    'profile-other-2024-ember-1-full-head.html',
    'profile-other-2024-ember-4-1st.html',
  ])('%s', async (file, context) => {
    skipIfAbsent(context);
    const [told] = people(linkedin[file]);
    if (!told) throw new Error(`${file} is about nobody`);
    const panel = await openSaved(file);
    await shows(panel, told.name);
    await appears(panel, 'Add lead');
    const shown = (await textOf(panel)).replace(/\s+/g, ' ');
    for (const words of [told.company, told.location]) if (words) expect(shown).toContain(words);
    // The headline in full where it says more than title and company.
    expect((told.headline ?? '').split(/\s+/).some((word) => word.length > 1 && shown.includes(word))).toBe(true);

    await addShown(panel);
    await logFirstContact(panel);
    await becomes(async () => (await contactsIn(session().desk)).length).toBe(1);
    const [lead] = await leadsIn(session().desk);
    expect(lead).toMatchObject({ name: told.name, headline: told.headline, slug: told.slug, stageId: 'first-contact' });
    if (told.company) expect(lead?.company).toBe(told.company);
    if (told.location) expect(lead?.location).toBe(told.location);
    await popupCounts('First contact', 1);
  });

  test('people-search-2026-sdui.html, with everybody on it', async (context) => {
    skipIfAbsent(context);
    const told = people(linkedin['people-search-2026-sdui.html']);
    const panel = await openSaved('people-search-2026-sdui.html');
    for (const { name } of told) await shows(panel, name);
    expect(await panel.$$eval('[data-row]', (rows) => rows.length)).toBe(told.length);

    const [first, second] = told;
    await press(panel, `Add ${first?.name}`);
    await toastSays(panel, `${first?.name} is now a lead`);
    await press(panel, `Add ${second?.name}`);
    await toastSays(panel, `${second?.name} is now a lead`);
    await panel.locator(`[data-row]::-p-text(${first?.name})`).click();
    await press(panel, 'Log first contact');
    await saveLog(panel);
    await becomes(async () => (await contactsIn(session().desk)).length).toBe(1);
    const leads = await leadsIn(session().desk);
    expect(leads.map(({ name, slug }) => ({ name, slug }))).toEqual(
      [first, second].map((one) => ({ name: one?.name, slug: one?.slug })),
    );
    for (const [at, { headline }] of leads.entries())
      expect(headline?.startsWith((told[at]?.headline ?? '').replace(beginning, ''))).toBe(true);
    await popupCounts('First contact', 1);
    await popupCounts('Prospecting', 1);
  });

  test.for([
    'negative-login-2025.html',
    'negative-profile-not-found-2024.html',
    'company-search-2025-ember-hashed.html',
  ])('%s shows nobody', async (file, context) => {
    skipIfAbsent(context);
    const panel = await openSaved(file);
    await shows(panel, 'Nobody to add here');
    expect(await has(panel, 'Add lead')).toBe(false);
  });

  test('profile-own-2022-ember.html offers the rep’s own profile as nobody’s lead', async (context) => {
    skipIfAbsent(context);
    const panel = await openSaved('profile-own-2022-ember.html');
    await shows(panel, 'This is you');
    expect(await has(panel, 'Add lead')).toBe(false);
  });
});

describe('On a real page of Gmail', () => {
  test('a thread shows its people, without the rep, and the round trip works', async (context) => {
    skipIfAbsent(context);
    const file = 'gmail--mail.google.com-mail-u-0-thread.html';
    const [told] = people(gmail[file]);
    const panel = await openSaved(file);
    await shows(panel, told?.name ?? '');
    expect(await textOf(panel)).not.toContain('jane@example.com');
    await addShown(panel);
    await logFirstContact(panel);
    await becomes(async () => (await contactsIn(session().desk)).map(({ channel }) => channel)).toEqual(['email']);
    const [lead, ...others] = await leadsIn(session().desk);
    expect(others).toEqual([]);
    expect(lead).toMatchObject({ name: told?.name, emails: [told?.email], stageId: 'first-contact' });
    await popupCounts('First contact', 1);
  });

  test('the inbox shows everybody in its rows, without the rep, and adds one', async (context) => {
    skipIfAbsent(context);
    const file = 'injected-thread-identifier.html';
    const told = people(gmail[file]);
    const panel = await openSaved(file);
    for (const { name } of told) await shows(panel, name);
    await becomes(() => panel.$$eval('[data-row]', (rows) => rows.length)).toBe(told.length);
    const [first] = told;
    await press(panel, `Add ${first?.name}`);
    await becomes(async () => (await leadsIn(session().desk)).map(({ name, emails }) => ({ name, emails }))).toEqual([
      { name: first?.name, emails: [first?.email] },
    ]);
    await popupCounts('Prospecting', 1);
  });

  test.for(gmailPages.filter((file) => people(gmail[file]).length === 0))('%s shows nobody', async (file, context) => {
    skipIfAbsent(context);
    const panel = await openSaved(file);
    await shows(panel, 'Nobody to add here');
    await appears(panel, 'Add a lead by hand');
    expect(await has(panel, 'Add lead')).toBe(false);
  });
});
