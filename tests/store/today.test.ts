import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Bant } from '@/lib/pipeline/bant';
import { addDays, calendarDateAt } from '@/lib/pipeline/calendar-date';
import { Refusal } from '@/lib/pipeline/refusal';
import { database } from '@/lib/store/open';
import { leadById } from '@/lib/store/queries/leads';
import { scoreOf } from '@/lib/store/queries/score';
import { contactToday } from '@/lib/store/queries/today';
import { everything, expectConsistent } from './invariants';
import { Gmail, self } from './mail-stage';
import { freshStore, Rep } from './rep';
import { expectListed } from './today-invariants';

const dayMs = 86_400_000;
const zone = 'Europe/Oslo';
const dateAt = (at: number) => calendarDateAt(at, zone);

const bantOf = (score: 0 | 4): Bant => ({
  budget: { score },
  authority: { score },
  need: { score },
  timeline: { score },
});

let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'), zone);
});

/** Names and worst reasons, in the order of the list. */
const listed = async (limit = 50) =>
  (await contactToday(rep.today, dateAt, limit)).map(({ lead, reasons: [worst] }) => [lead.name, worst?.reason]);

const log = (leadId: string, channel: 'call' | 'meeting' = 'call') =>
  rep.do('contact.log', { leadId, channel, at: rep.now });

/** A lead from whom nothing more is to be learnt: 60 for her fit. */
async function hot(name: string): Promise<string> {
  const leadId = await rep.lead({ name, emails: [], title: 'CEO', company: 'Fjord AS' });
  await rep.do('lead.qualify', { leadId, bant: bantOf(4) });
  return leadId;
}

/** She has answered a mail of the rep's, and that was logged by itself. */
async function answers(email: string): Promise<void> {
  await rep.do('settings.change', { mailLog: 'self' });
  rep.now += 60_000;
  await new Gmail(rep).read([
    [self, `a:${email}`],
    [email, `f:${email}${rep.now}`],
  ]);
}

describe('whom to contact today', () => {
  it('is she who was forgotten, answered, is hot or has something due, the most urgent first', async () => {
    await rep.lead({ name: 'Stalled', emails: [] });
    rep.now += 15 * dayMs;
    await hot('Hot');
    const due = await rep.lead({ name: 'Due', emails: [] });
    await rep.do('follow-up.set', { leadId: due, dueOn: rep.today });
    const late = await rep.lead({ name: 'Late', emails: [] });
    await rep.do('follow-up.set', { leadId: late, dueOn: addDays(rep.today, -1) });
    await rep.lead({ name: 'Nothing', emails: [] });
    const waits = await rep.lead({ name: 'Answered', emails: ['a@x.example'] });
    await log(waits);
    await answers('a@x.example');

    expect(await listed()).toEqual([
      ['Late', 'overdue'],
      ['Answered', 'answered'],
      ['Due', 'due'],
      ['Hot', 'hot'],
      ['Stalled', 'stalled'],
    ]);
    expectConsistent(await everything(), zone);
  });

  it('is nobody who was lost, removed or is planned for a later day', async () => {
    const [lost, gone, planned] = [await hot('Lost'), await hot('Gone'), await hot('Planned')];
    expect(await listed()).toHaveLength(3);
    await rep.do('lead.close', { leadId: lost, outcome: 'lost' });
    await rep.do('lead.remove', { leadId: gone });
    await rep.do('follow-up.set', { leadId: planned, dueOn: addDays(rep.today, 1) });
    expect(await listed()).toEqual([]);
    await rep.do('lead.reopen', { leadId: lost });
    expect(await listed()).toEqual([['Lost', 'hot']]);
  });

  it('is no more she who was written to, or for whom a day was set since she answered', async () => {
    const leadId = await rep.lead({ name: 'Answered', emails: ['a@x.example'] });
    await log(leadId);
    await answers('a@x.example');
    expect(await leadById(leadId)).toMatchObject({ answeredSince: rep.now });
    await rep.do('follow-up.set', { leadId, dueOn: addDays(rep.today, 2) });
    // In the same moment: which came first nobody knows, so she waits.
    expect(await listed()).toEqual([['Answered', 'answered']]);
    rep.now += 1;
    await rep.do('follow-up.set', { leadId, dueOn: addDays(rep.today, 3) }, 'planned');
    expect(await listed()).toEqual([]);
    await rep.do('undo', { requestId: 'planned' });
    expect(await listed()).toEqual([['Answered', 'answered']]);
    rep.now += 1;
    await log(leadId);
    expect(await listed()).toEqual([]);
  });

  it('is she with whom nothing happened for more than fourteen days, counted from what was done last', async () => {
    const leadId = await rep.lead({ name: 'Kari' });
    await rep.do('follow-up.set', { leadId, dueOn: rep.today });
    const [open] = await database().followUps.toArray();
    rep.now += 3 * dayMs;
    await rep.do('follow-up.done', { followUpId: open?.id ?? '' }, 'done');
    expect(await leadById(leadId)).toMatchObject({ stallsOn: '2026-03-28' });
    rep.now += 14 * dayMs;
    expect(await listed()).toEqual([]);
    rep.now += dayMs;
    expect(await listed()).toEqual([['Kari', 'stalled']]);
    await rep.do('undo', { requestId: 'done' });
    expect(await listed()).toEqual([['Kari', 'overdue']]);
    expect(await leadById(leadId)).not.toHaveProperty('stallsOn');
  });

  it('is no more she who was hot and has been silent since', async () => {
    const leadId = await rep.lead({ name: 'Kari', title: 'CEO' });
    await rep.do('lead.qualify', { leadId, bant: { ...bantOf(4), timeline: { score: 'unknown' } } });
    expect(await listed()).toEqual([]);
    for (const _ of [1, 2]) {
      await log(leadId, 'meeting');
      rep.now += dayMs;
    }
    expect(await leadById(leadId)).toMatchObject({ hotScore: 66 });
    expect(await listed()).toEqual([['Kari', 'hot']]);
    rep.now += 20 * dayMs;
    expect(await listed()).toEqual([['Kari', 'hot']]);
    rep.now += 20 * dayMs;
    expect(await listed()).toEqual([['Kari', 'stalled']]);
  });

  it('is told of the most urgent alone, where they are more than asked for', async () => {
    for (const name of ['First', 'Second', 'Third']) {
      await rep.lead({ name, emails: [] });
      rep.now += dayMs;
    }
    rep.now += 30 * dayMs;
    expect(await listed(2)).toEqual([
      ['First', 'stalled'],
      ['Second', 'stalled'],
    ]);
  });

  it('is asked by reason', async () => {
    await hot('Hot');
    const late = await hot('Late');
    await rep.do('follow-up.set', { leadId: late, dueOn: addDays(rep.today, -1) });
    const rows = await contactToday(rep.today, dateAt, 50, ['hot', 'stalled']);
    expect(rows.map(({ lead }) => lead.name)).toEqual(['Hot']);
  });
});

