import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MailSign } from '@/lib/pipeline/mail';
import { database } from '@/lib/store/open';
import { done, newBrowser, overlay, startWorker } from './started';

const gmail = { ...overlay, url: 'https://mail.google.com/mail/u/0/', tab: { id: 7 } };
let asked: ReturnType<typeof vi.fn>;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 10, 12) });
  newBrowser();
  asked = vi.fn().mockResolvedValue({});
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  Object.assign(fakeBrowser.tabs, { sendMessage: asked });
  startWorker();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const sign = (one: MailSign) => done('mail.sign', { page: 'p1', sign: one }, { from: gmail });
const look = (toast?: number) => sign({ type: 'look', drafts: [], view: true, ...(toast && { toast }) });
async function hold(): Promise<void> {
  const recipients = [{ email: 'kari@x.example', name: 'Kari', role: 'to' as const }];
  await sign({ type: 'send', mail: { draft: 'a:r1', url: gmail.url, recipients }, scheduled: false, toast: 0 });
  await look(1);
}
const state = async () => (await database().mails.get('a:r1'))?.state;
const offering = async () => (await done('overlay.start', { site: 'gmail' }, { from: gmail })).offering;

const start = () => done('overlay.start', { site: 'gmail' }, { from: gmail });

describe('a mail on its way', () => {
  it('tells no overlay until it is settled, and then all of them that a question waits', async () => {
    await hold();
    await look();
    expect(asked).not.toHaveBeenCalled();
    expect(await offering()).toBe(false);
    vi.setSystemTime(Date.now() + 1_000);
    await look();
    await vi.waitFor(() => expect(asked).toHaveBeenCalledWith(7, { question: 'overlay.refresh' }, { frameId: 0 }));
    expect(await offering()).toBe(true);
    await done('settings.change', { surfaces: { gmail: 'side-panel', linkedin: 'overlay' } });
    expect(await offering()).toBe(false);
  });

  it('is settled when its tab is closed, and no other', async () => {
    await hold();
    expect((await database().mails.get('a:r1'))?.tabId).toBe(7);
    fakeBrowser.tabs.onRemoved.trigger(8, { windowId: 1, isWindowClosing: false });
    fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () => expect(await state()).toBe('asking'));
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  });

  it('that was sent from a window of its own, which closed faster than it could be written, is asked about all the same', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7.'));
    const recipients = [{ email: 'kari@x.example', name: 'Kari', role: 'to' as const }];
    const mail = { draft: 'a:r1', url: gmail.url, recipients, alone: true as const };
    await sign({ type: 'send', mail, scheduled: false, toast: 0 });
    await vi.waitFor(async () => expect(await state()).toBe('asking'));
  });

  it('is looked after by an alarm when its overlay says nothing more', async () => {
    await hold();
    const alarm = await fakeBrowser.alarms.get('mail');
    expect(alarm).toBeDefined();
    vi.setSystemTime(Date.now() + 60_000);
    fakeBrowser.alarms.onAlarm.trigger(alarm!);
    await vi.waitFor(async () => expect(await state()).toBe('asking'));
  });

  it('is not watched, nor asked about, where the rep wants nothing noticed', async () => {
    await done('settings.change', { mailDetect: false });
    expect((await start()).detect).toBe(false);
    await done('settings.change', { mailDetect: true, surfaces: { gmail: 'off', linkedin: 'overlay' } });
    expect((await start()).detect).toBe(false);
  });
});
