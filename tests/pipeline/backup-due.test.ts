import { expect, it } from 'vitest';
import { isFileDue } from '@/lib/pipeline/backup/due';

const day = 86_400_000;
const now = 100 * day;

it.each([
  ['daily', undefined, true],
  ['daily', now - day, true],
  ['daily', now - day + 1, false],
  ['weekly', now - 7 * day, true],
  ['weekly', now - 7 * day + 1, false],
  // A clock that was wrong then: what lies ahead is not due.
  ['weekly', now + day, false],
] as const)('a file of every %s, after one at %s, is due: %s', (schedule, at, isDue) =>
  expect(isFileDue(schedule, at, now)).toBe(isDue),
);
