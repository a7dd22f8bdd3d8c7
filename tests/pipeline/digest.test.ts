import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDateAt } from '@/lib/pipeline/calendar-date';
import { type DigestStep, type Morning, morningDigest, mostDigestLines } from '@/lib/pipeline/digest';
import { dueTimeAt } from '@/lib/pipeline/due-time';

const step = (id: string, dueOn: string, dueTime?: string): DigestStep => ({
  id,
  name: `Kari ${id}`,
  dueOn,
  ...(dueTime && { dueTime }),
});
const morning: Morning = { today: '2026-03-10', time: '08:05', from: '08:00', hideNames: false };
const open = [
  step('today', '2026-03-10'),
  step('early', '2026-03-10', '09:00'),
  step('tomorrow', '2026-03-11'),
  step('late', '2026-03-09'),
  step('later', '2026-03-02'),
];

describe('the morning’s digest', () => {
  it('says what is overdue and what is due, the longest overdue first', () => {
    const said = morningDigest(open, morning);
    expect(said).toMatchObject({ lastOn: '2026-03-10', digest: { overdue: 2, due: 2, more: 0 } });
    expect(said?.digest?.steps.map(({ id }) => id)).toEqual(['later', 'late', 'early', 'today']);
  });

  it('says how many more there are than it has room for', () => {
    const many = Array.from({ length: 7 }, (_, index) => step(`${index}`, '2026-03-10'));
    expect(morningDigest(many, morning)?.digest).toEqual({
      overdue: 0,
      due: 7,
      steps: many.slice(0, mostDigestLines),
      more: 3,
    });
  });

  it('S23: with names hidden gives counts only', () => {
    const said = morningDigest(open, { ...morning, hideNames: true });
    expect(said).toEqual({ lastOn: '2026-03-10', digest: { overdue: 2, due: 2, steps: [], more: 0 } });
    expect(JSON.stringify(said)).not.toContain('Kari');
  });

  it.each<[string, Partial<Morning>]>([
    ['before the hour', { time: '07:59' }],
    ['when today’s was', { lastOn: '2026-03-10' }],
    ['when she has flown back over the date line', { lastOn: '2026-03-11' }],
  ])('does not come %s', (_, more) => expect(morningDigest(open, { ...morning, ...more })).toBeUndefined());

  it.each<[string, Partial<Morning>]>([
    ['at the hour', { time: '08:00' }],
    ['late in the day', { time: '23:59' }],
    ['the day after the last', { lastOn: '2026-03-09' }],
    ['after a clock that was a year ahead', { lastOn: '2027-03-10' }],
  ])('comes %s', (_, more) => expect(morningDigest(open, { ...morning, ...more })?.digest).toBeDefined());

  it('is over where nothing is due: what is set later is no news of the morning', () => {
    expect(morningDigest([step('a', '2026-03-11')], morning)).toEqual({ lastOn: '2026-03-10' });
  });
});

const minutes = (count: number) => count * 60_000;

describe.each(['Europe/Oslo', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia'])('on a device in %s', (zone) => {
  /** Looks for a digest at each of these instants, as the alarm does, and gives those that came. */
  function digestsAt(instants: number[], steps: DigestStep[]) {
    let lastOn: string | undefined;
    return instants.flatMap((instant) => {
      const [today, time] = [calendarDateAt(instant, zone), dueTimeAt(instant, zone)];
      const said = morningDigest(steps, { today, time, from: '08:00', hideNames: false, lastOn });
      lastOn = said?.lastOn ?? lastOn;
      return said?.digest ? [{ today, time, digest: said.digest }] : [];
    });
  }

  it('that is always on, one comes each morning at the hour, also when clocks change', () => {
    for (const start of ['2026-03-06', '2026-03-27', '2026-10-23', '2026-10-30']) {
      const instants = Array.from({ length: 96 * 3 }, (_, index) => Date.parse(start) + minutes(15 * index));
      const came = digestsAt(instants, [step('a', '2026-01-01')]);
      const days = new Set(instants.map((instant) => calendarDateAt(instant, zone)));
      expect(new Set(came.map(({ today }) => today)).size).toBe(came.length);
      expect(days.size - came.length).toBeLessThanOrEqual(1);
      for (const { time } of came.slice(1)) expect(time).toBe('08:00');
    }
    // Each look asks the calendar of another zone, which a busy machine is slow at.
  }, 20_000);

  it('that slept for days, one comes, with all that became due', () => {
    // Put away on the 24th after its digest, opened again on the 31st between ten and eleven.
    const forenoonOf = (date: string) =>
      Array.from({ length: 48 }, (_, hour) => Date.parse(date) + minutes(60 * hour)).find(
        (instant) => calendarDateAt(instant, zone) > date && dueTimeAt(instant, zone).startsWith('10:'),
      ) ?? 0;
    const woken = forenoonOf('2026-03-30');
    const steps = Array.from({ length: 5 }, (_, index) => step(`${index}`, addDays('2026-03-27', index)));
    const came = digestsAt([forenoonOf('2026-03-23'), woken, woken + minutes(1), woken + minutes(600)], steps);
    expect(came).toHaveLength(1);
    expect(came[0]).toMatchObject({ today: '2026-03-31', digest: { overdue: 4, due: 1 } });
  });

  it('that wakes whenever it wants, none comes twice on a day, nor before the hour', () => {
    const instants = fc.array(fc.integer({ min: Date.parse('2026-03-01'), max: Date.parse('2026-04-10') }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(instants, (woken) => {
        const came = digestsAt(
          woken.toSorted((a, b) => a - b),
          [step('a', '2026-01-01')],
        );
        expect(new Set(came.map(({ today }) => today)).size).toBe(came.length);
        for (const { time } of came) expect(time >= '08:00').toBe(true);
      }),
    );
  });
});
