import { describe, expect, it } from 'vitest';
import { prepared } from '@/lib/pipeline/report/prepared';
import { pipelineReport } from '@/lib/pipeline/report/report';
import { mondaysOf, periodBefore, periodNamed, type Span } from '@/lib/pipeline/report/span';
import { velocity } from '@/lib/pipeline/report/won';
import type { Sale, Visit } from '@/lib/pipeline/sale';
import { defaultPipeline } from '@/lib/pipeline/stages';
import { packedTouches } from '@/lib/pipeline/touches';
import { at, saleWith } from '@/tests/pipeline/sales';

const span = (first: string, after: string): Span => ({ from: at(first, '00:00:00'), until: at(after, '00:00:00') });
const march = span('2026-03-01', '2026-04-01');
const asked = {
  pipeline: defaultPipeline,
  span: march,
  before: span('2026-01-29', '2026-03-01'),
  weeks: ['2026-02-23', '2026-03-02', '2026-03-09'].map((monday) => at(monday, '00:00:00')),
  now: at('2026-03-31'),
  currency: 'NOK',
};
const stageIds = defaultPipeline.stages.map(({ id }) => id);
const report = (...sales: Sale[]) => pipelineReport(prepared(sales, stageIds), asked);

/** Stays that follow one another: `['prospecting', '2026-03-01']`. */
const visits = (...stays: [stageId: string, date: string][]): Visit[] =>
  stays.map(([stageId, date], index) => {
    const next = stays[index + 1]?.[1];
    return next ? { stageId, at: at(date), until: at(next) } : { stageId, at: at(date) };
  });
const closed = (outcome: 'won' | 'lost' | 'disqualified', on: string, more: Partial<Sale> = {}) =>
  saleWith({ outcome, closedAt: at(on), ...more });

const standingIn = (stageId: string, currency = 'NOK') =>
  saleWith({ currency, stageId, visits: visits([stageId, '2026-03-02']) });

/** Of each stage that anybody entered: who entered, passed, and may yet. */
const steps = (...sales: Sale[]) =>
  Object.fromEntries(
    report(...sales)
      .funnel.filter(({ entered }) => entered > 0)
      .map(({ stageId, entered, passed, open }) => [stageId, [entered, passed, open]]),
  );

/** Who stays so many days in the first stage, and goes on or is lost. */
const through = (days: number, outcome?: 'lost') => {
  const to = `2026-03-${String(1 + days).padStart(2, '0')}`;
  const course = visits(
    ['prospecting', '2026-03-01'],
    ...(outcome ? [] : [['lead-qualification', to] as [string, string]]),
  );
  return outcome
    ? closed(outcome, to, { visits: course.map((one) => Object.assign(one, { until: at(to) })) })
    : saleWith({ visits: course });
};

const touched = (...touches: [date: string, channel: 'email' | 'call', direction: 'inbound' | 'outbound'][]) =>
  packedTouches(touches.map(([date, channel, direction]) => ({ at: at(date), channel, direction })));

describe('the sales velocity', () => {
  it.each([
    // 18 × 42,000 × 0.24 ÷ 78 and 50 × 12,000 × 0.25 ÷ 90, in minor units: shared/notes/formulas.md names where they are from.
    [{ qualified: 18, size: 42_000_00, winRate: 0.24, cycle: 78 }, 2_326_15],
    [{ qualified: 50, size: 12_000_00, winRate: 0.25, cycle: 90 }, 1_666_67],
  ])('of %o is what others work out of it', (parts, perDay) => expect(Math.round(velocity(parts)!)).toBe(perDay));

  it.each([
    { qualified: 5, size: undefined, winRate: 0.5, cycle: 30 },
    { qualified: 5, size: 100, winRate: undefined, cycle: 30 },
    { qualified: 5, size: 100, winRate: 0.5, cycle: undefined },
    { qualified: 5, size: 100, winRate: 0.5, cycle: 0 },
  ])('is none, and neither nothing nor without end, of %o', (parts) => expect(velocity(parts)).toBeUndefined());

  it('has its four parts from one currency alone, and those of the period before beside them', () => {
    const { velocity: found } = report(
      standingIn('proposal'),
      standingIn('first-contact'),
      // Not past the qualification, and in another currency.
      standingIn('lead-qualification'),
      standingIn('proposal', 'EUR'),
      // 20 and 40 days: 30 in the mean. 300 and 100: 200.
      closed('won', '2026-03-11', { value: 300, createdAt: at('2026-02-19') }),
      closed('won', '2026-03-12', { value: 100, createdAt: at('2026-01-31') }),
      closed('lost', '2026-03-13'),
      closed('lost', '2026-03-14'),
      // Of the month before: won alone.
      closed('won', '2026-02-10', { value: 900, createdAt: at('2026-01-31') }),
    );
    // 2 × 200 × 0.5 ÷ 30.
    expect(found.now).toEqual({ qualified: 2, dealSize: 200, winRate: 0.5, cycle: 30, perDay: 200 / 30 });
    expect(found.before).toEqual({ qualified: 0, dealSize: 900, winRate: 1, cycle: 10, perDay: 0 });
  });
});

