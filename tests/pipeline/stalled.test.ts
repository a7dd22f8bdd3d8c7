import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity, StageChange } from '@/lib/pipeline/activity';
import { addDays, calendarDateAt } from '@/lib/pipeline/calendar-date';
import { stallHistory } from '@/lib/pipeline/stall-history';
import { type Course, hasNoNextStep, isStalled, overdueDays, silentDays, stallsIn } from '@/lib/pipeline/stalled';

const dateAt = (instant: number) => calendarDateAt(instant, 'Europe/Oslo');
const at = (date: string) => Date.parse(`${date}T10:00:00Z`);
const lead = (more: Partial<Course> = {}): Course => ({
  createdAt: at('2026-03-01'),
  stageEnteredAt: at('2026-03-01'),
  openSteps: [],
  ...more,
});
const steps = (...days: string[]) => ({ openSteps: days.map((dueOn) => ({ dueOn })) });

const stalledOn = (today: string, more: Partial<Course> = {}) => isStalled(lead(more), 14, today, dateAt);

describe('a lead is stalled', () => {
  it('after more than the days that her stage allows, not on the last of them', () => {
    expect(stalledOn('2026-03-15')).toBe(false);
    expect(stalledOn('2026-03-16')).toBe(true);
    expect(isStalled(lead(), 3, '2026-03-05', dateAt)).toBe(true);
  });

  it.each([
    ['a contact', { lastContactAt: at('2026-03-10') }],
    ['a move', { stageEnteredAt: at('2026-03-10') }],
    ['a follow-up that was done', { lastDoneAt: at('2026-03-10') }],
  ])('counted from %s', (_, more) => {
    expect(stalledOn('2026-03-24', more)).toBe(false);
    expect(stalledOn('2026-03-25', more)).toBe(true);
  });

  it('unless a follow-up lies ahead, today or later, also behind an overdue one', () => {
    expect(stalledOn('2026-04-01', steps('2026-04-01'))).toBe(false);
    expect(stalledOn('2026-04-01', steps('2026-05-01'))).toBe(false);
    expect(stalledOn('2026-04-01', steps('2026-03-20', '2026-04-02'))).toBe(false);
    expect(stalledOn('2026-04-01', steps('2026-03-31'))).toBe(true);
  });

  it('never when she is closed or removed', () => {
    expect(stalledOn('2027-01-01', { outcome: 'won' })).toBe(false);
    expect(stalledOn('2027-01-01', { deletedAt: 1 })).toBe(false);
  });

  // 23:30 on the 1st in Oslo, and summer time begins on 29 March.
  it.each([
    ['Europe/Oslo', '2026-03-20T22:30:00Z', '2026-03-20'],
    ['America/New_York', '2026-03-08T04:30:00Z', '2026-03-07'],
    ['Asia/Kathmandu', '2026-03-20T18:30:00Z', '2026-03-21'],
    ['Pacific/Apia', '2026-03-20T11:30:00Z', '2026-03-21'],
  ])('by days on the wall in %s, also when clocks change', (zone, last, on) => {
    const zoned = (instant: number) => calendarDateAt(instant, zone);
    const silent = lead({ lastContactAt: Date.parse(last), createdAt: 0, stageEnteredAt: 0 });
    expect(isStalled(silent, 14, addDays(on, 14), zoned)).toBe(false);
    expect(isStalled(silent, 14, addDays(on, 15), zoned)).toBe(true);
    expect(silentDays(silent, addDays(on, 15), zoned)).toBe(15);
  });
});

describe('flags of their own', () => {
  it('no next step: nothing is open', () => {
    expect(hasNoNextStep(lead())).toBe(true);
    expect(hasNoNextStep(lead(steps('2020-01-01')))).toBe(false);
    expect(hasNoNextStep(lead({ outcome: 'lost' }))).toBe(false);
  });

  it('overdue: the oldest open one was due before today', () => {
    expect(overdueDays(lead(steps('2026-03-12', '2026-03-10')), '2026-03-13')).toBe(3);
    expect(overdueDays(lead(steps('2026-03-13', '2026-03-20')), '2026-03-13')).toBe(0);
    expect(overdueDays(lead(), '2026-03-13')).toBe(0);
    expect(overdueDays(lead({ ...steps('2026-03-10'), outcome: 'won' }), '2026-03-13')).toBe(0);
  });
});

