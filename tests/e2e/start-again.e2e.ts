import { describe, expect, test } from 'vitest';
import { priya, sofie } from '../stage/people';
import { givenLead, send } from './steps/commands';
import { becomes } from './steps/database';
import { dayFromToday } from './steps/days';
import { shows } from './steps/page';
import { badgeOf } from './steps/popup';
import { sharedSession } from './steps/session';
import { awakeServiceWorker, serviceWorker, stopServiceWorker } from './worker';

/** When the day turns where the machine is, ms since the epoch. */
function localMidnight(): number {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}

describe('A worker that starts again', () => {
  const session = sharedSession();

  const alarms = async () => {
    const worker = await awakeServiceWorker(session().browser, session().id);
    const set = await worker.evaluate(() => chrome.alarms.getAll());
    return Object.fromEntries(set.map((one) => [one.name, one]));
  };
  const startAgain = async () => {
    await stopServiceWorker(session().browser);
    await awakeServiceWorker(session().browser, session().id);
  };

  test('F17: sets its alarms anew where the browser has lost them', async () => {
    const worker = await awakeServiceWorker(session().browser, session().id);
    await worker.evaluate(() => chrome.alarms.clearAll());
    expect(await alarms()).toEqual({});
    await startAgain();
    await becomes(async () => Object.keys(await alarms()).toSorted()).toEqual(['midnight', 'round']);
    const { midnight, round } = await alarms();
    expect(midnight?.scheduledTime).toBe(localMidnight());
    expect(round?.periodInMinutes).toBe(30);
  });

  test('leaves an alarm alone that stands as it should, or it would never come', async () => {
    await becomes(async () => Object.keys(await alarms()).toSorted()).toEqual(['midnight', 'round']);
    const before = await alarms();
    await startAgain();
    await becomes(alarms).toEqual(before);
  });

  test('shows the overdue follow-ups on its button at once, in a number and in words', async () => {
    await givenLead(session(), { name: priya.name, dueOn: dayFromToday(-1) });
    await givenLead(session(), { name: sofie.name, dueOn: dayFromToday(-40) });
    await givenLead(session(), { name: 'Not yet', dueOn: dayFromToday(0) });
    await becomes(() => badgeOf(session())).toEqual({ text: '2', title: 'Fairlead: 2 overdue follow-ups' });
    const worker = await serviceWorker(session().browser);
    await worker.evaluate(async () => {
      await chrome.action.setBadgeText({ text: '' });
      await chrome.action.setTitle({ title: 'of yesterday' });
    });
    await startAgain();
    await becomes(() => badgeOf(session())).toEqual({ text: '2', title: 'Fairlead: 2 overdue follow-ups' });
  });

  test('F18: counts anew when an alarm wakes it, and its day has turned', async () => {
    await givenLead(session(), { name: priya.name, dueOn: dayFromToday(0) });
    await startAgain();
    await becomes(() => badgeOf(session())).toEqual({ text: '', title: 'Fairlead: no overdue follow-ups' });
    const worker = await serviceWorker(session().browser);
    await worker.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 86_400_000;
      const event = chrome.alarms.onAlarm as unknown as { dispatch(alarm: { name: string }): void };
      event.dispatch({ name: 'midnight' });
    });
    await becomes(() => badgeOf(session())).toEqual({ text: '1', title: 'Fairlead: 1 overdue follow-up' });
    await stopServiceWorker(session().browser);
  });
});

/** At this instant the rep's date is not that of Greenwich, or her clocks have just changed; the follow-up is due on that day. */
const places = [
  { timeZone: 'Pacific/Apia', dueOn: '2026-03-10', instant: '2026-03-10T11:30:00Z', overdue: true },
  { timeZone: 'Pacific/Apia', dueOn: '2026-03-10', instant: '2026-03-10T10:30:00Z', overdue: false },
  { timeZone: 'America/New_York', dueOn: '2026-03-10', instant: '2026-03-11T03:30:00Z', overdue: false },
  { timeZone: 'America/New_York', dueOn: '2026-03-10', instant: '2026-03-11T04:30:00Z', overdue: true },
  { timeZone: 'Asia/Kathmandu', dueOn: '2026-03-10', instant: '2026-03-10T18:14:00Z', overdue: false },
  { timeZone: 'Asia/Kathmandu', dueOn: '2026-03-10', instant: '2026-03-10T18:16:00Z', overdue: true },
  // A day of 23 hours.
  { timeZone: 'Europe/Oslo', dueOn: '2026-03-29', instant: '2026-03-29T21:59:00Z', overdue: false },
  { timeZone: 'Europe/Oslo', dueOn: '2026-03-29', instant: '2026-03-29T22:01:00Z', overdue: true },
] as const;

describe('F20: what was due is overdue by the date that the rep’s clock shows,', () => {
  const session = sharedSession();

  /** Pages and worker run in one process, and the zone is the process's. */
  const travelTo = (timeZone: string) => session().desk.emulateTimezone(timeZone);
  const setClock = async (now: number) => {
    const worker = await awakeServiceWorker(session().browser, session().id);
    await worker.evaluate((time) => {
      Date.now = () => time;
    }, now);
    return worker;
  };
  const isOverdue = async () => (await badgeOf(session())).text === '1';

  test.for(places)('in $timeZone at $instant: $overdue', async ({ timeZone, dueOn, instant, overdue }) => {
    const { browser, address } = session();
    const now = Date.parse(instant);
    await travelTo(timeZone);
    const worker = await setClock(now);
    // What its own clock shows; zones have more than one name.
    const shown = await worker.evaluate((at) => new Date(at).toLocaleString('sv'), now);
    expect(shown).toBe(new Date(now).toLocaleString('sv', { timeZone }));
    const leadId = await givenLead(session(), { name: priya.name });
    await send(session(), 'follow-up.set', { leadId, dueOn });
    await becomes(isOverdue).toBe(overdue);

    const popup = await browser.newPage();
    await popup.evaluateOnNewDocument((time) => {
      Date.now = () => time;
    }, now);
    await popup.goto(address('popup.html'));
    await shows(popup, overdue ? '1 day overdue' : 'Due today');
    await stopServiceWorker(browser);
  });

  test('also once she has travelled to where it is another day', async () => {
    await travelTo('Europe/Oslo');
    const worker = await setClock(Date.parse('2026-03-10T12:00:00Z'));
    await givenLead(session(), { name: priya.name, dueOn: '2026-03-10' });
    await becomes(isOverdue).toBe(false);
    await travelTo('Pacific/Apia');
    await worker.evaluate(() => {
      const event = chrome.alarms.onAlarm as unknown as { dispatch(alarm: { name: string }): void };
      event.dispatch({ name: 'round' });
    });
    await becomes(isOverdue).toBe(true);
    await stopServiceWorker(session().browser);
  });
});
