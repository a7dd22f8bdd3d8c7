import { expect, test } from 'vitest';
import { toHtml } from '../markup';
import { drawn } from './emoji';

test('draws an emoji and a flag as one picture each, and leaves digits and letters alone', () => {
  const html = toHtml(drawn('🎉 Nr. 7 i Bodø 🇳🇴'));
  expect([...html.matchAll(/data-emoji="([^"]+)"/g)].map(([, sign]) => sign)).toEqual(['🎉', '🇳🇴']);
  expect(html).toContain(' Nr. 7 i Bodø ');
});
