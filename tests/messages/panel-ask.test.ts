import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askPanel, onPanelAsked } from '@/lib/messages/panel-ask';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllEnvs());

it('tells the panel that is open, once, and no panel beside another tab', async () => {
  const [asked, other] = [vi.fn(), vi.fn()];
  onPanelAsked(7, asked);
  onPanelAsked(8, other);
  await askPanel(7, 'find');
  await vi.waitFor(() => expect(asked).toHaveBeenCalledExactlyOnceWith('find'));
  await askPanel(7, 'log');
  await vi.waitFor(() => expect(asked).toHaveBeenLastCalledWith('log'));
  expect(asked).toHaveBeenCalledTimes(2);
  expect(other).not.toHaveBeenCalled();
});

it('waits for a panel that is only coming up, but not for one that is opened later for something else', async () => {
  await askPanel(7, 'log');
  const asked = vi.fn();
  onPanelAsked(7, asked);
  await vi.waitFor(() => expect(asked).toHaveBeenCalledExactlyOnceWith('log'));

  await askPanel(7, 'find', Date.now() - 10_001);
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get('panel-ask')).toEqual({}));
  expect(asked).toHaveBeenCalledTimes(1);
});

it('tells a panel no more that has stopped', async () => {
  const asked = vi.fn();
  onPanelAsked(7, asked)();
  await askPanel(7, 'find');
  expect(await fakeBrowser.storage.session.get('panel-ask')).toHaveProperty('panel-ask.ask', 'find');
  expect(asked).not.toHaveBeenCalled();
});

it('tells a panel in Firefox, which gives a frame in a host’s page no storage of the session', async () => {
  vi.stubEnv('FIREFOX', 'true');
  const asked = vi.fn();
  onPanelAsked(7, asked);
  await askPanel(7, 'find');
  await vi.waitFor(() => expect(asked).toHaveBeenCalledExactlyOnceWith('find'));
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});
