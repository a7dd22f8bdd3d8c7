import { expect, test } from 'vitest';
import { isLetterKey } from '@/components/ui/keys';

test.each(['l', 'L', '/', '?', '3', 'ø', 'я'])('%s alone is one that can be switched off', (key) => {
  expect(isLetterKey(key)).toBe(true);
});

test.each(['Escape', 'Esc', 'ArrowDown', '↑↓', 'Enter', '⏎', '⇧⏎', 'mod+z', ' '])('%s is not', (key) => {
  expect(isLetterKey(key)).toBe(false);
});
