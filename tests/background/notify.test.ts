import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays, calendarDateAt } from '@/lib/pipeline/calendar-date';
import type { Settings } from '@/lib/pipeline/settings';
import { database } from '@/lib/store/open';
import { fieldsOfKari } from '@/tests/store/rep';
import { allowNotifications, done, forbidNotifications, loseWorker, newBrowser, startWorker } from './started';

/** What the worker does beside its answers. */
const beside = vi.hoisted(() => new Set<Promise<unknown>>());
vi.mock('@/entrypoints/background/quietly', () => ({
  quietly: (work: Promise<unknown>) => {
    const over = work.catch(() => undefined).finally(() => beside.delete(over));
    beside.add(over);
  },
}));
async function settled(): Promise<void> {
  while (beside.size > 0) await Promise.all(beside);
}

/** A Tuesday. */
const tuesday = (hour: number, minute = 0) => new Date(2026, 2, 10, hour, minute);
const today = () => calendarDateAt(Date.now());

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: tuesday(7) });
  newBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

let shown: ReturnType<typeof allowNotifications>;
let create: ReturnType<typeof spyOnCreate>;
const spyOnCreate = () => vi.spyOn(shown, 'create');

/** A rep who has switched notifications on, at seven in the morning. */
async function wanting(settings: Partial<Settings>): Promise<void> {
  shown = allowNotifications();
  create = spyOnCreate();
  startWorker();
  await done('settings.change', settings);
  await settled();
}

async function due(name: string, dueOn: string, more: { dueTime?: string; note?: string } = {}): Promise<string> {
  const fields = { ...fieldsOfKari, name, company: `${name} AS`, emails: [`${crypto.randomUUID()}@example.com`] };
  const { leadId } = await done('lead.create', { fields, source: { site: 'manual' } });
  return (await done('follow-up.set', { leadId, dueOn, ...more })).followUpId;
}

async function alarmAt(when: Date): Promise<void> {
  vi.setSystemTime(when);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'notice', scheduledTime: when.getTime() });
  await settled();
}

interface Shown {
  title: string;
  message: string;
  buttons?: { title: string }[];
}
const all = async () => (await shown.getAll()) as unknown as Record<string, Shown>;
const texts = async () => Object.values(await all()).map(({ title, message }) => `${title}: ${message}`);
const idOf = async () => Object.keys(await all())[0] ?? '';
const pressed = async (id: string, button: number) => {
  await shown.onButtonClicked.trigger(id, button);
  await settled();
};

describe('without being asked for', () => {
  it('nothing is shown, and nothing is set', async () => {
    shown = allowNotifications();
    create = spyOnCreate();
    startWorker();
    await due('Kari', addDays(today(), -1));
    await alarmAt(tuesday(9));
    expect(create).not.toHaveBeenCalled();
    expect(await fakeBrowser.alarms.get('notice')).toBeUndefined();
    expect(await database().meta.get('notices')).toBeUndefined();
  });
});

