import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const messages = (locale: string): Record<string, { message: string }> =>
  JSON.parse(file(`public/_locales/${locale}/messages.json`));

describe('the words of the manifest', () => {
  test('are the same in both languages, and none is empty', () => {
    expect(Object.keys(messages('nb'))).toEqual(Object.keys(messages('en')));
    for (const locale of ['en', 'nb'])
      for (const { message } of Object.values(messages(locale))) expect(message.trim()).not.toBe('');
  });

  test('are those that the manifest asks for, and no others', () => {
    const asked = [...file('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]);
    expect(new Set(Object.keys(messages('en')))).toEqual(new Set(asked));
  });

  test('fit the stores: a name of at most 45 characters, a description of at most 132', () => {
    for (const locale of ['en', 'nb']) {
      expect(messages(locale).extensionName?.message.length).toBeLessThanOrEqual(45);
      expect(messages(locale).extensionDescription?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
