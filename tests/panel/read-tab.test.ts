import { beforeEach, expect, test, vi } from 'vitest';
import { readTab } from '@/components/panel/read-tab';
import { askTab } from '@/lib/messages/tab';
import type { Reading } from '@/lib/messages/contract';

const { browser } = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('@/lib/browser', () => ({ browser }));
vi.mock('@/lib/messages/tab', () => ({ askTab: vi.fn<() => Promise<Reading | undefined>>() }));

const tab = { id: 7, url: 'https://www.linkedin.com/in/kari-nordmann/' };
const ready: Reading = {
  state: 'ready',
  view: { site: 'linkedin', kind: 'other', url: 'https://x.example/', contacts: [] },
};
const executeScript = vi.fn<(injection: unknown) => Promise<unknown>>();

/** The overlay's answers, one after the other; the last again and again. */
function answering(...answers: (Reading | undefined)[]) {
  const [last] = answers.slice(-1);
  const ask = vi.mocked(askTab).mockReset().mockResolvedValue(last);
  for (const answer of answers.slice(0, -1)) ask.mockResolvedValueOnce(answer);
}

beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([]);
  Object.assign(browser, { scripting: { executeScript } });
});

test('a page that is read already is asked once, and nothing is brought to it', async () => {
  answering(ready);
  expect(await readTab(tab)).toEqual(ready);
  expect(executeScript).not.toHaveBeenCalled();
});

test('a page that nobody has read yet is brought what reads it, and is asked again', async () => {
  answering({ state: 'unread' }, ready);
  expect(await readTab(tab)).toEqual(ready);
  expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, files: ['/reader-linkedin.js'] });
});

test('a page that lets nothing in, or that went meanwhile, is still being read: it is asked again later', async () => {
  answering({ state: 'unread' });
  expect(await readTab(tab)).toEqual({ state: 'reading' });
  executeScript.mockRejectedValue(new Error('The tab was closed.'));
  expect(await readTab(tab)).toEqual({ state: 'reading' });
});

test('a page that does not answer is silent where it is a host’s, and elsewhere otherwise', async () => {
  answering(undefined);
  expect(await readTab(tab)).toEqual({ state: 'silent' });
  expect(await readTab({ id: 7 })).toEqual({ state: 'elsewhere' });
  expect(await readTab(undefined)).toEqual({ state: 'elsewhere' });
});
