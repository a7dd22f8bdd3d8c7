import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { passOnPageChanges, tellFrame } from '@/entrypoints/background/frames';
import { done, heard, newBrowser, overlay, page, startWorker, told, type Toolbar } from './started';

/** The panel's frame in the page of a tab. */
const frame = { ...page, url: fakeBrowser.runtime.getURL('/panel.html?in=frame'), frameId: 17, tab: { id: 7 } };

let toolbar: Toolbar;
const sendMessage = vi.fn<(tabId: number, message: unknown, options?: unknown) => Promise<unknown>>();
beforeEach(() => {
  toolbar = newBrowser();
  sendMessage.mockReset().mockResolvedValue({ state: 'reading' });
  Object.assign(fakeBrowser.tabs, {
    sendMessage,
    get: vi.fn(async (id: number) => ({ id, url: 'https://www.linkedin.com/in/kari/' })),
  });
});

describe('for a frame in a host’s page the background', () => {
  beforeEach(() => startWorker());

  it('tells which tab it stands in', async () => {
    expect(await done('frame.tab', {}, { from: frame })).toEqual({ id: 7, url: 'https://www.linkedin.com/in/kari/' });
  });

  it('asks the overlay of that tab, whatever else is named', async () => {
    const asked = await done('frame.ask', { question: 'page.read' }, { from: frame });
    expect(asked).toEqual({ answer: { state: 'reading' } });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, { question: 'page.read' }, { frameId: 0 });
    const named = { question: 'page.read', tabId: 8 } as never;
    expect(await told('frame.ask', named, { from: frame })).toMatchObject({ ok: false, error: 'bad-input' });
  });

  it('runs the two scripts that a panel needs there, and no other', async () => {
    toolbar.executeScript.mockResolvedValue([{ result: '<!doctype html>' }]);
    const ran = await done('frame.run', { script: '/page-sample.js' }, { from: frame });
    expect(ran).toEqual({ result: '<!doctype html>' });
    expect(toolbar.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['/page-sample.js'],
    });
    const other = { script: '/background.js' } as never;
    expect(await told('frame.run', other, { from: frame })).toMatchObject({ ok: false, error: 'bad-input' });
  });

  it('says so where the page does not let the script in', async () => {
    toolbar.executeScript.mockRejectedValue(new Error('Missing host permission'));
    const refused = await told('frame.run', { script: '/reader-linkedin.js' }, { from: frame });
    expect(refused).toMatchObject({ ok: false, error: 'not-found', detail: 'page' });
  });

  it('tells the keys of the shortcuts', async () => {
    const getAll = vi
      .fn()
      .mockResolvedValue([{ name: 'toggle-panel', shortcut: 'Alt+Shift+L' }, { name: 'find-lead' }]);
    Object.assign(fakeBrowser.commands, { getAll });
    const keys = { 'toggle-panel': 'Alt+Shift+L', 'find-lead': '' };
    expect(await done('frame.keys', {}, { from: frame })).toEqual({ keys });
  });

  it('does none of it for a page that stands in no tab, nor for a host’s page', async () => {
    expect(await told('frame.ask', { question: 'page.read' })).toMatchObject({ ok: false, error: 'not-found' });
    const from = { ...overlay, tab: { id: 7 } };
    expect(await told('frame.ask', { question: 'page.read' }, { from })).toMatchObject({ error: 'not-allowed' });
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

describe('what is said to all pages of ours', () => {
  const changed = { event: 'page.changed' };

  it('is passed on to the tab in Firefox, whose frames do not hear it', async () => {
    passOnPageChanges(true);
    await heard(changed, { ...overlay, tab: { id: 7 } }, () => undefined);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, { event: 'page.changed', tabId: 7 });
  });

  it('is not said twice in Chromium, whose frames hear it', async () => {
    passOnPageChanges(false);
    await heard(changed, { ...overlay, tab: { id: 7 } }, () => undefined);
    tellFrame(7, { event: 'bulk.progress', requestId: 'r', done: 1, of: 2 }, false);
    expect(sendMessage).not.toHaveBeenCalled();
  });
});
