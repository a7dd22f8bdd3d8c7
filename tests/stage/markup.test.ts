// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { h, toHtml, toNodes } from './markup';

const hostile = '<img src=x onerror="alert(1)">&';
const described = h(
  'p',
  { title: hostile, hidden: true, id: undefined, lang: false },
  hostile,
  [h('br'), undefined, false],
  'end',
);

describe('markup', () => {
  test('gives the same tree as HTML and as nodes, with text as text', () => {
    document.body.innerHTML = toHtml(described);
    const parsed = document.body.firstElementChild;
    expect(parsed?.isEqualNode(toNodes(described)[0] ?? null)).toBe(true);
    expect(parsed?.textContent).toBe(`${hostile}end`);
    expect(parsed?.getAttributeNames()).toEqual(['title', 'hidden']);
  });

  test('lets no JSON end its script', () => {
    const json = JSON.stringify({ name: '</script><b>' });
    document.body.innerHTML = toHtml(h('script', { type: 'application/ld+json' }, json));
    expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual({ name: '</script><b>' });
    expect(document.querySelector('b')).toBeNull();
  });
});