it('a score is made of what is known of her and of what she did', async () => {
  const leadId = await hot('Kari');
  await log(leadId, 'meeting');
  const lead = (await leadById(leadId))!;
  const { score, fit, engagement } = await scoreOf(lead, rep.today, dateAt);
  expect({ score, fit, engagement }).toEqual({ score: 76, fit: 60, engagement: 16 });
  expect((await scoreOf(lead, addDays(rep.today, 31), dateAt)).score).toBe(64);
});

const nth = fc.nat({ max: 1 });
const action = fc.oneof(
  fc.record({ does: fc.constant('qualify' as const), nth, score: fc.constantFrom(0 as const, 4 as const) }),
  fc.record({ does: fc.constant('log' as const), nth, channel: fc.constantFrom('call' as const, 'meeting' as const) }),
  fc.record({ does: fc.constant('answer' as const), nth }),
  fc.record({ does: fc.constant('plan' as const), nth, inDays: fc.integer({ min: -2, max: 20 }) }),
  fc.record({ does: fc.constant('done' as const) }),
  fc.record({ does: fc.constant('close' as const), nth, open: fc.boolean() }),
  fc.record({ does: fc.constant('remove' as const), nth }),
  { weight: 2, arbitrary: fc.record({ does: fc.constant('undo' as const), back: fc.nat({ max: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 20 }) }) },
);
type Action = typeof action extends fc.Arbitrary<infer One> ? One : never;

async function act(one: Action, sent: string[]): Promise<unknown> {
  const requestId = `step-${sent.length}`;
  if (one.does === 'wait') return (rep.now += one.days * dayMs);
  rep.now += 60_000;
  sent.push(requestId);
  const leads = await database().leads.orderBy('id').primaryKeys();
  const leadId = 'nth' in one ? (leads[one.nth] ?? '') : '';
  switch (one.does) {
    case 'qualify':
      return rep.do('lead.qualify', { leadId, bant: bantOf(one.score) }, requestId);
    case 'log':
      return rep.do('contact.log', { leadId, channel: one.channel, at: rep.now }, requestId);
    case 'answer':
      return answers(`${one.nth}@x.example`);
    case 'plan':
      return rep.do('follow-up.set', { leadId, dueOn: addDays(rep.today, one.inDays) }, requestId);
    case 'done': {
      const [followUpId = ''] = await database().followUps.orderBy('openDueOn').primaryKeys();
      return rep.do('follow-up.done', { followUpId }, requestId);
    }
    case 'close':
      if (one.open) return rep.do('lead.reopen', { leadId }, requestId);
      return rep.do('lead.close', { leadId, outcome: 'lost' }, requestId);
    case 'remove':
      return rep.do('lead.remove', { leadId }, requestId);
    case 'undo':
      return rep.do('undo', { requestId: sent.at(-2 - one.back) ?? '' }, requestId);
  }
}

async function run(actions: Action[]): Promise<void> {
  freshStore();
  rep = new Rep(Date.parse('2026-03-20T22:30:00Z'), zone);
  for (const name of ['0', '1'])
    await rep.lead({ name, emails: [`${name}@x.example`], title: 'CEO', company: 'Fjord AS' });
  const sent: string[] = [];
  for (const one of actions) {
    await act(one, sent).catch((error: unknown) => expect(error).toBeInstanceOf(Refusal));
    const all = await everything();
    expectConsistent(all, zone);
    expectListed(all, await contactToday(rep.today, dateAt, 50), rep.today, dateAt);
  }
}

it('whatever a rep does or takes back, the list read by index is the one that every row gives', async () => {
  const steps = fc.array(action, { minLength: 6, maxLength: 20, size: 'max' });
  await fc.assert(fc.asyncProperty(steps, run), { numRuns: 60 });
}, 120_000);