describe('the win rate', () => {
  it('is won of won and lost, of those that ended in the period; disqualified ones stand apart', () => {
    const { ended } = report(
      closed('won', '2026-03-01'),
      closed('lost', '2026-03-15'),
      closed('lost', '2026-03-31'),
      closed('disqualified', '2026-03-20'),
      closed('won', '2026-04-01'),
      closed('lost', '2026-02-28'),
    );
    expect(ended.now).toEqual({ won: 1, lost: 2, disqualified: 1, winRate: 1 / 3 });
    expect(ended.before).toEqual({ won: 0, lost: 1, disqualified: 0, winRate: 0 });
  });

  it('is none where nothing was won or lost', () =>
    expect(report(closed('disqualified', '2026-03-20')).ended.now.winRate).toBeUndefined());
});

it('the deal size and the cycle are means of what was won, and say of how many', () => {
  const { dealSize, cycle } = report(
    closed('won', '2026-03-11', { value: 50_00, createdAt: at('2026-03-01') }),
    closed('won', '2026-03-11', { value: 100_00, createdAt: at('2026-03-09') }),
    closed('won', '2026-03-12', { createdAt: at('2026-03-12') }),
    closed('won', '2026-03-12', { value: 7, currency: 'EUR', createdAt: at('2026-03-12') }),
  );
  expect(dealSize.now).toEqual({ mean: 75_00, n: 2 });
  expect(cycle.now).toEqual({ mean: 3, n: 4 });
  expect(cycle.before).toEqual({ mean: undefined, n: 0 });
});

describe('the funnel', () => {
  it('counts who came into a stage in the period, who ever went on, and who still may', () => {
    const went = visits(['prospecting', '2026-03-02'], ['lead-qualification', '2026-05-01']);
    expect(
      steps(
        saleWith({ visits: went }),
        saleWith({ visits: visits(['prospecting', '2026-03-03']) }),
        closed('lost', '2026-03-20', { visits: visits(['prospecting', '2026-03-04']) }),
        saleWith({ visits: visits(['prospecting', '2026-02-28']) }),
      ),
    ).toEqual({ prospecting: [3, 1, 1] });
  });

  it('lets who skips a stage pass it, and who is won pass all that is left', () => {
    const skips = visits(['prospecting', '2026-02-02'], ['needs-assessment', '2026-03-05']);
    expect(steps(saleWith({ visits: skips }))).toEqual({
      'lead-qualification': [1, 1, 0],
      'first-contact': [1, 1, 0],
      'needs-assessment': [1, 0, 1],
    });
    expect(steps(closed('won', '2026-03-09', { visits: visits(['proposal', '2026-03-05']) }))).toEqual({
      proposal: [1, 1, 0],
      negotiation: [1, 1, 0],
      closing: [1, 1, 0],
    });
  });

  it('counts a lead once that goes back and forth, and never in stages before the one in which she began', () =>
    expect(
      steps(
        saleWith({
          visits: visits(['proposal', '2026-03-02'], ['prospecting', '2026-03-03'], ['proposal', '2026-03-04']),
        }),
      ),
    ).toEqual({ proposal: [1, 0, 1] }));

  it('says no share of nobody', () =>
    expect(report().funnel.map(({ conversion }) => conversion)).toEqual(Array(7).fill(undefined)));
});

