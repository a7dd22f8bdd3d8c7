import { describe, expect, test } from 'vitest';
import { mail, thread } from '../stage/gmail/mailbox';
import { threadToken } from '../stage/gmail/token';
import { ingrid, type Member, rep, sofie } from '../stage/people';
import { forge } from './forgery';
import { found, frameProbe, overheard, probe } from './hostile-looks';
import { hostileProfile, hostileThread, type SpyingWindow } from './hostile-page';
import { closedElements, hasPanel, launcherBox, openPanel, panelFrame } from './overlay';
import { givenLead } from './steps/commands';
import { cover, isCovered, uncover } from './steps/covers';
import { allRows, becomes, leadsIn } from './steps/database';
import { launcherSays, launcherWords, openHost } from './steps/host';
import { appears, press, shows, textOf, toastSays } from './steps/page';
import { addShown, logFirstContact } from './steps/panel';
import { type Session, sharedSession } from './steps/session';

const note = 'hemmelig-4711';
const nextStep = 'ring-direktoren-8812';

const open = thread('Fra fjorden', [mail({ from: sofie, to: [rep], age: 1, text: 'Hei!' })]);
const pages = new Map([
  ['www.linkedin.com/in/ingrid-solheim/', hostileProfile(ingrid as Member)],
  ['mail.google.com/mail/u/9/', hostileThread(open)],
]);
const session = sharedSession({ stage: { pages } });

const places = [
  { host: 'LinkedIn', address: 'https://www.linkedin.com/in/ingrid-solheim/', one: ingrid },
  { host: 'Gmail', address: `https://mail.google.com/mail/u/9/#inbox/${threadToken(open.id)}`, one: sofie },
];

const stateOf = async ({ desk }: Session) => ({
  leads: await allRows(desk, 'leads'),
  requests: await allRows(desk, 'requests'),
  settings: await allRows(desk, 'settings'),
});

