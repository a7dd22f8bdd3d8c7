import { expect, it } from 'vitest';
import { proposedFollowUp, snoozeDates } from '@/lib/pipeline/follow-up';
import { type HolidayCalendar, isHolidayIn, workingDaysOf } from '@/lib/pipeline/holidays';
import { holidayTable as table } from '@/lib/pipeline/holidays-table';
import { holidayTable } from '@/tests/tools/holidays';

it('the table of holidays says what the library says', () => {
  expect(table).toEqual(holidayTable());
});

it.each<[HolidayCalendar, string, boolean]>([
  ['NO', '2026-04-01', false],
  ['NO', '2026-04-02', true],
  ['NO', '2026-04-03', true],
  ['NO', '2026-04-06', true],
  ['NO', '2026-04-07', false],
  ['NO', '2026-05-01', true],
  ['NO', '2027-05-17', true],
  ['NO', '2026-05-18', false],
  ['SE', '2026-04-02', false],
  ['SE', '2026-06-19', true],
  ['DK', '2026-04-02', true],
  ['DK', '2026-05-01', false],
  ['FI', '2026-01-06', true],
  ['GB', '2026-12-28', true],
  ['US', '2026-11-26', true],
  ['none', '2026-04-03', false],
  // Weekends too: a Saturday and a Sunday.
  ['NO', '2026-12-26', true],
  ['NO', '2026-05-17', true],
  ['NO', '2026-05-16', false],
  ['NO', '2023-05-17', false],
  ['NO', '2046-05-17', false],
])('in %s, that %s is off is %s', (country, day, off) => {
  expect(isHolidayIn(country)(day)).toBe(off);
});

it.each<[HolidayCalendar, string, string]>([
  // The Wednesday before Maundy Thursday: Tuesday, Wednesday and Thursday after Easter.
  ['NO', '2026-04-01', '2026-04-09'],
  ['SE', '2026-04-01', '2026-04-08'],
  ['none', '2026-04-01', '2026-04-06'],
  // 1 May is a Friday.
  ['NO', '2026-04-29', '2026-05-05'],
  // 17 May is a Sunday in 2026, and a Monday in 2027.
  ['NO', '2026-05-15', '2026-05-20'],
  ['NO', '2027-05-14', '2027-05-20'],
])('in %s a follow-up of a contact on %s is proposed for %s', (country, day, due) => {
  expect(proposedFollowUp(day, workingDaysOf(country))).toBe(due);
});

it('who works on Saturdays has those off that are holidays', () => {
  const days = workingDaysOf('NO', [1, 2, 3, 4, 5, 6]);
  expect(days.isWorkingDay('2026-12-19')).toBe(true);
  expect(days.isWorkingDay('2026-12-26')).toBe(false);
});

it('the days are counted by one counter for the same weekdays, in whatever order they were chosen', () => {
  expect(workingDaysOf('NO', [2, 1])).toBe(workingDaysOf('NO', [1, 2]));
  expect(workingDaysOf('NO', [1, 2])).not.toBe(workingDaysOf('NO', [1, 3]));
});

it('a next week that begins with a holiday begins on its first working day', () => {
  expect(snoozeDates('2026-04-01', workingDaysOf('NO')).nextWeek).toBe('2026-04-07');
  expect(snoozeDates('2026-04-01', workingDaysOf('none')).nextWeek).toBe('2026-04-06');
});

it('the next working day is offered where it is neither tomorrow nor the beginning of next week', () => {
  expect(snoozeDates('2026-05-13', workingDaysOf('NO'))).toMatchObject({
    tomorrow: '2026-05-14',
    nextWorkingDay: '2026-05-15',
  });
  expect(snoozeDates('2026-05-12', workingDaysOf('NO'))).not.toHaveProperty('nextWorkingDay');
  expect(snoozeDates('2026-04-30', workingDaysOf('NO'))).not.toHaveProperty('nextWorkingDay');
});
