import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { channels } from '@/lib/pipeline/activity';
import { prepared } from '@/lib/pipeline/report/prepared';
import { pipelineReport, type Report, type ReportAsked } from '@/lib/pipeline/report/report';
import type { Sale } from '@/lib/pipeline/sale';
import { defaultPipeline } from '@/lib/pipeline/stages';
import { packedTouches, touchesIn } from '@/lib/pipeline/touches';
import { saleWith } from '@/tests/pipeline/sales';

const dayMs = 86_400_000;
const stageIds = defaultPipeline.stages.map(({ id }) => id);
const begin = Date.parse('2026-01-05T00:00:00Z');
const instant = fc.nat({ max: 120 * 24 * 60 }).map((minute) => begin + minute * 60_000);

const touch = fc.record({
  at: instant,
  channel: fc.constantFrom(...channels),
  direction: fc.constantFrom('inbound' as const, 'outbound' as const),
});
const sale = fc
  .record({
    stays: fc.array(fc.tuple(fc.constantFrom(...stageIds, 'another-pipeline'), instant), {
      minLength: 1,
      maxLength: 6,
    }),
    ended: fc.option(fc.tuple(fc.constantFrom('won' as const, 'lost' as const, 'disqualified' as const), instant)),
    value: fc.option(fc.nat({ max: 1_000_000 }), { nil: undefined }),
    currency: fc.constantFrom('NOK', 'EUR'),
    touches: fc.array(touch, { maxLength: 8 }),
    site: fc.constantFrom('gmail' as const, 'linkedin' as const),
  })
  .map(({ stays, ended, value, currency, touches, site }): Sale => {
    const times = stays.map(([, at]) => at).toSorted((a, b) => a - b);
    const last = Math.max(times.at(-1) ?? 0, ended?.[1] ?? 0);
    const visits = stays.map(([stageId], index) => {
      const until = times[index + 1] ?? (ended ? last : undefined);
      return until === undefined ? { stageId, at: times[index] ?? 0 } : { stageId, at: times[index] ?? 0, until };
    });
    return saleWith({
      visits,
      stageId: visits.at(-1)?.stageId ?? '',
      stageEnteredAt: visits.at(-1)?.at ?? 0,
      createdAt: times[0] ?? 0,
      currency,
      source: { site },
      touches: packedTouches(touches),
      ...(value !== undefined && { value }),
      ...(ended && { outcome: ended[0], closedAt: last }),
    });
  });