const moment = (on: string, more: { staleDays?: number; closed?: boolean } = {}) => ({
  on,
  staleDays: 14,
  closed: false,
  ...more,
});

describe('how often a lead has stalled', () => {
  it.each([
    ['never, up to the last day allowed', ['2026-01-01'], '2026-01-15', 0],
    ['once, the day after', ['2026-01-01'], '2026-01-16', 1],
    ['once, however long', ['2026-01-01'], '2026-12-01', 1],
    ['not when something was done on that very day', ['2026-01-01', '2026-01-16'], '2026-01-20', 0],
    ['twice, with activity between', ['2026-01-01', '2026-01-20', '2026-01-21'], '2026-02-10', 2],
    ['in any order', ['2026-01-21', '2026-01-01', '2026-01-20'], '2026-02-10', 2],
    ['not by what comes later', ['2026-01-01', '2026-01-20'], '2026-01-10', 0],
  ])('is %s', (_, days, today, stalls) => {
    expect(
      stallsIn(
        days.map((on) => moment(on)),
        [],
        today,
      ),
    ).toBe(stalls);
  });

  it('goes by the days that the stage allows in which she then stood', () => {
    const moments = [moment('2026-01-01', { staleDays: 30 }), moment('2026-01-25', { staleDays: 5 })];
    expect(stallsIn(moments, [], '2026-01-30')).toBe(0);
    expect(stallsIn(moments, [], '2026-01-31')).toBe(1);
  });

  it('does not count days on which a follow-up lay ahead, nor one silence twice', () => {
    const days = [moment('2026-01-01')];
    expect(stallsIn(days, [{ from: '2026-01-10', to: '2026-02-01' }], '2026-02-01')).toBe(0);
    expect(stallsIn(days, [{ from: '2026-01-10', to: '2026-02-01' }], '2026-02-02')).toBe(1);
    // Set when she had stalled already, and missed.
    expect(stallsIn(days, [{ from: '2026-01-20', to: '2026-02-01' }], '2026-03-01')).toBe(1);
    const chain = [
      { from: '2026-01-20', to: '2026-02-10' },
      { from: '2026-01-05', to: '2026-01-19' },
    ];
    expect(stallsIn(days, chain, '2026-02-10')).toBe(0);
  });

  it('does not count the time in which she was closed', () => {
    const moments = [moment('2026-01-01'), moment('2026-01-10', { closed: true }), moment('2026-06-01')];
    expect(stallsIn(moments, [], '2026-06-15')).toBe(0);
  });

  it('is the number of her silences in which the flag was up on some day', () => {
    const day = fc.integer({ min: 0, max: 80 }).map((days) => addDays('2026-01-01', days));
    const period = fc.tuple(day, fc.nat(20)).map(([from, length]) => ({ from, to: addDays(from, length) }));
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 8 }),
        fc.array(period, { maxLength: 5 }),
        (days, covered) => {
          const today = addDays('2026-01-01', 90);
          const first = days.toSorted()[0] ?? today;
          const silences = new Set<string>();
          for (let now = first; now <= today; now = addDays(now, 1)) {
            const last =
              days
                .filter((one) => one <= now)
                .toSorted()
                .at(-1) ?? now;
            const openSteps = covered.filter(({ from }) => from <= now).map(({ to }) => ({ dueOn: to }));
            const then = { createdAt: at(first), stageEnteredAt: at(last), openSteps };
            if (isStalled(then, 7, now, dateAt)) silences.add(last);
          }
          expect(
            stallsIn(
              days.map((on) => moment(on, { staleDays: 7 })),
              covered,
              today,
            ),
          ).toBe(silences.size);
        },
      ),
    );
  });
});