describe.each(places)('A hostile page under the name of $host', ({ address, one }) => {
  test('S3: learns nothing of what the rep sees and types in the panel', async () => {
    const page = await openHost(session(), address);
    const panel = await openPanel(page);
    await addShown(panel);
    await press(panel, 'Log first contact');
    await appears(panel, 'Save');
    await panel.focus('[name=note]');
    const before = (await overheard(page)).length;
    await page.keyboard.type(note);
    await panel.$eval('[name=note]', (field) => (field as HTMLTextAreaElement).select());
    const words = [note, 'Log first contact', 'Moves to First contact', 'First contact', 'Prospecting', 'Follow up on'];
    const whileTyping = await found(page, words, session().id);
    await press(panel, 'Save');
    await shows(panel, note);

    const said = await overheard(page);
    expect(
      said.slice(before).filter((line) => /^event (key|input|beforeinput|textInput|composition|copy|paste)/.test(line)),
    ).toEqual([]);
    for (const word of [...words, session().id, 'chrome-extension'])
      expect(
        said.filter((line) => line.includes(word)),
        word,
      ).toEqual([]);
    expect(said.filter((line) => line.startsWith('call ') || line.includes(' inside '))).toEqual([]);
    expect(said.some((line) => line.startsWith('measured '))).toBe(true);
    for (const seen of [whileTyping, await found(page, words, session().id)])
      expect(seen).toEqual({
        path: page.url(),
        words: [],
        id: false,
        frames: [0, 0, 0],
        entries: 0,
        at: [true],
        carets: [],
        element: ['DIV', 0, 0, null],
        active: 'DIV',
        api: false,
      });
    // The page does hear what is its own: else this test would hear nothing at all.
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.press('x');
    expect((await overheard(page)).some((line) => line.startsWith('event keydown') && line.includes('key=x'))).toBe(
      true,
    );
    expect((await found(page, [one.name], session().id)).words).toEqual([one.name]);
  });

  test('S3: does not see in its document that the person is a lead, nor that something is overdue', async () => {
    const page = await openHost(session(), address);
    await launcherSays(page, launcherWords.add);
    const unknown = await found(page, ['Prospecting'], session().id);
    const leadId = await givenLead(session(), {
      name: one.name,
      slug: one.slug,
      emails: [one.email ?? ''],
      dueOn: '2020-01-01',
      note: nextStep,
    });
    await launcherSays(page, `${launcherWords.open}, Prospecting, follow-up overdue`);
    expect(await found(page, ['Prospecting', 'overdue', nextStep, leadId], session().id)).toEqual(unknown);
    expect(
      (await overheard(page)).filter((line) => /Prospecting|overdue|follow-up/.test(line) || line.includes(leadId)),
    ).toEqual([]);
  });

  test('S4: cannot find the extension by its id', async () => {
    const page = await openHost(session(), address);
    const panel = await openPanel(page);
    await shows(panel, one.name);
    const got = [...(await probe(page, session().id)), ...(await frameProbe(page, session().id))];
    expect(got).toEqual([]);
  });

  test('S4: cannot lead our frame elsewhere, nor take it into a page of its own, nor keep it away by a fight', async () => {
    const page = await openHost(session(), address);
    const panel = await openPanel(page);
    await shows(panel, one.name);
    const before = await stateOf(session());
    await page.evaluate(() => {
      const names = ['panel', 'Fairlead', 'Fairlead: open the panel', 'fairlead', '0', ''];
      for (const name of names) {
        const form = document.createElement('form');
        form.target = name || 'unnamed';
        const link = Object.assign(document.createElement('a'), { href: '/evil', target: name || 'unnamed' });
        document.body.append(form, link);
        window.open('/evil', name || 'unnamed')?.close();
      }
      for (let at = 0; at < window.length; at += 1) window[at]?.location.replace('/evil');
    });
    expect(await panel.evaluate(() => location.pathname)).toBe('/panel.html');
    const framed = await page.evaluate(() => {
      const { frames, stranger } = window as unknown as SpyingWindow;
      return [frames.length, stranger().shadowRoot, document.querySelector('iframe')];
    });
    expect(framed).toEqual([0, null, null]);

    const took = await page.evaluate(async () => {
      const start = performance.now();
      for (let at = 0; at < 200; at += 1) {
        const element = (window as unknown as SpyingWindow).stranger();
        element?.remove();
        if (element && at % 2) document.documentElement.append(element);
        if (at % 20 === 0) await new Promise(requestAnimationFrame);
      }
      return performance.now() - start;
    });
    expect(took).toBeLessThan(5_000);
    expect(await stateOf(session())).toEqual(before);
    // Whoever has won, the page works, and what we say of ourselves is nothing.
    expect(
      (await overheard(page)).filter((line) => line.includes(session().id) || line.includes('chrome-extension')),
    ).toEqual([]);
  });

  test('S10: finds nothing of ours in its own storage', async () => {
    const page = await openHost(session(), address);
    await addShown(await openPanel(page));
    const kept = await page.evaluate(async () => ({
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      cookies: document.cookie,
    }));
    expect(kept).toEqual({ databases: [], caches: [], workers: 0, local: [], session: [], cookies: '' });
  });

  test('S5, S6: changes nothing by what it makes up: messages, events, clicks and keys', async () => {
    const page = await openHost(session(), address);
    await launcherSays(page, launcherWords.add);
    const before = await stateOf(session());
    await forge(page, session().id);
    await launcherSays(page, launcherWords.add);
    expect(hasPanel(page)).toBe(false);
    expect(await stateOf(session())).toEqual(before);

    const panel = await openPanel(page);
    await shows(panel, one.name);
    await forge(page, session().id);
    await shows(panel, one.name);
    await appears(panel, 'Add lead');
    expect(await stateOf(session())).toEqual(before);
    const frame = (await closedElements(page)).find(({ tag }) => tag === 'iframe');
    expect(frame?.box?.width).toBeGreaterThan(200);
  });

  test('S5: does not get rid of the launcher by removing, hiding or moving our element, nor of what is being written', async () => {
    const page = await openHost(session(), address);
    const panel = await openPanel(page);
    await press(panel, 'Log first contact');
    await panel.locator('[name=note]').fill(note);
    await page.evaluate(() => (window as unknown as SpyingWindow).stranger().remove());
    await expect.poll(async () => (await panelFrame(page)) !== panel).toBe(true);
    const again = await panelFrame(page);
    await appears(again, 'Log first contact');
    await isCovered(again, false);
    await press(again, 'Log first contact');
    await shows(again, 'Your unsaved text is back.');
    expect(await again.$eval('[name=note]', (field) => (field as HTMLTextAreaElement).value)).toBe(note);

    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        'html > div { all: unset !important; display: none !important; scale: 0 !important; z-index: -1 !important }',
      );
      document.adoptedStyleSheets = [sheet];
      const element = (window as unknown as SpyingWindow).stranger();
      element.style.setProperty('display', 'none', 'important');
      element.hidden = true;
      document.body.append(element);
    });
    const box = await launcherBox(page);
    expect([box.width, box.height]).toEqual([28, 28]);
  });

  test('S6: cannot make the rep save by a click that was meant for something else', async () => {
    const page = await openHost(session(), address);
    const panel = await openPanel(page);
    await appears(panel, 'Add lead');
    await cover(page);
    const button = await panel.waitForSelector('::-p-aria([name="Add lead"][role="button"])');
    await button?.click();
    await toastSays(panel, 'Something on the page lies over this button');
    expect(await leadsIn(session().desk)).toEqual([]);

    await uncover(page);
    await isCovered(panel, false);
    await addShown(panel);
    await logFirstContact(panel);
    await becomes(async () => (await leadsIn(session().desk)).length).toBe(1);
    expect(await textOf(panel)).toContain('First contact');
  });
});
