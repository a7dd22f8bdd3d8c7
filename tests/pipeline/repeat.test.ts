import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterDone, type DoneFollowUp } from '@/lib/pipeline/after-done';
import { addDays, CalendarDate, weekdayOf } from '@/lib/pipeline/calendar-date';
import { doneOutcomes } from '@/lib/pipeline/done-outcome';
import { DueTime } from '@/lib/pipeline/due-time';
import { nextRepeat, Repeat } from '@/lib/pipeline/repeat';
import { Workdays, workingDays } from '@/lib/pipeline/working-days';

/** Maundy Thursday to Easter Monday 2026, and Norway's two in May. */
const holidays = new Set(['2026-04-02', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14']);
const days = workingDays((date) => holidays.has(date));
const date = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));

describe('working days', () => {
  it.each([
    ['2026-04-01', 1, '2026-04-07'],
    ['2026-04-01', 3, '2026-04-09'],
    ['2026-03-30', 2, '2026-04-01'],
    ['2026-04-02', 0, '2026-04-07'],
    ['2026-04-01', 0, '2026-04-01'],
    ['2026-04-30', 1, '2026-05-04'],
  ])('%s and %i on, over the holidays, is %s', (from, count, to) => expect(days.addWorkingDays(from, count)).toBe(to));

  it('are Monday to Friday where there is no holiday', () => {
    const plain = workingDays(() => false);
    fc.assert(
      fc.property(date, (day) => {
        expect(plain.isWorkingDay(day)).toBe(weekdayOf(day) <= 5);
      }),
    );
  });

  it('end on one, with as many after the first as were asked for', () => {
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.nat(60), { maxLength: 20 }),
        (from, count, off) => {
          const free = new Set(off.map((later) => addDays(from, later)));
          const some = workingDays((day) => free.has(day));
          const end = some.addWorkingDays(from, count);
          let worked = 0;
          for (let day = addDays(from, 1); day <= end; day = addDays(day, 1)) worked += some.isWorkingDay(day) ? 1 : 0;
          expect(some.isWorkingDay(end)).toBe(true);
          expect(worked).toBe(count);
        },
      ),
    );
  });

  it('are those of who works from Tuesday to Saturday', () => {
    const tuesdayOn = workingDays((day) => holidays.has(day), [2, 3, 4, 5, 6]);
    // 4 April 2026 is a Saturday, between Good Friday and Easter Monday.
    expect(tuesdayOn.addWorkingDays('2026-04-01', 1)).toBe('2026-04-04');
    expect(tuesdayOn.addWorkingDays('2026-04-04', 1)).toBe('2026-04-07');
    expect(tuesdayOn.addWorkingDays('2026-03-13', 3)).toBe('2026-03-18');
  });

  it('are on the weekdays that were chosen and on no other, whichever they are', () => {
    const chosen = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
    fc.assert(
      fc.property(date, chosen, fc.integer({ min: 1, max: 20 }), (from, workdays, count) => {
        const some = workingDays(() => false, workdays);
        const end = some.addWorkingDays(from, count);
        const between = Array.from({ length: 150 }, (_, later) => addDays(from, later + 1)).filter((day) => day <= end);
        expect(between.filter((day) => workdays.includes(weekdayOf(day)))).toHaveLength(count);
        expect(workdays).toContain(weekdayOf(end));
      }),
    );
  });

  it('cannot be chosen so that there are none', () => {
    expect(Workdays.safeParse([]).success).toBe(false);
    expect(Workdays.safeParse([0]).success).toBe(false);
    expect(Workdays.safeParse([8]).success).toBe(false);
    expect(Workdays.safeParse([7]).success).toBe(true);
  });

  it('fail where there are none, instead of counting for ever', () => {
    expect(() => workingDays(() => false, []).addWorkingDays('2026-01-01', 1)).toThrow(RangeError);
    expect(() => workingDays(() => true).addWorkingDays('2026-01-01', 1)).toThrow(RangeError);
    expect(() => workingDays(() => true).addWorkingDays('2026-01-01', 0)).toThrow(RangeError);
  });
});

/** The days that follow the first, each from the one before. */
function following(every: Repeat, count: number): CalendarDate[] {
  const all = [every.from];
  while (all.length <= count) all.push(nextRepeat(all.at(-1) ?? '', every, days));
  return all.slice(1);
}