const entry = (id: string, on: string) => ({ id, seq: Number(id), leadId: 'a', loggedAt: at(on) });

const contact = (id: string, on: string, more: object = {}): Activity => ({
  ...entry(id, on),
  type: 'contact',
  at: at(on),
  channel: 'email',
  direction: 'outbound',
  ...more,
});

const staleDays = (stageId: string) => (stageId === 'proposal' ? 7 : 14);

describe('a lead’s logs', () => {
  const stageChanges: StageChange[] = [
    { ...entry('1', '2026-01-01'), to: 'prospecting' },
    { ...entry('4', '2026-01-20'), from: 'prospecting', to: 'proposal' },
    { ...entry('7', '2026-02-01'), from: 'proposal', to: 'closing' },
    { ...entry('8', '2026-02-02'), from: 'closing', to: 'proposal', reverts: '7' },
  ];
  const activities: Activity[] = [
    contact('2', '2026-01-05'),
    contact('3', '2026-01-06'),
    { ...entry('5', '2026-01-21'), type: 'retraction', retracts: '3' },
    contact('6', '2026-01-25', { scheduled: true }),
    { ...entry('9', '2026-03-01'), type: 'outcome', outcome: 'lost' },
    { ...entry('10', '2026-04-01'), type: 'outcome', outcome: 'open' },
  ];

  it('give each thing that stands, with what her stage allowed then', () => {
    const followUps = [
      { createdAt: at('2026-01-05'), dueOn: '2026-01-10', closedAt: at('2026-01-08'), outcome: 'done' as const },
      { createdAt: at('2026-01-20'), dueOn: '2026-01-30', closedAt: at('2026-02-05'), outcome: 'cancelled' as const },
      { createdAt: at('2026-01-20'), dueOn: '2026-12-30', deletedAt: 1 },
      { createdAt: at('2026-04-01'), dueOn: '2026-04-20' },
    ];
    expect(stallHistory({ activities, stageChanges, followUps }, staleDays, dateAt)).toEqual({
      moments: [
        { on: '2026-01-01', staleDays: 14, closed: false },
        { on: '2026-01-05', staleDays: 14, closed: false },
        { on: '2026-01-08', staleDays: 14, closed: false },
        { on: '2026-01-20', staleDays: 7, closed: false },
        { on: '2026-03-01', staleDays: 7, closed: true },
        { on: '2026-04-01', staleDays: 7, closed: false },
      ],
      covered: [
        { from: '2026-01-05', to: '2026-01-07' },
        { from: '2026-01-20', to: '2026-01-30' },
        { from: '2026-04-01', to: '2026-04-20' },
      ],
    });
  });

  it('tell how often she stalled: in the proposal stage, and after the reopening', () => {
    const { moments, covered } = stallHistory({ activities, stageChanges, followUps: [] }, staleDays, dateAt);
    // On 19 January 14 days had passed, and on the 20th something was done. Then 20 January to 1 March; then 1 April to today.
    expect(stallsIn(moments, covered, '2026-04-08')).toBe(1);
    expect(stallsIn(moments, covered, '2026-04-09')).toBe(2);
  });

  it('count a day as the one on the rep’s wall', () => {
    const late = [{ id: '1', seq: 1, leadId: 'a', loggedAt: Date.parse('2026-10-24T22:30:00Z'), to: 'prospecting' }];
    const logs = { activities: [], stageChanges: late, followUps: [] };
    const dayIn = (zone: string) =>
      stallHistory(logs, staleDays, (instant) => calendarDateAt(instant, zone)).moments[0]?.on;
    expect(dayIn('Europe/Oslo')).toBe('2026-10-25');
    expect(dayIn('America/New_York')).toBe('2026-10-24');
    expect(dayIn('Asia/Kathmandu')).toBe('2026-10-25');
    expect(dayIn('Pacific/Apia')).toBe('2026-10-25');
  });
});
