import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/lib/store/open';
import { stageTotals } from '@/lib/store/queries/totals';
import type { Input } from '@/lib/messages/contract';
import { snapshotsIn, snapshotsKey } from '@/lib/pipeline/backup/snapshot';
import { done, newBrowser, startWorker, type Toolbar } from './started';

let toolbar: Toolbar;
beforeEach(() => {
  toolbar = newBrowser();
});
afterEach(() => vi.restoreAllMocks());

const listened = (event: object) => (event as { hasListeners(): boolean }).hasListeners();
const installed = (reason: 'install' | 'update') =>
  fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });

it('F1: adds every listener in the worker’s first turn: the one that is missing would miss what woke it', () => {
  startWorker();
  expect(listened(fakeBrowser.runtime.onMessage)).toBe(true);
  expect(listened(fakeBrowser.runtime.onInstalled)).toBe(true);
  expect(listened(fakeBrowser.runtime.onStartup)).toBe(true);
  expect(listened(fakeBrowser.alarms.onAlarm)).toBe(true);
  expect(listened(fakeBrowser.tabs.onRemoved)).toBe(true);
  expect(toolbar.onCommand).toHaveBeenCalledTimes(1);
  expect(toolbar.onClicked).toHaveBeenCalledTimes(1);
  expect(toolbar.omnibox.onInputChanged).toHaveBeenCalledTimes(1);
  expect(toolbar.omnibox.onInputEntered).toHaveBeenCalledTimes(1);
});

it('S11: closes the extension’s storage to content scripts', () => {
  startWorker();
  expect(toolbar.setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});

it('starts in a browser that has no side panel and no access levels', async () => {
  Reflect.deleteProperty(fakeBrowser, 'sidePanel');
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: undefined });
  startWorker();
  await installed('install');
  await vi.waitFor(() =>
    expect(toolbar.menu.map((item) => item.id)).toEqual(['board', 'settings', 'find-lead', 'add-lead']),
  );
});

describe('on install', () => {
  it('opens the welcome page, and makes the menu', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    startWorker();
    await installed('install');
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: '/welcome.html' });
    await vi.waitFor(() => expect(toolbar.menu).toHaveLength(5));
  });
});

describe('on update', () => {
  it('puts the new overlay into the open pages of the hosts, without a reload and without a welcome', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 4 }, { id: 5 }] as never);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    toolbar.executeScript.mockRejectedValueOnce(new Error('Frame is showing error page'));
    startWorker();
    await installed('update');
    await vi.waitFor(() => expect(toolbar.executeScript).toHaveBeenCalledTimes(2));
    const files = ['content-scripts/overlay.js'];
    expect(toolbar.executeScript).toHaveBeenCalledWith({ target: { tabId: 4 }, files });
    expect(toolbar.executeScript).toHaveBeenCalledWith({ target: { tabId: 5 }, files });
    expect(create).not.toHaveBeenCalled();
  });

  it('puts totals right that an older version miscounted', async () => {
    await database().totals.put({ pipelineId: 'default', totals: { closing: { count: 3, value: {} } } });
    startWorker();
    await installed('update');
    await vi.waitFor(async () => expect(await stageTotals()).toEqual({}));
  });
});

const pressed = (command: string) => toolbar.onCommand.mock.calls[0]?.[0](command, { id: 7, windowId: 3 });
const clicked = (menuItemId: string) => toolbar.onClicked.mock.calls[0]?.[0]({ menuItemId }, { id: 7, windowId: 3 });

describe('a shortcut or menu', () => {
  it('opens the side panel in the turn of the key or click, or Chrome would refuse', () => {
    startWorker();
    pressed('open-side-panel');
    expect(toolbar.openSidePanel).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
    clicked('side-panel');
    expect(toolbar.openSidePanel).toHaveBeenCalledTimes(2);
  });

  it('opens the sidebar in Firefox, which has no side panel', () => {
    Reflect.deleteProperty(fakeBrowser, 'sidePanel');
    const open = vi.fn().mockResolvedValue(undefined);
    Object.assign(fakeBrowser, { sidebarAction: { open } });
    startWorker();
    pressed('open-side-panel');
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('opens and closes the panel on the page', () => {
    const asked = vi.fn().mockResolvedValue({ open: true });
    Object.assign(fakeBrowser.tabs, { sendMessage: asked });
    startWorker();
    pressed('toggle-panel');
    expect(asked).toHaveBeenCalledExactlyOnceWith(7, { question: 'panel.toggle' }, { frameId: 0 });
  });

  it('opens the settings', () => {
    startWorker();
    clicked('settings');
    expect(toolbar.openOptionsPage).toHaveBeenCalledTimes(1);
  });

  it('opens the board in a tab of its own', async () => {
    startWorker();
    clicked('board');
    await vi.waitFor(async () =>
      expect((await fakeBrowser.tabs.query({})).map(({ url }) => url)).toContain('/dashboard.html#/board'),
    );
  });
});

const anna: Input<'lead.create'> = {
  fields: { name: 'Anna', emails: [], phones: [], currency: 'NOK' },
  source: { site: 'manual' },
};

it('F25: before an update a copy of everything is taken by the version that can read it', async () => {
  startWorker();
  await done('lead.create', anna);
  await fakeBrowser.runtime.onUpdateAvailable.trigger({ version: '9.0.0' });
  await vi.waitFor(async () => {
    const { [snapshotsKey]: kept } = await fakeBrowser.storage.local.get(snapshotsKey);
    expect(snapshotsIn(kept).map(({ why, leads }) => [why, leads])).toEqual([['update', 1]]);
  });
});