describe('the time in a stage', () => {
  it('is the median of all stays of each lead that left it in the period, and the age of those in it now', () => {
    const { stays } = report(
      // 3 + 4 days, and 2: the median of 7 and 2 is 4.5.
      saleWith({
        visits: visits(
          ['proposal', '2026-02-20'],
          ['negotiation', '2026-02-23'],
          ['proposal', '2026-03-01'],
          ['negotiation', '2026-03-05'],
        ),
        stageId: 'negotiation',
        stageEnteredAt: at('2026-03-05'),
      }),
      saleWith({
        visits: visits(['proposal', '2026-03-07'], ['negotiation', '2026-03-09']),
        stageId: 'negotiation',
        stageEnteredAt: at('2026-03-09'),
      }),
      // Left after the period.
      saleWith({ visits: visits(['proposal', '2026-03-07'], ['closing', '2026-04-09']), stageId: 'closing' }),
    );
    expect(stays.find(({ stageId }) => stageId === 'proposal')).toMatchObject({
      median: 4.5,
      left: 2,
      here: 0,
      age: undefined,
    });
    // 26 and 22 days till the 31st.
    expect(stays.find(({ stageId }) => stageId === 'negotiation')).toMatchObject({ here: 2, age: 24 });
  });
});

describe('the bottlenecks', () => {
  it('are the stage that takes longest beside its days, and the one that fewest pass', () => {
    const { bottlenecks } = report(
      ...[20, 21, 22].map((days) => through(days)),
      through(20, 'lost'),
      through(23, 'lost'),
    );
    // 14 days are allowed; 21 is the median; 3 of 5 went on.
    expect(bottlenecks.slow).toEqual({ stageId: 'prospecting', days: 21, allowed: 14, times: 1.5 });
    expect(bottlenecks.narrow).toEqual({ stageId: 'prospecting', conversion: 0.6, entered: 5 });
  });

  it('are none where leads are quick, or too few', () => {
    const { bottlenecks } = report(through(3), through(4, 'lost'));
    expect(bottlenecks).toEqual({ slow: undefined, narrow: undefined });
  });
});

describe('the contacts', () => {
  it('are counted by week and channel, within the period alone', () => {
    const { weeks } = report(
      saleWith({
        touches: touched(
          // In the first week, but before the period.
          ['2026-02-27', 'email', 'outbound'],
          ['2026-03-01', 'email', 'outbound'],
          ['2026-03-02', 'call', 'outbound'],
          ['2026-03-08', 'email', 'inbound'],
          ['2026-03-09', 'email', 'outbound'],
        ),
      }),
    );
    expect(weeks.map(({ made, answers }) => [made, answers])).toEqual([
      [{ email: 1 }, 0],
      [{ call: 1 }, 1],
      [{ email: 1 }, 0],
    ]);
  });

  it('are answered by whom one of the same channel comes in after the first of the period', () => {
    const { channels } = report(
      saleWith({ touches: touched(['2026-03-02', 'email', 'outbound'], ['2026-06-01', 'email', 'inbound']) }),
      saleWith({ touches: touched(['2026-03-02', 'email', 'inbound'], ['2026-03-03', 'email', 'outbound']) }),
      saleWith({ touches: touched(['2026-03-02', 'call', 'outbound'], ['2026-03-03', 'email', 'inbound']) }),
      saleWith({ touches: touched(['2026-02-02', 'email', 'outbound'], ['2026-03-03', 'email', 'inbound']) }),
    );
    expect(channels).toEqual([
      { channel: 'email', asked: 2, answered: 1, rate: 0.5 },
      { channel: 'call', asked: 1, answered: 0, rate: 0 },
    ]);
  });

  it('are told by the template that was sent, each lead once', () => {
    const twice = touched(
      ['2026-03-02', 'email', 'outbound'],
      ['2026-03-04', 'email', 'outbound'],
      ['2026-03-05', 'email', 'inbound'],
    );
    const { templates } = report(
      saleWith({
        touches: twice,
        written: [
          { touch: 0, templateIds: ['intro'] },
          { touch: 1, templateIds: ['intro', 'again'] },
        ],
      }),
      saleWith({
        touches: touched(['2026-03-02', 'email', 'outbound']),
        written: [{ touch: 0, templateIds: ['intro'] }],
      }),
    );
    expect(templates).toEqual([
      { templateId: 'intro', asked: 2, answered: 1, rate: 0.5 },
      { templateId: 'again', asked: 1, answered: 1, rate: 1 },
    ]);
  });
});

