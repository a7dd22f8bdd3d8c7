import { describe, expect, test } from 'vitest';
import { limitOf, templateLength } from '@/components/panel/templates/template-length';

const wordFor = () => 'company';

describe('the limit of what is being written', () => {
  test('is as the page tells it, and none where it tells none', () => {
    expect(limitOf({ limit: 300 })).toBe(300);
    expect(limitOf(true)).toBeUndefined();
    expect(limitOf(undefined)).toBeUndefined();
  });
});

describe('the length of a template', () => {
  test('is that of its text, filled in and without its marks', () => {
    const { length, over } = templateLength('Hi {{firstName}}, **hi**', { firstName: 'Kari' }, 300, wordFor);
    expect([length, over]).toEqual(['Hi Kari, hi'.length, 0]);
  });

  test('counts what stands for a fact that is not known', () => {
    expect(templateLength('At {{company}}?', {}, 300, wordFor).length).toBe('At [company]?'.length);
  });

  test('is too long by what is over the limit, and fits with the very last character', () => {
    expect(templateLength('12345', {}, 5, wordFor)).toEqual({ length: 5, limit: 5, over: 0 });
    expect(templateLength('1234567', {}, 5, wordFor)).toEqual({ length: 7, limit: 5, over: 2 });
  });
});
