import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '@/lib/pipeline/activity';
import { unknownBant } from '@/lib/pipeline/bant';
import { addDays, calendarDateAt } from '@/lib/pipeline/calendar-date';
import { decides } from '@/lib/pipeline/decides';
import { answeredSince, lastEngagement, type Touch, unansweredSince } from '@/lib/pipeline/engagement';
import { leadScore, type Scored } from '@/lib/pipeline/score';

const dateAt = (instant: number) => calendarDateAt(instant, 'Europe/Oslo');
const at = (date: string) => Date.parse(`${date}T10:00:00Z`);
const touch = (
  date: string,
  direction: Touch['direction'] = 'inbound',
  channel: Touch['channel'] = 'email',
): Touch => ({
  at: at(date),
  direction,
  channel,
});
const bant = {
  budget: { score: 3 },
  authority: { score: 4 },
  need: { score: 0 },
  timeline: { score: 'unknown' as const },
};
const pointsOf = (lead: Scored, today: string) =>
  Object.fromEntries(leadScore(lead, today, dateAt).reasons.map(({ key, points }) => [key, points]));

describe('a score', () => {
  it('is 0 of a lead of whom nothing is known, and says what is unknown', () => {
    const { score, reasons } = leadScore({ contacts: [] }, '2026-03-10', dateAt);
    expect(score).toBe(0);
    expect(reasons.filter(({ unknown }) => unknown).map(({ key }) => key)).toEqual([
      'budget',
      'authority',
      'need',
      'timeline',
    ]);
    expect(reasons.reduce((sum, { of }) => sum + of, 0)).toBe(100);
  });

  it('is 100 of the best lead: 60 for fit and 40 for engagement', () => {
    const best = Object.fromEntries(Object.keys(unknownBant).map((part) => [part, { score: 4 }])) as typeof unknownBant;
    const contacts = [
      touch('2026-03-01'),
      touch('2026-03-02'),
      touch('2026-03-03'),
      touch('2026-03-04', 'outbound', 'meeting'),
      touch('2026-03-05', 'inbound', 'meeting'),
    ];
    const lead = { bant: best, title: 'CFO', company: 'Nordhav AS', contacts };
    expect(leadScore(lead, '2026-03-10', dateAt)).toMatchObject({ score: 100, fit: 60, engagement: 40 });
  });

  it('has its reasons, as worked out by hand', () => {
    const contacts = [touch('2026-03-01'), touch('2026-03-01'), touch('2026-03-08', 'outbound', 'meeting')];
    const lead = { bant, title: 'Advisor', company: 'Nordhav AS', contacts };
    // 9 + 12 + 0, 3 and 6; one day of answers 8, one meeting 8, two days ago 8.
    expect(leadScore(lead, '2026-03-10', dateAt)).toEqual({
      score: 54,
      fit: 30,
      engagement: 24,
      reasons: [
        { key: 'budget', points: 9, of: 12 },
        { key: 'authority', points: 12, of: 12 },
        { key: 'need', points: 0, of: 12 },
        { key: 'timeline', points: 0, of: 12, unknown: true },
        { key: 'title', points: 3, of: 6 },
        { key: 'company', points: 6, of: 6 },
        { key: 'replies', points: 8, of: 16 },
        { key: 'meetings', points: 8, of: 16 },
        { key: 'recency', points: 8, of: 8 },
      ],
    });
  });

  it.each([
    [7, { recency: 8 }, 24],
    [8, { recency: 4 }, 20],
    [30, { recency: 4 }, 20],
    [31, { recency: 0, silence: -8 }, 8],
    [60, { recency: 0, silence: -8 }, 8],
    [61, { recency: 0, silence: -12 }, 4],
    [900, { recency: 0, silence: -12 }, 4],
  ])('%i silent days after an answer and a meeting has %j', (days, reasons, engagement) => {
    const lead = { contacts: [touch('2026-03-01'), touch('2026-03-01', 'outbound', 'meeting')] };
    const today = addDays('2026-03-01', days);
    expect(pointsOf(lead, today)).toMatchObject(reasons);
    expect(leadScore(lead, today, dateAt)).toMatchObject({ engagement, score: engagement });
  });

  it('is not raised by what the rep writes', () => {
    const lead = { contacts: [touch('2026-03-10', 'outbound'), touch('2026-03-10', 'outbound', 'call')] };
    expect(leadScore(lead, '2026-03-10', dateAt).score).toBe(0);
  });

  it('reads an instant as the day on the rep’s wall', () => {
    // Half an hour before midnight on 7 March in New York, whose clocks change the night after; the 8th everywhere else.
    const contact: Touch = { at: Date.parse('2026-03-08T04:30:00Z'), direction: 'inbound', channel: 'email' };
    const recencyIn = (zone: string, today: string) =>
      leadScore({ contacts: [contact] }, today, (instant) => calendarDateAt(instant, zone)).reasons.find(
        ({ key }) => key === 'recency',
      )?.points;
    expect(recencyIn('America/New_York', '2026-03-15')).toBe(4);
    for (const zone of ['Europe/Oslo', 'Asia/Kathmandu', 'Pacific/Apia']) expect(recencyIn(zone, '2026-03-15')).toBe(8);
    expect(recencyIn('Pacific/Apia', '2026-03-16')).toBe(4);
  });
});