it('reasons come with how often they were said, the most frequent first and the unsaid last', () => {
  const { lost, disqualified } = report(
    closed('lost', '2026-03-02', { closeReason: 'price' }),
    closed('lost', '2026-03-03'),
    closed('lost', '2026-03-03'),
    closed('lost', '2026-03-04', { closeReason: 'price' }),
    closed('lost', '2026-03-04', { closeReason: 'competitor' }),
    closed('disqualified', '2026-03-04', { closeReason: 'no-budget' }),
  );
  expect(lost).toEqual([
    { reason: 'price', count: 2 },
    { reason: 'competitor', count: 1 },
    { reason: undefined, count: 2 },
  ]);
  expect(disqualified).toEqual([{ reason: 'no-budget', count: 1 }]);
});

it('sources come with what became of the leads that were made in the period', () => {
  const made = { createdAt: at('2026-03-05') };
  const { origins } = report(
    saleWith({ ...made, source: { site: 'linkedin' } }),
    closed('won', '2026-05-01', { ...made, source: { site: 'linkedin' } }),
    closed('lost', '2026-05-01', { ...made, source: { site: 'linkedin' } }),
    closed('disqualified', '2026-05-01', { ...made, source: { site: 'gmail' } }),
    saleWith({ source: { site: 'gmail' } }),
  );
  expect(origins).toEqual([
    { site: 'linkedin', made: 3, open: 1, won: 1, lost: 1, disqualified: 0, winRate: 0.5 },
    { site: 'gmail', made: 1, open: 0, won: 0, lost: 0, disqualified: 1, winRate: undefined },
  ]);
});

it('stages now hold the open leads alone, with their value by currency', () => {
  const { stages } = report(
    saleWith({ stageId: 'closing', value: 100 }),
    saleWith({ stageId: 'closing', value: 5, currency: 'EUR' }),
    saleWith({ stageId: 'closing' }),
    closed('won', '2026-03-03', { stageId: 'closing', value: 9 }),
  );
  expect(stages.at(-1)).toEqual({ stageId: 'closing', count: 3, value: { NOK: 100, EUR: 5 } });
});

describe('a period', () => {
  it.each([
    ['month', '2026-03-01', '2026-03-10', '2026-02-19'],
    ['last-month', '2026-02-01', '2026-02-28', '2026-01-04'],
    ['days-90', '2025-12-11', '2026-03-10', '2025-09-12'],
    ['quarter', '2026-01-01', '2026-03-10', '2025-10-24'],
    ['year', '2026-01-01', '2026-03-10', '2025-10-24'],
    ['months-12', '2025-03-11', '2026-03-10', '2024-03-11'],
    ['all', '2024-05-05', '2026-03-10', '2022-06-30'],
  ] as const)('%s has its first and last day, and as many days before them', (name, first, last, before) => {
    const period = periodNamed(name, '2026-03-10', '2024-05-05');
    expect(period).toEqual({ first, last });
    expect(periodBefore(period).first).toBe(before);
  });

  it('touches the weeks that it begins and ends in, and of very many the last year', () => {
    expect(mondaysOf({ first: '2026-03-01', last: '2026-03-09' })).toEqual(['2026-02-23', '2026-03-02', '2026-03-09']);
    const weeks = mondaysOf({ first: '2020-01-01', last: '2026-03-10' });
    expect([weeks.length, weeks.at(-1)]).toEqual([53, '2026-03-09']);
  });
});
