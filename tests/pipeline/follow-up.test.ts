import { describe, expect, it } from 'vitest';
import { badgeText } from '@/lib/pipeline/badge';
import { earliestDue, outcomeByContact, proposedFollowUp, snoozeDates } from '@/lib/pipeline/follow-up';
import { workingDaysOf } from '@/lib/pipeline/holidays';

const days = workingDaysOf('NO');

it('is proposed three working days on', () => {
  expect(proposedFollowUp('2026-03-10', days)).toBe('2026-03-13');
  expect(proposedFollowUp('2026-03-12', days)).toBe('2026-03-17');
});

it('is snoozed from today', () => {
  expect(snoozeDates('2026-03-13', days)).toEqual({
    tomorrow: '2026-03-14',
    inThreeDays: '2026-03-16',
    nextWeek: '2026-03-16',
  });
});

describe('a contact', () => {
  it.each([
    ['2026-03-09', false, 'done'],
    ['2026-03-10', true, 'done'],
    ['2026-03-11', true, 'replaced'],
    ['2026-03-11', false, undefined],
  ])('on 10 March with one due %s, and a next one chosen: %s, makes it %s', (openDueOn, chosen, outcome) => {
    expect(outcomeByContact({ openDueOn }, '2026-03-10', chosen)).toBe(outcome);
  });
});

it('of several the earliest open one counts', () => {
  expect(earliestDue([{ openDueOn: '2026-03-12' }, {}, { openDueOn: '2026-03-11' }])).toBe('2026-03-11');
  expect(earliestDue([{}])).toBeUndefined();
});

it.each([
  [0, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
])('the badge says of %i overdue: %j', (count, text) => {
  expect(badgeText(count)).toBe(text);
});
