import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDateAt } from '@/lib/pipeline/calendar-date';
import { type Candidate, hotFrom, todayList, todayReasons } from '@/lib/pipeline/today-list';

const dateAt = (instant: number) => calendarDateAt(instant, 'Europe/Oslo');
const at = (date: string, time = '10:00:00') => Date.parse(`${date}T${time}Z`);
const today = '2026-03-10';
const step = (dueOn: string, more: { dueTime?: string; createdAt?: number } = {}) => ({
  dueOn,
  createdAt: at('2026-03-01'),
  ...more,
});
const lead = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  score: 10,
  staleDays: 14,
  createdAt: at('2026-03-01'),
  stageEnteredAt: at('2026-03-01'),
  openSteps: [],
  ...more,
});
const list = (...leads: Candidate[]) => todayList(leads, hotFrom, today, dateAt);
const ids = (...leads: Candidate[]) => list(...leads).map(({ id }) => id);

describe('a lead is to be contacted today', () => {
  it.each<[string, Partial<Candidate>, object]>([
    ['overdue', { openSteps: [step('2026-03-07'), step('2026-03-09')] }, { reason: 'overdue', days: 3 }],
    ['answered', { answeredAt: at('2026-03-08') }, { reason: 'answered', days: 2 }],
    ['due', { openSteps: [step(today)] }, { reason: 'due' }],
    [
      'due at a time, the earliest',
      { openSteps: [step(today, { dueTime: '14:00' }), step(today, { dueTime: '09:30' }), step(today)] },
      { reason: 'due', at: '09:30' },
    ],
    ['hot', { score: 60 }, { reason: 'hot', score: 60 }],
    ['stalled', { createdAt: at('2026-02-01'), stageEnteredAt: at('2026-02-23') }, { reason: 'stalled', days: 15 }],
  ])('because she is %s', (_, more, reason) => {
    expect(list(lead('a', more))).toEqual([{ id: 'a', reasons: [reason] }]);
  });

  it('once, with all her reasons, the worst first', () => {
    const one = lead('a', {
      score: 90,
      createdAt: at('2026-01-01'),
      stageEnteredAt: at('2026-01-01'),
      answeredAt: at('2026-03-09'),
    });
    expect(list(one)[0]?.reasons.map(({ reason }) => reason)).toEqual(['answered', 'hot', 'stalled']);
    expect(list({ ...one, openSteps: [step(today), step('2026-03-01')] })[0]?.reasons).toEqual([
      { reason: 'overdue', days: 9 },
      { reason: 'answered', days: 1 },
      { reason: 'due' },
    ]);
  });
});

describe('a lead is not on the list', () => {
  it.each<[string, Partial<Candidate>]>([
    ['when nothing is the matter', {}],
    ['when she is closed', { outcome: 'won', openSteps: [step('2026-03-01')], answeredAt: 1, score: 99 }],
    ['when she was removed', { deletedAt: 1, openSteps: [step('2026-03-01')] }],
    ['when her step is tomorrow', { openSteps: [step('2026-03-11')], score: 99 }],
    ['when she is nearly hot', { score: 59 }],
    [
      'when the rep set a later day for the answer once it had come',
      { answeredAt: at('2026-03-08'), openSteps: [step('2026-03-12', { createdAt: at('2026-03-09') })] },
    ],
  ])('%s', (_, more) => expect(list(lead('a', more))).toEqual([]));

  it('but is when the day that was set for the answer has come', () => {
    const planned = lead('a', {
      answeredAt: at('2026-03-08'),
      openSteps: [step(today, { createdAt: at('2026-03-09') })],
    });
    expect(list(planned)[0]?.reasons.map(({ reason }) => reason)).toEqual(['answered', 'due']);
  });

  it('but is when she answered before the follow-up that was set for her silence', () => {
    expect(ids(lead('a', { answeredAt: at('2026-03-08'), openSteps: [step('2026-03-12')] }))).toEqual(['a']);
  });
});

