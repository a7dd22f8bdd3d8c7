import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addDays,
  CalendarDate,
  calendarDateAt,
  daysBetween,
  nextMidnight,
  nextMonday,
  weekdayOf,
} from '@/lib/pipeline/calendar-date';
import { workingDays } from '@/lib/pipeline/working-days';

const zones = ['Europe/Oslo', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia'];
const hour = 3_600_000;

const date = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const instant = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2031-01-01') });

describe('the date of an instant', () => {
  it.each([
    // The nights in which Oslo's clocks change.
    ['2026-03-28T22:59:59Z', 'Europe/Oslo', '2026-03-28'],
    ['2026-03-28T23:00:00Z', 'Europe/Oslo', '2026-03-29'],
    ['2026-03-29T21:59:59Z', 'Europe/Oslo', '2026-03-29'],
    ['2026-03-29T22:00:00Z', 'Europe/Oslo', '2026-03-30'],
    ['2026-10-25T22:59:59Z', 'Europe/Oslo', '2026-10-25'],
    ['2026-10-25T23:00:00Z', 'Europe/Oslo', '2026-10-26'],
    ['2026-03-08T04:59:59Z', 'America/New_York', '2026-03-07'],
    ['2026-03-09T03:59:59Z', 'America/New_York', '2026-03-08'],
    ['2026-03-09T04:00:00Z', 'America/New_York', '2026-03-09'],
    ['2026-03-09T18:14:59Z', 'Asia/Kathmandu', '2026-03-09'],
    ['2026-03-09T18:15:00Z', 'Asia/Kathmandu', '2026-03-10'],
    ['2026-03-09T10:59:59Z', 'Pacific/Apia', '2026-03-09'],
    ['2026-03-09T11:00:00Z', 'Pacific/Apia', '2026-03-10'],
    // Samoa left out the 30th when it crossed the date line.
    ['2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
  ])('%s in %s is %s', (at, zone, expected) => {
    expect(calendarDateAt(Date.parse(at), zone)).toBe(expected);
  });
});

function expectTurn(at: number): void {
  const midnight = nextMidnight(at);
  expect(midnight).toBeGreaterThan(at);
  expect(calendarDateAt(midnight - 1)).toBe(calendarDateAt(at));
  expect(calendarDateAt(midnight)).toBe(addDays(calendarDateAt(at), 1));
}

describe.each(zones)('F20: on a machine in %s', (zone) => {
  const before = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it('the machine’s own zone is the one that counts', () => {
    fc.assert(
      fc.property(instant, (at) => {
        expect(calendarDateAt(at)).toBe(calendarDateAt(at, zone));
      }),
    );
  });

  it('the day turns at the next midnight and not before, also when clocks change', () => {
    for (const day of [
      '2026-03-07',
      '2026-03-08',
      '2026-03-28',
      '2026-03-29',
      '2026-10-24',
      '2026-10-25',
      '2026-11-01',
    ])
      for (let at = Date.parse(day); at < Date.parse(day) + 48 * hour; at += hour) expectTurn(at);
    fc.assert(fc.property(instant, expectTurn));
  });

  it('a date does not shift: there and back is the same, and days are counted, not hours', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -800, max: 800 }), (day, count) => {
        const other = addDays(day, count);
        expect(addDays(other, -count)).toBe(day);
        expect(daysBetween(day, other)).toBe(count);
        expect(Math.sign(daysBetween(day, other))).toBe(day < other ? 1 : day > other ? -1 : 0);
        expect(CalendarDate.safeParse(other).success).toBe(true);
      }),
    );
  });
});

it('a weekday is told as ISO 8601 counts it', () => {
  const days = ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13', '2026-03-14', '2026-03-15'];
  expect(days.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

describe('working days without holidays', () => {
  const { addWorkingDays, isWorkingDay } = workingDays(() => false);

  it.each([
    ['2026-03-10', 3, '2026-03-13'],
    ['2026-03-11', 3, '2026-03-16'],
    ['2026-03-13', 3, '2026-03-18'],
    ['2026-03-14', 3, '2026-03-18'],
    ['2026-03-15', 1, '2026-03-16'],
    ['2026-03-10', 0, '2026-03-10'],
    ['2026-03-14', 0, '2026-03-16'],
    ['2026-12-30', 2, '2027-01-01'],
  ])('%s and %i on is %s', (day, count, expected) => {
    expect(addWorkingDays(day, count)).toBe(expected);
  });

  it('end on a working day, with as many after the first as were asked for', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 40 }), (day, count) => {
        const end = addWorkingDays(day, count);
        expect(isWorkingDay(end)).toBe(true);
        const between = Array.from({ length: daysBetween(day, end) }, (_, index) => addDays(day, index + 1));
        expect(between.filter(isWorkingDay)).toHaveLength(count);
      }),
    );
  });
});

it.each([
  ['2026-03-09', '2026-03-16'],
  ['2026-03-10', '2026-03-16'],
  ['2026-03-15', '2026-03-16'],
  ['2026-02-28', '2026-03-02'],
])('the Monday after %s is %s', (day, monday) => {
  expect(nextMonday(day)).toBe(monday);
});

it.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  '26-01-01',
  '2026-03-10T00:00',
  '',
  '0050-01-01',
  'today',
])('%j is not a date', (text) => {
  expect(CalendarDate.safeParse(text).success).toBe(false);
});
it('the leap day is one', () => expect(CalendarDate.safeParse('2028-02-29').success).toBe(true));
