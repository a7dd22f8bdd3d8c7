import { type Page, type Realm } from 'puppeteer';
import { beforeEach, describe, expect, test } from 'vitest';
import { type CommandName } from '@/lib/messages/contract';
import { type PageView } from '@/lib/pipeline/page';
import { privileged } from '../messages/well-formed';
import { ingrid, priya } from '../stage/people';
import { givenLead } from './steps/commands';
import { allRows } from './steps/database';
import { openHost, profileAddress, inboxAddress } from './steps/host';
import { sharedSession } from './steps/session';
import { startKeys } from './steps/start-keys';

const session = sharedSession();

/** Where the content script runs: whoever takes it over has no more than this. */
function overlayRealm(page: Page): Realm {
  const realm = page.extensionRealms()[0];
  if (!realm) throw new Error(`No content script on ${page.url()}`);
  return realm;
}

const send = (realm: Realm, message: unknown) => realm.evaluate((said) => chrome.runtime.sendMessage(said), message);

const ask = (realm: Realm, command: CommandName, input: object) =>
  send(realm, { command, requestId: crypto.randomUUID(), input });

const everything = async () => ({
  leads: await allRows(session().desk, 'leads'),
  followUps: await allRows(session().desk, 'followUps'),
  activities: await allRows(session().desk, 'activities'),
  settings: await allRows(session().desk, 'settings'),
});

describe.each([
  ['LinkedIn', 'linkedin', profileAddress(ingrid)],
  ['Gmail', 'gmail', inboxAddress],
] as const)('A content script on %s that was taken over', (_host, site, address) => {
  let leadId: string;
  let realm: Realm;
  beforeEach(async () => {
    leadId = await givenLead(session(), { name: priya.name, slug: priya.slug, dueOn: '2020-01-01' });
    realm = overlayRealm(await openHost(session(), address));
  });

  test('S7: is refused every command that is not its own, and changes nothing', async () => {
    const before = await everything();
    for (const [command, input] of Object.entries(privileged(leadId))) {
      const answer = await send(realm, { command, requestId: crypto.randomUUID(), input });
      expect(answer, command).toEqual({ ok: false, error: 'not-allowed' });
    }
    expect(await everything()).toEqual(before);
  });

  test('S9: is told how to stand on the page, and nothing of the pipeline', async () => {
    const answer = await send(realm, {
      command: 'overlay.start',
      requestId: crypto.randomUUID(),
      input: { site },
    });
    const { ok, reply } = answer as { ok: boolean; reply: Record<string, unknown> };
    expect(ok).toBe(true);
    expect(Object.keys(reply).toSorted()).toEqual(startKeys);
    expect(JSON.stringify(reply)).not.toMatch(new RegExp(`${priya.name}|${priya.slug}|${leadId}|2020-01-01`));
  });

  test('S7: speaks for no other host: it is not told how to stand there, and LinkedIn’s tells of no mails', async () => {
    const other = site === 'gmail' ? 'linkedin' : 'gmail';
    const mail: PageView = { site: 'gmail', kind: 'thread', url: 'https://mail.google.com/', contacts: [] };
    expect(await ask(realm, 'overlay.start', { site: other })).toEqual({ ok: false, error: 'not-allowed' });
    expect(await ask(realm, 'mail.read', { page: 'p1', view: mail })).toMatchObject({ ok: site === 'gmail' });
  });

  test('S9: learns of a person whom it can name the stage and no more, and nothing of the others', async () => {
    const people = [[`linkedin:${priya.slug}`], ['linkedin:nobody-i-know']];
    const answer = await send(realm, { command: 'overlay.marks', requestId: crypto.randomUUID(), input: { people } });
    expect(answer).toEqual({
      ok: true,
      reply: { marks: [{ leadId, stageId: 'prospecting', overdue: true, won: false }, null] },
    });
  });

  test('sets nothing but the place of the launcher and the width of the panel', async () => {
    const answer = await send(realm, {
      command: 'overlay.place',
      requestId: crypto.randomUUID(),
      input: { launcherTop: 0.5, theme: 'dark' },
    });
    expect(answer).toMatchObject({ ok: false, error: 'bad-input' });
  });

  test.each([
    ['what is no command', { command: 'lead.list', input: {} }],
    ['a name from the prototype', { command: 'constructor', input: {} }],
    ['a request without an id', { command: 'overlay.marks', requestId: '', input: { people: [] } }],
    [
      'a request id of a megabyte',
      { command: 'overlay.marks', requestId: 'x'.repeat(1_000_000), input: { people: [] } },
    ],
    ['a thousand people', { command: 'overlay.marks', input: { people: Array.from({ length: 1000 }, () => ['a']) } }],
  ])('S7: gets nothing for %s', async (_what, message) => {
    const answer = await send(realm, { requestId: crypto.randomUUID(), ...message });
    expect(answer).toMatchObject({ ok: false, error: 'bad-input' });
  });

  test.each(['local', 'session'] as const)('S11: cannot read storage.%s', async (area) => {
    const read = realm.evaluate(async (name) => {
      await chrome.storage[name].get(null);
    }, area);
    await expect(read).rejects.toThrow(/Access to storage is not allowed/);
  });

  test('S10: finds no database of ours, and none of the browser’s other doors', async () => {
    const found = await realm.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      kept: Object.keys(localStorage).filter((key) => key.includes('fairlead')),
      doors: (['tabs', 'alarms', 'action', 'contextMenus', 'sidePanel'] as const).filter((name) => name in chrome),
    }));
    expect(found).toEqual({ databases: [], kept: [], doors: [] });
  });
});

test('S7: a page of the extension’s own is refused what only the overlay may ask', async () => {
  const answer = await session().desk.evaluate(() =>
    chrome.runtime.sendMessage({ command: 'overlay.marks', requestId: crypto.randomUUID(), input: { people: [] } }),
  );
  expect(answer).toEqual({ ok: false, error: 'not-allowed' });
});