const overdue = (id: string, dueOn: string, score = 10) => lead(id, { openSteps: [step(dueOn)], score });

const due = (id: string, dueTime?: string) => lead(id, { openSteps: [step(today, dueTime ? { dueTime } : {})] });

describe('the list', () => {
  it('begins with the worst reason', () => {
    const leads = [
      lead('stalled', { stageEnteredAt: at('2026-01-01'), createdAt: at('2026-01-01') }),
      lead('hot', { score: 80 }),
      lead('due', { openSteps: [step(today)], score: 99 }),
      lead('answered', { answeredAt: at('2026-03-09') }),
      lead('overdue', { openSteps: [step('2026-03-09')] }),
    ];
    expect(ids(...leads)).toEqual(['overdue', 'answered', 'due', 'hot', 'stalled']);
    expect(ids(...leads.toReversed())).toEqual([...todayReasons]);
  });

  it('then goes by how long, the time of the day and the score, and is otherwise as it was', () => {
    expect(
      ids(
        overdue('new', '2026-03-09'),
        overdue('b', '2026-03-05'),
        overdue('best', '2026-03-05', 50),
        overdue('a', '2026-03-05'),
      ),
    ).toEqual(['best', 'b', 'a', 'new']);
    expect(ids(due('any'), due('late', '15:00'), due('early', '08:00'))).toEqual(['early', 'late', 'any']);
    expect(ids(due('late', '15:00'), due('any'), due('early', '08:00'))).toEqual(['early', 'late', 'any']);
  });

  it('reads the time of an answer as the day on the rep’s wall', () => {
    const answered = lead('a', { answeredAt: at('2026-03-08', '23:30:00'), createdAt: 0, stageEnteredAt: at(today) });
    const daysIn = (zone: string) =>
      todayList([answered], hotFrom, today, (instant) => calendarDateAt(instant, zone))[0]?.reasons[0];
    expect(daysIn('Europe/Oslo')).toEqual({ reason: 'answered', days: 1 });
    expect(daysIn('America/New_York')).toEqual({ reason: 'answered', days: 2 });
    expect(daysIn('Asia/Kathmandu')).toEqual({ reason: 'answered', days: 1 });
    expect(daysIn('Pacific/Apia')).toEqual({ reason: 'answered', days: 1 });
  });

  const day = fc.integer({ min: -40, max: 10 }).map((days) => addDays(today, days));
  const candidate = fc
    .record({
      score: fc.integer({ min: 0, max: 100 }),
      createdAt: day.map((date) => at(date)),
      openSteps: fc.array(
        day.map((date) => step(date)),
        { maxLength: 3 },
      ),
      answeredAt: fc.option(
        day.map((date) => at(date)),
        { nil: undefined },
      ),
      outcome: fc.constantFrom(undefined, undefined, 'won'),
    })
    .map((more) => lead('', { ...more, stageEnteredAt: more.createdAt }));

  it('has each lead at most once, each with a reason, the reasons and the leads in the order of the rule', () => {
    const named = fc
      .array(candidate, { maxLength: 12 })
      .map((leads) => leads.map((one, index) => ({ ...one, id: `${index}` })));
    fc.assert(
      fc.property(named, (leads) => {
        const entries = list(...leads);
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        const ranks = entries.map(({ reasons }) => reasons.map(({ reason }) => todayReasons.indexOf(reason)));
        for (const own of ranks) {
          expect(own.length).toBeGreaterThan(0);
          expect(own).toEqual([...new Set(own)].toSorted());
        }
        const worst = ranks.map(([first]) => first ?? -1);
        expect(worst).toEqual(worst.toSorted((a, b) => a - b));
        // Again, of its own outcome, it is the same: the order is stable.
        const again = entries.map(({ id }) => leads[Number(id)]).filter((one) => one !== undefined);
        expect(list(...again)).toEqual(entries);
      }),
    );
  });
});
