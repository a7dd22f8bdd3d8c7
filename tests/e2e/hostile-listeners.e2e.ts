import { type Realm } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { ofTheOverlay, privileged } from '../messages/well-formed';
import { ingrid, priya, sofie } from '../stage/people';
import { secondExtension } from './second-extension';
import { givenLead, givenSettings } from './steps/commands';
import { allRows, becomes } from './steps/database';
import { inboxAddress, launcherSays, launcherWords, openHost, profileAddress } from './steps/host';
import { openPanelOn } from './steps/panel';
import { sharedSession } from './steps/session';
import { startKeys } from './steps/start-keys';

const session = sharedSession();

/** What must not leave the extension's own pages: of the lead who is shown, and of another. */
const secrets = {
  note: 'hemmelig-4711',
  need: 'trenger-dobbelt-8812',
  company: 'Skjult Selskap AS',
  phone: '+47 412 34 567',
  value: 123_456_700,
};

async function givenLeads(): Promise<string[]> {
  const { note, need, company, phone, value } = secrets;
  const more = { company, phones: [phone], need, value, dueOn: '2020-01-01', note };
  const shown = await givenLead(session(), { name: ingrid.name, slug: ingrid.slug, ...more });
  const mailed = await givenLead(session(), { name: sofie.name, emails: [sofie.email ?? ''], ...more, phones: [] });
  const other = await givenLead(session(), { name: priya.name, slug: priya.slug, ...more, phones: [] });
  return [shown, mailed, other];
}

interface Heard {
  /** The command, or the question to the tab. */
  what: string;
  /** As it came to the content script. */
  said: string;
}

/** Has all that comes to a content script noted: answers to what it asks, and what it is told. */
const listenIn = (realm: Realm): Promise<void> =>
  realm.evaluate(() => {
    const heard: Heard[] = [];
    Object.assign(globalThis, { heard });
    const scope = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
    for (const api of new Set([scope.browser, scope.chrome])) {
      if (!api) continue;
      const send = api.runtime.sendMessage.bind(api.runtime) as (message: unknown) => Promise<unknown>;
      Object.defineProperty(api.runtime, 'sendMessage', {
        configurable: true,
        value: async (message: { command?: string }) => {
          const answer = await send(message);
          heard.push({ what: message.command ?? 'event', said: JSON.stringify(answer ?? null) });
          return answer;
        },
      });
    }
    scope.chrome.runtime.onMessage.addListener((message: { question?: string }) => {
      heard.push({ what: message.question ?? 'event', said: JSON.stringify(message) });
    });
  });

const heardIn = (realm: Realm): Promise<Heard[]> =>
  realm.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);

describe.each([
  ['LinkedIn', profileAddress(ingrid)],
  ['Gmail', inboxAddress],
])('S9: all that is sent to the content script on %s', (_host, address) => {
  test('is how to stand there and a mark for whom it has named, small, and with nothing else of any lead', async () => {
    const ids = await givenLeads();
    const { page, panel } = await openPanelOn(session(), address);
    const [realm] = page.extensionRealms();
    if (!realm) throw new Error('No content script');
    await listenIn(realm);
    // It asks anew: how to stand, and for every mark.
    await givenSettings(session(), { launcherTop: 0.3 });
    await givenLead(session(), {
      name: 'Somebody Else',
      emails: ['else@x.example'],
      note: secrets.note,
      dueOn: '2020-01-01',
    });
    const commands = async () => new Set((await heardIn(realm)).map(({ what }) => what));
    await becomes(async () => [...(await commands())].filter((what) => /overlay/.test(what)).toSorted()).toEqual(
      expect.arrayContaining(['overlay.marks', 'overlay.refresh', 'overlay.start']),
    );
    expect(await panel.evaluate(() => document.body.innerText.length)).toBeGreaterThan(0);

    const all = await heardIn(realm);
    for (const { what, said } of all) {
      expect(said.length, what).toBeLessThan(4_000);
      for (const secret of [
        ...Object.values(secrets),
        priya.name,
        priya.slug,
        'Somebody Else',
        'else@x.example',
        '2020-01-01',
      ])
        expect(said, what).not.toContain(String(secret));
      if (what === 'event' || !(what in ofTheOverlay)) {
        expect(['overlay.refresh', 'page.read', 'event'], what).toContain(what);
        continue;
      }
      const { ok, reply } = JSON.parse(said) as { ok: boolean; reply: Record<string, unknown> };
      expect(ok, what).toBe(true);
      if (what === 'overlay.start') expect(Object.keys(reply).toSorted()).toEqual(startKeys);
      else if (what === 'overlay.marks') {
        expect(Object.keys(reply)).toEqual(['marks']);
        for (const mark of reply.marks as unknown[])
          if (mark) {
            expect(Object.keys(mark).toSorted()).toEqual(['leadId', 'overdue', 'stageId', 'won']);
            // Never of whom this page does not show.
            expect((mark as { leadId: string }).leadId).not.toBe(ids[2]);
          }
      } else expect(JSON.stringify(reply).length, what).toBeLessThan(300);
    }
  });
});