const asked: ReportAsked = {
  pipeline: defaultPipeline,
  span: { from: begin + 30 * dayMs, until: begin + 60 * dayMs },
  before: { from: begin, until: begin + 30 * dayMs },
  weeks: Array.from({ length: 6 }, (_, week) => begin + (28 + week * 7) * dayMs),
  now: begin + 121 * dayMs,
  currency: 'NOK',
};
const { span } = asked;
const isIn = (at: number | undefined) => at !== undefined && span.from <= at && at < span.until;
const middle = (days: number[]) => {
  const sorted = days.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(days.length / 2) - 1], sorted[Math.floor(days.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
};

/** The last of a number's bits depend on the order in which it was worked out. */
const about = (value: number | undefined) => (value === undefined ? undefined : (expect.closeTo(value, 9) as number));

/** Open past the qualification at an instant, of one currency. */
const qualifiedAt = (sales: readonly Sale[], at: number) =>
  sales.filter((one) => {
    const stood = one.visits.findLast((visit) => visit.at <= at)?.stageId;
    const isOpen = one.closedAt === undefined || one.closedAt > at;
    return one.currency === asked.currency && isOpen && stood !== undefined && stageIds.indexOf(stood) >= 2;
  }).length;

const mean = (all: readonly number[]) =>
  all.length === 0 ? undefined : all.reduce((sum, one) => sum + one, 0) / all.length;

function velocityOf(sales: readonly Sale[], { from, until }: ReportAsked['span']): Report['velocity']['now'] {
  const own = sales.filter(
    ({ currency, closedAt = -1 }) => currency === asked.currency && from <= closedAt && closedAt < until,
  );
  const won = own.filter(({ outcome }) => outcome === 'won');
  const lost = own.filter(({ outcome }) => outcome === 'lost');
  const size = mean(won.flatMap(({ value }) => value ?? []));
  const cycle = mean(won.map(({ closedAt = 0, createdAt }) => (closedAt - createdAt) / dayMs));
  const winRate =
    own.length === 0 || won.length + lost.length === 0 ? undefined : won.length / (won.length + lost.length);
  const qualified = qualifiedAt(sales, until);
  const perDay =
    size === undefined || winRate === undefined || !cycle ? undefined : (qualified * size * winRate) / cycle;
  return { qualified, dealSize: about(size), winRate: about(winRate), cycle: about(cycle), perDay: about(perDay) };
}

/** The definitions as they are written in the guide, one lead and one stage at a time, with no regard to what it costs. */
function slowly(
  sales: readonly Sale[],
): Pick<Report, 'funnel' | 'stays' | 'channels' | 'ended' | 'velocity'> & { contacts: number } {
  const rank = (stageId: string) => stageIds.indexOf(stageId);
  const places = (one: Sale) => one.visits.filter(({ stageId }) => rank(stageId) >= 0);
  const funnel = stageIds.map((stageId, place) => {
    const cohort = sales.filter((one) => {
      const [first] = places(one);
      if (!first || rank(first.stageId) > place) return false;
      const came = places(one).find((visit) => rank(visit.stageId) >= place)?.at;
      return isIn(came ?? (one.outcome === 'won' ? one.closedAt : undefined));
    });
    const passed = cohort.filter(
      (one) => one.outcome === 'won' || places(one).some((visit) => rank(visit.stageId) > place),
    );
    const open = cohort.filter((one) => one.outcome === undefined && !passed.includes(one)).length;
    const conversion = cohort.length === 0 ? undefined : passed.length / cohort.length;
    return { stageId, entered: cohort.length, passed: passed.length, open, conversion };
  });
  const stays = stageIds.map((stageId) => {
    const gone = sales.flatMap(({ visits }) => {
      const own = visits.filter((visit) => visit.stageId === stageId);
      if (!isIn(own.at(-1)?.until)) return [];
      return [own.reduce((days, { at, until = at }) => days + (until - at) / dayMs, 0)];
    });
    const here = sales.filter((one) => one.outcome === undefined && one.stageId === stageId);
    const ages = here.map(({ stageEnteredAt }) => (asked.now - stageEnteredAt) / dayMs);
    return { stageId, left: gone.length, here: here.length, median: middle(gone), age: about(middle(ages)) };
  });
  const answers = channels.flatMap((channel) => {
    const contacted = sales.flatMap((one) => {
      const own = touchesIn(one.touches).filter((contact) => contact.channel === channel);
      const first = own.findIndex(({ direction, at }) => direction === 'outbound' && isIn(at));
      return first < 0 ? [] : [own.slice(first + 1).some(({ direction }) => direction === 'inbound')];
    });
    const answered = contacted.filter(Boolean).length;
    const rate = answered / contacted.length;
    return contacted.length === 0 ? [] : [{ channel, asked: contacted.length, answered, rate }];
  });
  const ends = (outcome: Sale['outcome']) =>
    sales.filter((one) => one.outcome === outcome && isIn(one.closedAt)).length;
  const [won, lost, disqualified] = [ends('won'), ends('lost'), ends('disqualified')];
  const winRate = won + lost === 0 ? undefined : won / (won + lost);
  const contacts = sales.flatMap(({ touches }) => touchesIn(touches)).filter(({ at }) => isIn(at)).length;
  return {
    funnel,
    stays,
    channels: answers.toSorted((a, b) => b.asked - a.asked),
    velocity: { now: velocityOf(sales, span), before: velocityOf(sales, asked.before) },
    ended: { now: { won, lost, disqualified, winRate }, before: expect.any(Object) as never },
    contacts,
  };
}

it('a report says what the definitions say, worked out slowly', () => {
  fc.assert(
    fc.property(fc.array(sale, { maxLength: 30 }), (sales) => {
      const { contacts, ...expected } = slowly(sales);
      const found = pipelineReport(prepared(sales, stageIds), asked);
      expect(found).toMatchObject(expected);
      const told = found.weeks.flatMap(({ made, answers }) => Object.values(made).concat(answers));
      expect(told.reduce((sum, count) => sum + count, 0)).toBe(contacts);
    }),
    { numRuns: 300 },
  );
});

it('of any sales each counts in one source and one end, and no share is out of its range', () => {
  fc.assert(
    fc.property(fc.array(sale, { maxLength: 30 }), (sales) => {
      const { origins, funnel, velocity } = pipelineReport(prepared(sales, stageIds), asked);
      for (const one of origins) expect(one.open + one.won + one.lost + one.disqualified).toBe(one.made);
      for (const { entered, passed, open } of funnel) expect(passed + open).toBeLessThanOrEqual(entered);
      for (const { perDay } of [velocity.now, velocity.before])
        expect(perDay === undefined || (Number.isFinite(perDay) && perDay >= 0)).toBe(true);
    }),
  );
});
