import { expect, it } from 'vitest';
import { isBackupDue, isFileDue } from '@/lib/pipeline/backup/due';

const day = 86_400_000;
const now = 100 * day;

it.each([
  ['daily', undefined, true],
  ['daily', now - day, true],
  ['daily', now - day + 1, false],
  ['weekly', now - 7 * day, true],
  ['weekly', now - 7 * day + 1, false],
  // A traveller's, or one that was put right a little.
  ['weekly', now + day, false],
  ['weekly', now + day + 1, true],
] as const)('a file of every %s, after one at %s, is due: %s', (schedule, at, isDue) =>
  expect(isFileDue(schedule, at, now)).toBe(isDue),
);

it('F19: a backup that a wrong clock has put into the future counts as old', () => {
  expect(isBackupDue(now + 1000 * day, now)).toBe(true);
  expect(isBackupDue(now + day / 2, now)).toBe(false);
});
