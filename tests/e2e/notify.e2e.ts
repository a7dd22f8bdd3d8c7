import { type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { builtWithLeave } from './build-with-leave';
import { givenLead, givenSettings, send } from './steps/commands';
import { allRows, becomes, openFollowUpsIn } from './steps/database';
import { dayFromToday } from './steps/days';
import { appears, hides, pick, shows, toastSays } from './steps/page';
import { badgeOf } from './steps/popup';
import { type Session, sharedSession } from './steps/session';
import { awakeServiceWorker, stopServiceWorker } from './worker';

const settingsIn = async ({ desk }: Session) => (await allRows(desk, 'settings'))[0]?.settings;

async function openSettings(session: Session): Promise<Page> {
  const page = await session.visit(session.address('dashboard.html#/settings'));
  await appears(page, 'One in the morning', 'radio');
  return page;
}

/** No test can press the browser's own question: it is answered in the page. */
const answers = (page: Page, agreed: boolean) =>
  page.evaluate((said) => {
    const request = (_wanted: unknown, answered?: (is: boolean) => void) => {
      answered?.(said);
      return Promise.resolve(said);
    };
    // Newer Chromiums have both names.
    const { browser = chrome } = globalThis as unknown as { browser?: typeof chrome };
    for (const { permissions } of [chrome, browser]) Object.assign(permissions, { request });
  }, agreed);

/** One of the three ways; other settings have an *Off* too. */
const way = (value: 'off' | 'digest' | 'each') => `fieldset:has([value=digest]) [value=${value}]`;

describe('in a browser that has not allowed notifications', () => {
  const session = sharedSession();

  test('they are off; where the rep does not allow them they stay off, and it is said', async () => {
    const page = await openSettings(session());
    await hides(page, 'Show names');
    await answers(page, false);
    await page.locator(way('each')).click();
    await shows(page, 'The browser did not allow notifications, so they stay off.');
    expect((await settingsIn(session()))?.notify).toBeUndefined();
    await page.waitForSelector(`${way('off')}:checked`);
  });

  test('what was taken back later is said, with the way to allow it again; the rest works on', async () => {
    await givenSettings(session(), { notify: 'digest', notifyFrom: '00:00' });
    await givenLead(session(), { name: 'Anna Berg', dueOn: dayFromToday(-1) });
    const page = await openSettings(session());
    await shows(page, 'The browser no longer allows notifications: none are shown.');
    await appears(page, 'Allow again');
    await page.locator(way('off')).click();
    await hides(page, 'Allow again');
    await becomes(async () => (await settingsIn(session()))?.notify).toBe('off');
  });
});

const idsIn = async ({ browser, id }: Session) => {
  const worker = await awakeServiceWorker(browser, id);
  return Object.keys(await worker.evaluate(() => chrome.notifications.getAll()));
};

describe('in a browser that has allowed them', () => {
  const session = sharedSession({ extension: builtWithLeave() });

  test('when, at what hour and how openly is set by keyboard', async () => {
    const page = await openSettings(session());
    await page.focus(way('off'));
    await page.keyboard.press('ArrowDown');
    await toastSays(page, 'Saved');
    await shows(page, 'If the browser is closed then, it comes when you open it.');
    await page.keyboard.press('Tab');
    await page.waitForSelector('input[type=time]:focus');
    await pick(page, 'input[type=time]', '06:30');
    await page.keyboard.press('Enter');
    await becomes(() => settingsIn(session())).toMatchObject({ notify: 'digest', notifyFrom: '06:30' });
  });

  test('a single one is done by its button in a worker that was stopped, and taken back', async () => {
    const { browser, id, desk } = session();
    await givenLead(session(), { name: 'Anna Berg', dueOn: dayFromToday(-1) });
    await givenSettings(session(), { notify: 'digest', notifyFrom: '00:00' });
    await becomes(() => idsIn(session())).toEqual([expect.stringMatching(/^one\//)]);
    const [one = ''] = await idsIn(session());
    await stopServiceWorker(browser);
    const pressed = async (notification: string) => {
      const worker = await awakeServiceWorker(browser, id);
      await worker.evaluate((which) => {
        // As the browser does it; no type knows of it.
        const event = chrome.notifications.onButtonClicked as unknown as { dispatch(id: string, index: number): void };
        event.dispatch(which, 0);
      }, notification);
    };
    await pressed(one);
    await becomes(() => openFollowUpsIn(desk)).toEqual([]);
    await becomes(() => idsIn(session())).toEqual([expect.stringMatching(/^done\//)]);
    await pressed((await idsIn(session()))[0] ?? '');
    await becomes(async () => (await openFollowUpsIn(desk)).length).toBe(1);
  });

  test('F18: after a device slept for three days one digest comes and the badge is right, however often it is woken', async () => {
    const { browser, id } = session();
    for (const days of [1, 2, 3, 30]) await givenLead(session(), { name: `Lead ${days}`, dueOn: dayFromToday(days) });
    await givenSettings(session(), { notify: 'digest', notifyFrom: '00:00' });
    const worker = await awakeServiceWorker(browser, id);
    await worker.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 3 * 86_400_000;
      const event = chrome.alarms.onAlarm as unknown as { dispatch(alarm: { name: string }): void };
      for (const name of ['midnight', 'round', 'notice', 'round']) event.dispatch({ name });
    });
    await becomes(() => badgeOf(session())).toMatchObject({ text: '2' });
    await becomes(async () => (await idsIn(session())).length).toBe(1);
    await stopServiceWorker(browser);
  });

  test('F19: a clock that goes back tells nothing twice, and what is written then is the latest', async () => {
    const { browser, id, desk } = session();
    const leadId = await givenLead(session(), { name: 'Anna Berg', dueOn: dayFromToday(-1) });
    await givenSettings(session(), { notify: 'digest', notifyFrom: '00:00' });
    await becomes(async () => (await idsIn(session())).length).toBe(1);
    await send(session(), 'note.add', { leadId, text: 'Before' });
    await send(session(), 'lead.move', { leadId, stageId: 'proposal' });
    const worker = await awakeServiceWorker(browser, id);
    await worker.evaluate(async () => {
      for (const one of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(one);
      const { now } = Date;
      Date.now = () => now() - 5 * 3_600_000;
      const event = chrome.alarms.onAlarm as unknown as { dispatch(alarm: { name: string }): void };
      event.dispatch({ name: 'round' });
    });
    await send(session(), 'lead.move', { leadId, stageId: 'negotiation' });
    await send(session(), 'note.add', { leadId, text: 'After' });
    const steps = (await allRows(desk, 'stageChanges')).toSorted((a, b) => a.seq - b.seq);
    expect(steps.map(({ to }) => to)).toEqual(['prospecting', 'proposal', 'negotiation']);
    const [lead] = await allRows(desk, 'leads');
    expect(lead?.stageId).toBe('negotiation');
    expect(lead?.updatedAt).toBeGreaterThanOrEqual(Number(steps[1]?.loggedAt));
    await stopServiceWorker(browser);
  });
});