describe('one in the morning', () => {
  it('comes at its hour, with all that is overdue and due, and not again that day', async () => {
    await wanting({ notify: 'digest' });
    await due('Kari', addDays(today(), -3));
    await due('Ola', today());
    await due('Per', today(), { dueTime: '16:00' });
    await due('Later', addDays(today(), 1));
    await settled();
    expect(create).not.toHaveBeenCalled();
    expect((await fakeBrowser.alarms.get('notice'))?.scheduledTime).toBe(tuesday(8).getTime());

    await alarmAt(tuesday(8));
    expect(await texts()).toEqual(['Follow-ups: 1 overdue, 2 due today\nKari, Per and Ola']);
    expect((await all())[await idOf()]?.buttons).toBeUndefined();
    await alarmAt(tuesday(8, 30));
    await due('New', today());
    await settled();
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('F18: is one after the device slept for days, and after a worker that was killed again and again', async () => {
    await wanting({ notify: 'digest' });
    for (const days of [0, 1, 2, 3]) await due(`Kari ${days}`, addDays(today(), days));
    await alarmAt(tuesday(8));
    vi.setSystemTime(new Date(2026, 2, 13, 10));
    for (let lives = 0; lives < 3; lives += 1) {
      loseWorker();
      startWorker();
      await alarmAt(new Date(Date.now() + 61_000));
    }
    expect(create).toHaveBeenCalledTimes(2);
    expect(await texts()).toEqual(['Follow-ups: 3 overdue, 1 due today\nKari 0, Kari 1, Kari 2 and Kari 3']);
  });

  it('is sent by one of two that look at once', async () => {
    await wanting({ notify: 'digest' });
    await due('Kari', today());
    vi.setSystemTime(tuesday(8));
    await Promise.all([
      fakeBrowser.alarms.onAlarm.trigger({ name: 'notice', scheduledTime: 0 }),
      fakeBrowser.alarms.onAlarm.trigger({ name: 'round', scheduledTime: 0 }),
    ]);
    await settled();
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('is sent again where the worker died on the way, once', async () => {
    await wanting({ notify: 'digest' });
    await due('Kari', today(), { dueTime: '10:00' });
    await due('Ola', today());
    await settled();
    create.mockReturnValueOnce(new Promise(() => undefined));
    vi.setSystemTime(tuesday(8));
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'notice', scheduledTime: 0 });
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
    loseWorker();
    beside.clear();
    startWorker();
    await settled();
    expect(create).toHaveBeenCalledTimes(1);
    await alarmAt(tuesday(8, 2));
    await alarmAt(tuesday(8, 4));
    expect(create).toHaveBeenCalledTimes(2);
    expect(await texts()).toEqual(['Follow-ups: 2 due today\nKari and Ola']);
  });

  it('names nobody where she wants no names', async () => {
    await wanting({ notify: 'digest', notifyNames: false });
    await due('Kari', today(), { note: 'Spør om budsjett' });
    await alarmAt(tuesday(8));
    expect(await texts()).toEqual(['A follow-up is due: Due today']);
    await due('Ola', today());
    await alarmAt(new Date(2026, 2, 11, 8));
    expect(await texts()).toEqual(['Follow-ups: 2 overdue']);
    expect(JSON.stringify(create.mock.calls)).not.toMatch(/Kari|Ola|AS|Spør/);
  });

  it('goes once names are to be hidden, or nothing is due any more', async () => {
    await wanting({ notify: 'digest' });
    const followUpIds = [await due('Kari', today()), await due('Ola', today())];
    await alarmAt(tuesday(8));
    expect(await texts()).toHaveLength(1);
    for (const followUpId of followUpIds) await done('follow-up.done', { followUpId });
    await settled();
    expect(await texts()).toEqual([]);

    await due('Kari', today());
    await alarmAt(new Date(2026, 2, 11, 8));
    expect(await texts()).toHaveLength(1);
    await done('settings.change', { notifyNames: false });
    await settled();
    expect(await texts()).toEqual([]);
  });

  it('speaks the rep’s language', async () => {
    await wanting({ notify: 'digest', language: 'nb' });
    await due('Kari', addDays(today(), -2));
    await due('Ola', addDays(today(), -1));
    await alarmAt(tuesday(8));
    expect(await texts()).toEqual(['Oppfølginger: 2 forfalte\nKari og Ola']);
  });
});

describe('each follow-up', () => {
  it('comes at its own time, or in the morning, once', async () => {
    await wanting({ notify: 'each' });
    await due('Kari', today(), { dueTime: '09:30', note: 'Ring før møtet' });
    await due('Ola', today());
    await alarmAt(tuesday(8));
    expect(await texts()).toEqual(['Follow-up: Ola — Ola AS: Due today']);
    expect((await fakeBrowser.alarms.get('notice'))?.scheduledTime).toBe(tuesday(9, 30).getTime());
    await alarmAt(tuesday(9, 30));
    expect((await texts())[1]).toBe('Follow-up: Kari — Kari AS: Due today · 09:30\nRing før møtet');
    await alarmAt(tuesday(9, 31));
    await alarmAt(new Date(2026, 2, 11, 8));
    expect(create).toHaveBeenCalledTimes(2);
    expect(await fakeBrowser.alarms.get('notice')).toBeUndefined();
  });

  it('is one digest where several were missed', async () => {
    await wanting({ notify: 'each' });
    await due('Kari', today());
    await due('Ola', addDays(today(), 1), { dueTime: '09:00' });
    await due('Per', addDays(today(), 2));
    await alarmAt(new Date(2026, 2, 12, 11));
    expect(await texts()).toEqual(['Follow-ups: 2 overdue, 1 due today\nKari, Ola and Per']);
  });

  it('F19: comes though a clock that was ahead dated it later than its time', async () => {
    await wanting({ notify: 'each' });
    vi.setSystemTime(tuesday(12));
    const followUpId = await due('Kari', addDays(today(), 1));
    vi.setSystemTime(tuesday(7));
    await done('follow-up.snooze', { followUpId, dueOn: today() });
    await settled();
    expect(create).not.toHaveBeenCalled();
    await alarmAt(tuesday(8));
    expect(await texts()).toEqual(['Follow-up: Kari — Kari AS: Due today']);
  });

  it('goes when it is done or put off elsewhere', async () => {
    await wanting({ notify: 'each' });
    const followUpId = await due('Kari', today());
    await alarmAt(tuesday(8));
    expect(await texts()).toHaveLength(1);
    await done('follow-up.snooze', { followUpId, dueOn: addDays(today(), 1) });
    await settled();
    expect(await texts()).toEqual([]);
    await alarmAt(new Date(2026, 2, 11, 8));
    expect(await texts()).toHaveLength(1);
  });
});

const openSteps = () =>
  database()
    .followUps.filter(({ openDueOn }) => openDueOn !== undefined)
    .toArray();

describe('the buttons of a single one', () => {
  beforeEach(async () => {
    await wanting({ notify: 'digest' });
    await due('Kari', addDays(today(), -1));
    // A Friday.
    await alarmAt(new Date(2026, 2, 13, 8));
  });

  it('do it or put it off', async () => {
    const { buttons } = (await all())[await idOf()] ?? {};
    expect(buttons?.map(({ title }) => title)).toEqual(['Done', 'Snooze to next working day']);
  });

  it('do it once, however often they are pressed, also in a worker that has just begun', async () => {
    const id = await idOf();
    loseWorker();
    startWorker();
    await Promise.all([pressed(id, 0), pressed(id, 0), pressed(id, 1)]);
    expect(await openSteps()).toEqual([]);
    expect(await database().followUps.toArray()).toMatchObject([{ outcome: 'done' }]);
    expect(await database().requests.where('requestId').startsWith('done').count()).toBe(1);
    expect(await texts()).toEqual(['Fairlead: Follow-up done']);
  });

  it('put it off to the next working day, once', async () => {
    const id = await idOf();
    await pressed(id, 1);
    await pressed(id, 1);
    expect(await openSteps()).toMatchObject([{ dueOn: '2026-03-16' }]);
    expect((await texts()).join('\n')).toMatch(/^Fairlead: Follow-up moved to Mon,? 16 Mar$/);
  });

  it('can be taken back, and pressed again the next day', async () => {
    await pressed(await idOf(), 0);
    await pressed(await idOf(), 0);
    expect(await openSteps()).toMatchObject([{ dueOn: '2026-03-09' }]);
    expect(await texts()).toEqual([]);
    await alarmAt(new Date(2026, 2, 14, 8));
    await pressed(await idOf(), 0);
    expect(await openSteps()).toEqual([]);
  });

  it('say so where it is too late to take it back', async () => {
    const id = await idOf();
    await pressed(id, 1);
    const [open] = await openSteps();
    await done('follow-up.snooze', { followUpId: open?.id ?? '', dueOn: '2026-04-01' });
    await pressed(await idOf(), 0);
    expect(await openSteps()).toMatchObject([{ dueOn: '2026-04-01' }]);
    expect(await texts()).toEqual(['Fairlead: Too late to undo: it has changed since.']);
  });

  it('are not there in a browser that refuses them, and a click opens', async () => {
    await done('settings.change', { notify: 'each' });
    await due('Ola', today(), { dueTime: '09:00' });
    create.mockImplementation(async (...[, options]: unknown[]) => {
      if ('buttons' in (options as object)) throw new Error('Property "buttons" is unsupported by Firefox');
      return '';
    });
    await alarmAt(new Date(2026, 2, 13, 9));
    const [, options] = (create.mock.lastCall ?? []) as unknown[];
    expect(options).toMatchObject({ title: 'Follow-up: Ola — Ola AS' });
    expect(options).not.toHaveProperty('buttons');
  });
});

const clicked = async (id: string) => {
  const opened = vi.spyOn(fakeBrowser.tabs, 'create');
  Object.assign(fakeBrowser.windows, { update: vi.fn().mockResolvedValue({}) });
  await shown.onClicked.trigger(id);
  await settled();
  return opened.mock.calls.map(([{ url = '' }]) => url);
};

describe('a click', () => {
  it('opens the lead of a single one', async () => {
    await wanting({ notify: 'digest' });
    await due('Kari', today());
    await alarmAt(tuesday(8));
    const [lead] = await database().leads.toArray();
    expect(await clicked(await idOf())).toEqual([fakeBrowser.runtime.getURL(`/panel.html?lead=${lead?.id}`)]);
    expect(await texts()).toEqual([]);
  });

  it('opens the list of what is due for more than one', async () => {
    await wanting({ notify: 'digest' });
    await due('Kari', today());
    await due('Ola', today());
    await alarmAt(tuesday(8));
    expect(await clicked(await idOf())).toEqual([fakeBrowser.runtime.getURL('/popup.html')]);
  });

  it('on what is no notification of ours opens nothing', async () => {
    await wanting({ notify: 'digest' });
    expect(await clicked('other')).toEqual([]);
  });
});

describe('what the browser allows', () => {
  it('not: nothing is shown, thrown, or taken as told', async () => {
    startWorker();
    await done('settings.change', { notify: 'digest' });
    await due('Kari', today());
    await alarmAt(tuesday(8));
    shown = allowNotifications();
    create = spyOnCreate();
    await alarmAt(tuesday(8, 30));
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('while the worker runs is used at once', async () => {
    startWorker();
    await done('settings.change', { notify: 'digest' });
    await due('Kari', today());
    vi.setSystemTime(tuesday(9));
    shown = allowNotifications();
    create = spyOnCreate();
    await settled();
    expect(create).toHaveBeenCalledTimes(1);
    await pressed(await idOf(), 0);
    expect(await openSteps()).toEqual([]);
  });

  it('no more: nothing is shown and nothing throws; allowed again, it comes', async () => {
    const thrown = vi.fn();
    process.on('unhandledRejection', thrown);
    await wanting({ notify: 'digest' });
    await due('Kari', today());
    forbidNotifications();
    await alarmAt(tuesday(8));
    await pressed('one/nobody 2026-03-10/2026-03-10', 0);
    expect(await database().meta.get('notices')).toBeUndefined();
    create.mockRestore();
    shown = allowNotifications();
    create = spyOnCreate();
    await alarmAt(tuesday(8, 30));
    expect(create).toHaveBeenCalledTimes(1);
    expect(thrown).not.toHaveBeenCalled();
    process.off('unhandledRejection', thrown);
  });
});