describe('a follow-up that repeats', () => {
  it.each<[string, Repeat, CalendarDate[]]>([
    [
      'each month from the 31st, back on it after a short month',
      { count: 1, unit: 'month', from: '2026-01-31' },
      ['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'],
    ],
    ['in a leap year', { count: 1, unit: 'month', from: '2028-01-31' }, ['2028-02-29', '2028-03-31']],
    ['each quarter', { count: 3, unit: 'month', from: '2025-11-30' }, ['2026-02-28', '2026-05-30', '2026-08-30']],
    [
      'each year from a leap day',
      { count: 1, unit: 'year', from: '2024-02-29' },
      ['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29'],
    ],
    ['every second week', { count: 2, unit: 'week', from: '2026-03-17' }, ['2026-03-31', '2026-04-14']],
    ['every tenth day', { count: 10, unit: 'day', from: '2026-02-25' }, ['2026-03-07', '2026-03-17']],
    ['every second working day', { count: 2, unit: 'working-day', from: '2026-03-30' }, ['2026-04-01', '2026-04-08']],
  ])('%s', (_, every, expected) => expect(following(every, expected.length)).toEqual(expected));

  it('keeps its rhythm when it was snoozed or done late', () => {
    const monthly: Repeat = { count: 1, unit: 'month', from: '2026-01-31' };
    expect(nextRepeat('2026-02-03', monthly, days)).toBe('2026-02-28');
    expect(nextRepeat('2026-06-30', monthly, days)).toBe('2026-07-31');
    const mondays: Repeat = { count: 1, unit: 'week', from: '2026-03-02' };
    expect(nextRepeat('2026-03-04', mondays, days)).toBe('2026-03-09');
  });

  it('comes back later than it was, on a day of the calendar, and by one day’s question alone', () => {
    const unit = fc.constantFrom(...Repeat.shape.unit.options);
    fc.assert(
      fc.property(date, fc.nat(800), fc.integer({ min: 1, max: 13 }), unit, (from, later, count, one) => {
        const every = { from, count, unit: one };
        const after = addDays(from, later);
        const next = nextRepeat(after, every, days);
        expect(CalendarDate.safeParse(next).success).toBe(true);
        expect(next > after).toBe(true);
        // Nothing of the rhythm lies between.
        expect(nextRepeat(addDays(next, -1), every, days)).toBe(next);
      }),
    );
  });

  it.each([
    { count: 0, unit: 'day', from: '2026-01-01' },
    { count: 1, unit: 'hour', from: '2026-01-01' },
    { count: 1, unit: 'day', from: '2026-02-30' },
    { count: 1, unit: 'day' },
  ])('is not %j', (every) => expect(Repeat.safeParse(every).success).toBe(false));
});

describe('a time of the day', () => {
  it.each(['00:00', '09:30', '23:59'])('%s is one', (text) => expect(DueTime.safeParse(text).success).toBe(true));
  it.each(['24:00', '9:30', '12:60', '12:00:00', ''])('%j is none', (text) =>
    expect(DueTime.safeParse(text).success).toBe(false),
  );
});

describe('after a follow-up', () => {
  const done: DoneFollowUp = { today: '2026-04-01', dueOn: '2026-03-31' };
  const repeat: Repeat = { count: 1, unit: 'month', from: '2026-01-31' };

  it.each<[string, (typeof doneOutcomes)[number], Partial<DoneFollowUp>, unknown]>([
    [
      'where she was reached, three working days on',
      'reached',
      {},
      { kind: 'follow-up', dueOn: '2026-04-09', by: 'default' },
    ],
    ['where nobody answered', 'no-answer', {}, { kind: 'follow-up', dueOn: '2026-04-09', by: 'default' }],
    [
      'that repeats, the next of its rhythm',
      'reached',
      { repeat },
      { kind: 'follow-up', dueOn: '2026-04-30', by: 'repeat' },
    ],
    [
      'that repeats, done long after',
      'no-answer',
      { repeat, today: '2026-06-30' },
      { kind: 'follow-up', dueOn: '2026-07-31', by: 'repeat' },
    ],
    [
      'that repeats, done before its day',
      'reached',
      { repeat, dueOn: '2026-04-30' },
      { kind: 'follow-up', dueOn: '2026-05-31', by: 'repeat' },
    ],
    [
      'that was moved, a week of working days on',
      'moved',
      { repeat },
      { kind: 'follow-up', dueOn: '2026-04-13', by: 'default' },
    ],
    [
      'with one who is not interested',
      'not-interested',
      { repeat },
      { kind: 'propose-disqualify', by: 'not-interested' },
    ],
  ])('%s', (_, outcome, more, expected) => {
    expect(afterDone(outcome, { ...done, ...more }, days)).toEqual(expected);
  });

  it('something is proposed whatever the outcome, and no day that has passed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...doneOutcomes), date, fc.integer({ min: -60, max: 60 }), (outcome, today, off) => {
        const next = afterDone(outcome, { today, dueOn: addDays(today, off) }, days);
        expect(next.kind === 'propose-disqualify' || next.dueOn > today).toBe(true);
      }),
    );
  });
});
