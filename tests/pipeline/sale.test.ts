import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Activity, channels, type StageChange } from '@/lib/pipeline/activity';
import { addDays, calendarDateAt } from '@/lib/pipeline/calendar-date';
import type { Lead } from '@/lib/pipeline/lead';
import { courseOf, saleOf } from '@/lib/pipeline/sale';
import { scoreOfSale } from '@/lib/pipeline/sale-score';
import { leadScore } from '@/lib/pipeline/score';
import { packedTouches, touchesIn } from '@/lib/pipeline/touches';
import { at } from './sales';

const dateAt = (instant: number) => calendarDateAt(instant, 'Europe/Oslo');
const entry = (seq: number, loggedAt: number) => ({ id: `e${seq}`, seq, leadId: 'l1', loggedAt });
const step = (seq: number, date: string, to: string, more: Partial<StageChange> = {}): StageChange => ({
  ...entry(seq, at(date)),
  to,
  ...more,
});
const contact = (seq: number, date: string, more: object = {}): Activity => ({
  ...entry(seq, at(date)),
  type: 'contact',
  at: at(date),
  channel: 'email',
  direction: 'outbound',
  ...more,
});
const lead: Lead = {
  id: 'l1',
  rev: 3,
  ordinal: 1,
  createdAt: at('2026-01-01'),
  updatedAt: at('2026-02-01'),
  stageId: 'first-contact',
  stageEnteredAt: at('2026-01-10'),
  source: { site: 'manual' },
  identities: ['email:kari@example.com'],
  nameKey: 'kari nordmann',
  duplicateKeys: [],
  name: 'Kari Nordmann',
  emails: ['kari@example.com', 'k@home.example'],
  phones: ['+47 22 00 00 00'],
  currency: 'NOK',
};
const course = courseOf(
  [step(1, '2026-01-01', 'prospecting'), step(2, '2026-01-10', 'first-contact', { from: 'prospecting' })],
  [],
);

describe('the course of a sale', () => {
  it('has a stay for each stage, each until the next one', () => {
    expect(course.visits).toEqual([
      { stageId: 'prospecting', at: at('2026-01-01'), until: at('2026-01-10') },
      { stageId: 'first-contact', at: at('2026-01-10') },
    ]);
  });

  it('has no stay for a move that was undone', () => {
    const undone = courseOf(
      [
        step(1, '2026-01-01', 'prospecting'),
        step(2, '2026-01-10', 'proposal', { from: 'prospecting' }),
        step(3, '2026-01-11', 'prospecting', { from: 'proposal', reverts: 'e2' }),
      ],
      [],
    );
    expect(undone.visits).toEqual([{ stageId: 'prospecting', at: at('2026-01-01') }]);
  });

  it('has the contacts in the order of time, without those that were taken back or are yet to be sent', () => {
    const { touches, written } = courseOf(
      [],
      [
        contact(1, '2026-01-05', { templateIds: ['t1'] }),
        contact(2, '2026-01-02', { channel: 'call' }),
        contact(3, '2026-01-03'),
        { ...entry(4, at('2026-01-04')), type: 'retraction', retracts: 'e3' },
        contact(5, '2026-01-06', { scheduled: true }),
      ],
    );
    expect(touchesIn(touches)).toEqual([
      { at: at('2026-01-02'), channel: 'call', direction: 'outbound' },
      { at: at('2026-01-05'), channel: 'email', direction: 'outbound' },
    ]);
    expect(written).toEqual([{ touch: 1, templateIds: ['t1'] }]);
  });

  it('tells a mail once that both of two merged leads tell of', () => {
    const mail = { account: 'rep@x.example', messageId: 'm1' };
    const { touches } = courseOf(
      [],
      [contact(1, '2026-01-02', mail), contact(2, '2026-01-02', { ...mail, leadId: 'l2' })],
    );
    expect(touchesIn(touches)).toHaveLength(1);
  });
});

describe('a sale', () => {
  it('says whom to write to and call first, and leaves out what nobody has said', () => {
    const sale = saleOf(lead, course);
    expect(sale).toMatchObject({ email: 'kari@example.com', phone: '+47 22 00 00 00', stageId: 'first-contact' });
    for (const absent of ['company', 'value', 'bant', 'written', 'outcome']) expect(sale).not.toHaveProperty(absent);
  });

  it('has left its last stage when it ended', () => {
    const { visits } = saleOf({ ...lead, outcome: 'won', closedAt: at('2026-02-01') }, course);
    expect(visits.at(-1)).toEqual({ stageId: 'first-contact', at: at('2026-01-10'), until: at('2026-02-01') });
  });

  it('stays in its stage again when it is opened again', () => {
    const ended = saleOf({ ...lead, outcome: 'lost', closedAt: at('2026-02-01') }, course);
    expect(saleOf(lead, ended).visits.at(-1)).toEqual({ stageId: 'first-contact', at: at('2026-01-10') });
  });
});

describe('contacts packed', () => {
  const touch = fc.record({
    at: fc.integer({ min: 0, max: 40_000_000 }).map((minute) => minute * 60_000),
    channel: fc.constantFrom(...channels),
    direction: fc.constantFrom('inbound' as const, 'outbound' as const),
  });

  it('are the same contacts again, in the order of time', () => {
    fc.assert(
      fc.property(fc.array(touch), (touches) => {
        expect(touchesIn(packedTouches(touches))).toEqual(touches.toSorted((a, b) => a.at - b.at));
      }),
    );
  });

  it('score as the row and its log do', () => {
    const day = fc.integer({ min: 0, max: 200 }).map((days) => at(addDays('2026-01-01', days)));
    const answer = fc.record({ score: fc.constantFrom<(number | 'unknown')[]>('unknown', 0, 1, 2, 3, 4) });
    const scored = fc.record({
      bant: fc.record({ budget: answer, authority: answer, need: answer, timeline: answer }),
      title: fc.constantFrom(undefined, 'CEO', 'Advisor'),
      contacts: fc.array(fc.record({ ...touchParts, at: day }), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(scored, ({ contacts, bant, title }) => {
        const row = { ...lead, bant: bant as NonNullable<Lead['bant']>, ...(title && { title }) };
        const sale = saleOf(row, { visits: [], touches: packedTouches(contacts) });
        expect(scoreOfSale(sale, '2026-08-01', dateAt)).toBe(
          leadScore({ ...row, contacts }, '2026-08-01', dateAt).score,
        );
      }),
    );
  });
  const touchParts = {
    channel: fc.constantFrom(...channels),
    direction: fc.constantFrom('inbound' as const, 'outbound' as const),
  };
});
