import { beforeEach, describe, expect, it, vi } from 'vitest';
import { announcePageChanged, answerTab, askTab, onPageChanged } from '@/lib/messages/tab';
import { type FakeRuntime, fakeRuntime, overlaySender, pageSender } from './fake-runtime';

let runtime: FakeRuntime;
beforeEach(() => {
  runtime = fakeRuntime();
});

const handlers = () => ({
  'compose.insert': vi.fn(({ html }: { html: string }) => ({ draft: html })),
  'offer.fit': vi.fn(() => ({})),
  'page.read': vi.fn(() => ({ state: 'reading' as const })),
  'panel.toggle': vi.fn(async () => ({ open: true })),
  'panel.open': vi.fn(async () => ({ open: true })),
  'panel.close': vi.fn(() => ({})),
  'overlay.refresh': vi.fn(() => ({})),
});

describe('the overlay of a tab', () => {
  it('answers our pages, at once or later, in its top frame', async () => {
    answerTab(handlers());
    expect(await askTab(7, 'page.read')).toEqual({ state: 'reading' });
    expect(await askTab(7, 'panel.toggle')).toEqual({ open: true });
    expect(chrome.tabs.sendMessage).toHaveBeenCalledWith(7, { question: 'page.read' }, { frameId: 0 });
  });

  it('is handed what goes with a question', async () => {
    answerTab(handlers());
    expect(await askTab(7, 'compose.insert', { html: '<div>Hi</div>', text: 'Hi' })).toEqual({
      draft: '<div>Hi</div>',
    });
  });

  it('is not there in a tab without one, nor once it stopped', async () => {
    expect(await askTab(7, 'page.read')).toBeUndefined();
    const stop = answerTab(handlers());
    stop();
    expect(await askTab(7, 'page.read')).toBeUndefined();
  });

  it('is asked by the background where the browser gives a frame no tabs', async () => {
    vi.stubGlobal('chrome', { runtime });
    runtime.onMessage.addListener((message, _sender, answer) => {
      answer({ ok: true, reply: { answer: { draft: (message as { input: { question: string } }).input.question } } });
      return true;
    });
    expect(await askTab(7, 'compose.insert', { html: '<div>Hi</div>', text: 'Hi' })).toEqual({
      draft: 'compose.insert',
    });
    const input = { question: 'compose.insert', input: { html: '<div>Hi</div>', text: 'Hi' } };
    expect(runtime.sent).toMatchObject([{ command: 'frame.ask', input }]);
  });

  it('answers nobody else, and nothing that is not its question', async () => {
    const answers = handlers();
    answerTab(answers);
    expect(await runtime.deliver({ question: 'page.read' }, { ...pageSender, id: 'other' })).toBeUndefined();
    for (const message of [null, 'page.read', { question: 'toString' }, { question: 7 }, { command: 'lead.remove' }])
      expect(await runtime.deliver(message)).toBeUndefined();
    for (const answer of Object.values(answers)) expect(answer).not.toHaveBeenCalled();
  });
});

describe('a page that changed', () => {
  it('is told to the panels, with its tab', () => {
    const heard = vi.fn();
    const stop = onPageChanged(heard);
    runtime.sender = overlaySender;
    announcePageChanged();
    expect(heard).toHaveBeenCalledExactlyOnceWith(7);
    stop();
    announcePageChanged();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is told with its tab by the background too, which passes it on; a tab tells of itself alone', async () => {
    const heard = vi.fn();
    onPageChanged(heard);
    await runtime.deliver({ event: 'page.changed', tabId: 9 }, { id: 'fairlead-id' });
    expect(heard).toHaveBeenLastCalledWith(9);
    await runtime.deliver({ event: 'page.changed', tabId: 9 }, overlaySender);
    expect(heard).toHaveBeenLastCalledWith(7);
  });

  it('is believed of our own overlay only', async () => {
    const heard = vi.fn();
    onPageChanged(heard);
    await runtime.deliver({ event: 'page.changed' }, { ...overlaySender, id: 'other' });
    await runtime.deliver({ event: 'something' }, overlaySender);
    expect(heard).not.toHaveBeenCalled();
  });

  it('is no error where nobody listens, nor for an orphan', async () => {
    announcePageChanged();
    await vi.waitFor(() => expect(runtime.sent).toHaveLength(1));
    vi.stubGlobal('chrome', undefined);
    expect(announcePageChanged).not.toThrow();
  });
});