describe('S8: another extension, with the same hosts', () => {
  test('gets no answer and no port, changes nothing, and reads nothing of our pages', async () => {
    const [leadId = ''] = await givenLeads();
    const page = await openHost(session(), profileAddress(ingrid));
    await launcherSays(page, `${launcherWords.open}, Prospecting, follow-up overdue`);
    const everything = async () => [await allRows(session().desk, 'leads'), await allRows(session().desk, 'settings')];
    const before = await everything();
    const second = await secondExtension(session().browser);
    try {
      const messages = Object.entries(privileged(leadId)).map(([command, input]) => ({
        command,
        requestId: 'second',
        input,
      }));
      const got = await second.worker.evaluate(
        async (id, said) => {
          // oxlint-disable-next-line unicorn/consistent-function-scoping -- the other worker gets this function's text alone
          const refused = (error: unknown) => `refused ${String(error)}`;
          const answers = await Promise.all(
            said.map((message) => chrome.runtime.sendMessage(id, message).then(JSON.stringify, refused)),
          );
          const port = await new Promise<string>((resolve) => {
            const opened = chrome.runtime.connect(id);
            opened.onDisconnect.addListener(() => resolve(`closed ${chrome.runtime.lastError?.message}`));
            opened.onMessage.addListener((message) => resolve(JSON.stringify(message)));
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has none
            opened.postMessage(said[0]);
          });
          const files = ['panel.html', 'popup.html', 'dashboard.html', 'manifest.json', 'content-scripts/overlay.js'];
          const fetched = await Promise.all(
            files.map((file) =>
              fetch(`chrome-extension://${id}/${file}`).then(({ status }) => `fetched ${status}`, refused),
            ),
          );
          return { answers: [...new Set(answers)], port, fetched: [...new Set(fetched)] };
        },
        session().id,
        messages,
      );
      expect(got.answers).toEqual(['refused Error: Could not establish connection. Receiving end does not exist.']);
      expect(got.port).toBe('closed Could not establish connection. Receiving end does not exist.');
      expect(got.fetched).toEqual(['refused TypeError: Failed to fetch']);

      // Its script in the host's page may open our closed root, as every extension may; the frame in it stays shut.
      const seen = await second.worker.evaluate(async (note) => {
        const [tab] = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
        const [result] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? 0 },
          args: [note],
          func: (sought: string) => {
            const host = [...document.documentElement.children].find((one) => !['HEAD', 'BODY'].includes(one.nodeName));
            const root = chrome.dom.openOrClosedShadowRoot(host as HTMLElement);
            const frame = root?.querySelector('iframe');
            return { text: root?.textContent?.includes(sought), inside: frame?.contentDocument ?? null };
          },
        });
        return result?.result;
      }, secrets.note);
      expect(seen).toEqual({ text: false, inside: null });
      expect(await everything()).toEqual(before);
    } finally {
      await session().browser.uninstallExtension(second.id);
      await second.close();
    }
  });
});