describe('a score, whatever the lead,', () => {
  const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2026-01-01', days));
  const contact = fc.record({
    at: day.map(at),
    direction: fc.constantFrom('inbound' as const, 'outbound' as const),
    channel: fc.constantFrom(...channels),
  });
  const answer = fc.record({ score: fc.constantFrom<(number | 'unknown')[]>('unknown', 0, 1, 2, 3, 4) });
  const lead: fc.Arbitrary<Scored> = fc.record({
    bant: fc.option(fc.record({ budget: answer, authority: answer, need: answer, timeline: answer }), {
      nil: undefined,
    }),
    title: fc.constantFrom(undefined, '', 'CEO', 'Advisor'),
    company: fc.constantFrom(undefined, ' ', 'Nordhav AS'),
    contacts: fc.array(contact, { maxLength: 8 }),
  });

  it('is whole, within 0 and 100, and the sum of its reasons', () => {
    fc.assert(
      fc.property(lead, day, (one, today) => {
        const { score, fit, engagement, reasons } = leadScore(one, today, dateAt);
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
        expect(fit <= 60 && engagement <= 40 && engagement >= 0).toBe(true);
        expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        for (const { key, points, of } of reasons) {
          expect(Number.isInteger(points)).toBe(true);
          expect(key === 'silence' ? points < 0 && of === 0 : points >= 0 && points <= of).toBe(true);
        }
      }),
    );
  });

  it('is never lowered by one more contact', () => {
    fc.assert(
      fc.property(lead, contact, day, (one, more, today) => {
        const after = leadScore({ ...one, contacts: [...one.contacts, more] }, today, dateAt).score;
        expect(after).toBeGreaterThanOrEqual(leadScore(one, today, dateAt).score);
      }),
    );
  });

  it('is never raised by silence', () => {
    fc.assert(
      fc.property(lead, day, fc.nat(100), (one, today, days) => {
        const later = leadScore(one, addDays(today, days), dateAt).score;
        expect(later).toBeLessThanOrEqual(leadScore(one, today, dateAt).score);
      }),
    );
  });
});

describe('a title', () => {
  it.each([
    'CEO',
    'Co-Founder & CTO',
    'Cofounder',
    'Head of Procurement',
    'Managing Director',
    'Managing Partner',
    'VP Sales',
    'Owner',
    'Finansdirektør',
    'Innkjøpssjef',
    'Daglig leder',
    'Adm. dir.',
    'Inköpschef',
    'Geschäftsführerin',
    'Vertriebsleiter',
  ])('%s decides', (title) => expect(decides(title)).toBe(true));

  it.each([
    'Advisor',
    'Sales Manager',
    'Assistant to the CEO',
    'Former CEO',
    'Product Owner',
    'HR Business Partner',
    'Executive Chef',
    'Rådgiver',
    'Direktørens sekretær',
    '',
  ])('%j does not, as far as the list goes', (title) => expect(decides(title)).toBe(false));
});

const out = (day: string, channel: Touch['channel'] = 'email') => touch(`2026-03-${day}`, 'outbound', channel);

const back = (day: string, channel: Touch['channel'] = 'email') => touch(`2026-03-${day}`, 'inbound', channel);

const on = (instant: number | undefined) => (instant === undefined ? undefined : dateAt(instant).slice(8));

describe('who waits for whom', () => {
  it.each<[string, Touch[], string | undefined, string | undefined, string | undefined]>([
    ['nobody has written', [], undefined, undefined, undefined],
    ['the rep wrote twice', [out('03'), out('05')], undefined, '03', undefined],
    ['she answered', [out('03'), back('04'), back('06')], '06', undefined, '04'],
    ['the rep wrote again', [out('03'), back('04'), out('07'), out('09')], '04', '07', undefined],
    ['she wrote first', [back('04')], '04', undefined, '04'],
    ['they met', [out('03'), back('04'), out('05', 'meeting')], '05', undefined, undefined],
    ['she only follows', [out('03'), back('04', 'follow')], '04', undefined, undefined],
    ['the rep only comments', [back('04'), out('05', 'comment')], '04', undefined, '04'],
    ['the log is in no order', [back('04'), out('07'), out('03')], '04', '07', undefined],
  ])('%s', (_, contacts, engaged, unanswered, answered) => {
    expect([lastEngagement, unansweredSince, answeredSince].map((since) => on(since(contacts)))).toEqual([
      engaged,
      unanswered,
      answered,
    ]);
  });
});
