import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays, calendarDateAt, nextMidnight } from '@/lib/pipeline/calendar-date';
import { database } from '@/lib/store/open';
import { fieldsOfKari } from '@/tests/store/rep';
import { done, newBrowser, startWorker, type Toolbar } from './started';

let toolbar: Toolbar;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 10, 12) });
  toolbar = newBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const today = () => calendarDateAt(Date.now());

async function overdueLeads(count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => {
    const dueOn = addDays(today(), -1 - index);
    return { id: `f${index}`, rev: 1, leadId: 'l', createdAt: 0, updatedAt: 0, dueOn, openDueOn: dueOn };
  });
  await database().followUps.bulkAdd(rows);
}

async function expectBadge(text: string, title: string): Promise<void> {
  await vi.waitFor(() => {
    expect(toolbar.setBadgeText).toHaveBeenLastCalledWith({ text });
    expect(toolbar.setTitle).toHaveBeenLastCalledWith({ title });
  });
}

describe('the badge', () => {
  it.each([
    [0, '', 'Fairlead: no overdue follow-ups'],
    [1, '1', 'Fairlead: 1 overdue follow-up'],
    [12, '12', 'Fairlead: 12 overdue follow-ups'],
    [99, '99', 'Fairlead: 99 overdue follow-ups'],
    [100, '99+', 'Fairlead: more than 99 overdue follow-ups'],
    [140, '99+', 'Fairlead: more than 99 overdue follow-ups'],
  ])('says at the start how many are overdue: %i', async (count, text, title) => {
    await overdueLeads(count);
    startWorker();
    await expectBadge(text, title);
  });

  it('follows each command', async () => {
    startWorker();
    const { leadId } = await done('lead.create', { fields: fieldsOfKari, source: { site: 'manual' } });
    const { followUpId } = await done('follow-up.set', { leadId, dueOn: addDays(today(), -1) });
    await expectBadge('1', 'Fairlead: 1 overdue follow-up');
    await done('follow-up.snooze', { followUpId, dueOn: today() });
    await expectBadge('', 'Fairlead: no overdue follow-ups');
  });

  it('turns at midnight, by the date and not by how often it was woken', async () => {
    startWorker();
    const { leadId } = await done('lead.create', { fields: fieldsOfKari, source: { site: 'manual' } });
    await done('follow-up.set', { leadId, dueOn: today() });
    await expectBadge('', 'Fairlead: no overdue follow-ups');
    // Asleep for three days.
    vi.setSystemTime(new Date(2026, 2, 13, 8));
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'midnight', scheduledTime: 0 });
    await expectBadge('1', 'Fairlead: 1 overdue follow-up');
  });

  it('speaks the language that the rep chooses, at once, and the menu with it', async () => {
    startWorker();
    await done('settings.change', { language: 'nb' });
    await expectBadge('', 'Fairlead: ingen forfalte oppfølginger');
    await vi.waitFor(() => {
      expect(toolbar.menu.map((item) => item.title)).toEqual([
        'Åpne sidepanelet',
        'Åpne tavlen',
        'Innstillinger',
        'Finn leaden «%s»',
        'Legg til lead fra markert tekst',
      ]);
    });
  });
});

const alarms = async () => (await fakeBrowser.alarms.getAll()).map((one) => one.name).toSorted();

describe('alarms', () => {
  it('F17: are made again at every start, for the rep’s next midnight and every half hour', async () => {
    startWorker();
    await vi.waitFor(async () => expect(await alarms()).toEqual(['midnight', 'round']));
    expect(await fakeBrowser.alarms.get('midnight')).toMatchObject({ scheduledTime: nextMidnight(Date.now()) });
    expect(await fakeBrowser.alarms.get('round')).toMatchObject({ periodInMinutes: 30 });
    await fakeBrowser.alarms.clearAll();
    startWorker();
    await vi.waitFor(async () => expect(await alarms()).toEqual(['midnight', 'round']));
  });

  it('that stand as they should are left alone: a worker that starts often must not put them off', async () => {
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    startWorker();
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(2));
    startWorker();
    await vi.waitFor(() => expect(toolbar.setBadgeText).toHaveBeenCalledTimes(2));
    expect(create).toHaveBeenCalledTimes(2);
  });

  it('move to the new midnight once the old one is past', async () => {
    startWorker();
    await vi.waitFor(async () => expect(await alarms()).toHaveLength(2));
    vi.setSystemTime(new Date(2026, 2, 11, 0, 0, 1));
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'midnight', scheduledTime: 0 });
    await vi.waitFor(async () => {
      expect(await fakeBrowser.alarms.get('midnight')).toMatchObject({
        scheduledTime: new Date(2026, 2, 12).getTime(),
      });
    });
  });

  it('on their round forget outreach that was answered long ago', async () => {
    const person = { name: 'Kari', role: 'subject' as const, slug: 'kari' };
    const row = {
      rev: 1,
      updatedAt: 0,
      kind: 'invitation',
      channel: 'connection-request',
      at: 0,
      url: '',
      person,
    } as const;
    await database().outreach.bulkPut([
      { ...row, id: 'old', state: 'done' },
      { ...row, id: 'asking', state: 'asking' },
    ]);
    startWorker();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'round', scheduledTime: 0 });
    await vi.waitFor(async () => expect(await database().outreach.toCollection().primaryKeys()).toEqual(['asking']));
  });

  it('on their round forget requests that are over', async () => {
    startWorker();
    await done('settings.change', { theme: 'dark' });
    vi.setSystemTime(new Date(2026, 2, 20));
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'round', scheduledTime: 0 });
    await vi.waitFor(async () => expect(await database().requests.count()).toBe(0));
  });
});
