import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copyText } from '@/components/panel/copy-text';
import { pageSampleOf } from '@/components/panel/page-sample';
import { sample } from '@/lib/i18n/words/sample';

const { browser } = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('@/lib/browser', () => ({ browser }));

const answering = (answer: () => unknown) => {
  const executeScript = vi.fn<(injection: unknown) => Promise<unknown>>(() => Promise.resolve().then(answer));
  Object.assign(browser, { scripting: { executeScript } });
  return executeScript;
};
const withClipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText } });
const refusing = () => Promise.reject(new Error('Blocked by permissions policy'));

describe('the sample of a page', () => {
  test('is what the script gives that is run in the tab then', async () => {
    const executeScript = answering(() => [{ frameId: 0, result: '<!doctype html>' }]);
    expect(await pageSampleOf(7)).toBe('<!doctype html>');
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, files: ['/page-sample.js'] });
  });

  test.each([[[]], [[{ result: null }]], [[{ error: {} }]]])(
    'is none where the script gives none: %j',
    async (frames) => {
      answering(() => frames);
      expect(await pageSampleOf(7)).toBeUndefined();
    },
  );

  test('is none where the tab may not be asked', async () => {
    answering(() => {
      throw new Error('Cannot access contents of the page');
    });
    expect(await pageSampleOf(7)).toBeUndefined();
  });
});

describe('a text is copied', () => {
  const { window } = new JSDOM('<button>Copy</button>');
  const { document } = window;
  let selected: string | undefined;

  beforeEach(() => {
    selected = undefined;
    vi.stubGlobal('document', document);
    vi.stubGlobal('HTMLElement', window.HTMLElement);
    document.execCommand = () => {
      const field = document.querySelector('textarea');
      selected = field?.value.slice(field.selectionStart, field.selectionEnd);
      return true;
    };
  });
  afterEach(() => vi.unstubAllGlobals());

  test('by the clipboard where the page has a right to it', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    withClipboard(writeText);
    expect(await copyText('all of it')).toBe(true);
    expect(writeText).toHaveBeenCalledExactlyOnceWith('all of it');
    expect(selected).toBeUndefined();
  });

  test('by a selection where it has none, which leaves nothing behind and the focus where it was', async () => {
    withClipboard(refusing);
    document.querySelector('button')?.focus();
    expect(await copyText('all of it')).toBe(true);
    expect(selected).toBe('all of it');
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.activeElement?.localName).toBe('button');
  });

  test.each([
    ['answers no', () => false],
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
  ])('or not at all, and that is told, when the browser %s', async (_, refuse) => {
    withClipboard(refusing);
    document.execCommand = refuse;
    expect(await copyText('all of it')).toBe(false);
    expect(document.querySelector('textarea')).toBeNull();
  });
});

test('what is said has no empty words in either language', () => {
  for (const language of [sample.en, sample.nb]) for (const text of Object.values(language)) expect(text).toMatch(/\S/);
});
