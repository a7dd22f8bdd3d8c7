import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ownTab, runInTab } from '@/components/panel/own-tab';
import { send } from '@/lib/messages/client';

const { browser } = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('@/lib/browser', () => ({ browser }));
vi.mock('@/lib/messages/client', () => ({ send: vi.fn<() => Promise<unknown>>() }));

const tab = { id: 7, url: 'https://www.linkedin.com/in/kari/' };
const answering = (reply: object) => vi.mocked(send).mockResolvedValue({ requestId: 'r', reply } as never);

beforeEach(() => {
  for (const name of Object.keys(browser)) delete browser[name];
  vi.mocked(send).mockReset();
});

describe('with the whole API, the panel', () => {
  test('asks the browser for its tab', async () => {
    Object.assign(browser, { tabs: { getCurrent: () => Promise.resolve({ ...tab, title: 'Kari' }) } });
    expect(await ownTab()).toEqual(tab);
  });

  test('has none where it stands in none', async () => {
    Object.assign(browser, { tabs: { getCurrent: () => Promise.resolve(undefined) } });
    expect(await ownTab()).toBeUndefined();
    expect(send).not.toHaveBeenCalled();
  });
});

describe('in a host’s page in Firefox, which gives it neither tabs nor scripting, the panel', () => {
  test('asks the background for its tab', async () => {
    answering(tab);
    expect(await ownTab()).toEqual(tab);
    expect(send).toHaveBeenCalledExactlyOnceWith('frame.tab', {});
  });

  test('has its scripts run by the background', async () => {
    answering({ result: '<!doctype html>' });
    expect(await runInTab(7, '/page-sample.js')).toBe('<!doctype html>');
    expect(send).toHaveBeenCalledExactlyOnceWith('frame.run', { script: '/page-sample.js' });
  });
});
