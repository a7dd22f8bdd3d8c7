import { beforeEach, describe, expect, it } from 'vitest';
import { standing } from '@/lib/pipeline/activity';
import { type Bant, unknownBant } from '@/lib/pipeline/bant';
import { addDays, calendarDateAt } from '@/lib/pipeline/calendar-date';
import { database } from '@/lib/store/open';
import { leadById } from '@/lib/store/queries/leads';
import { reasonsToDisqualify } from '@/lib/store/queries/qualification';
import { timelineOf } from '@/lib/store/queries/timeline';
import { stageTotals } from '@/lib/store/queries/totals';
import { freshStore, Rep } from './rep';

const day = 86_400_000;

let rep: Rep;
let leadId: string;
beforeEach(async () => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'), 'Europe/Oslo');
  leadId = await rep.lead({ value: 1200 }, 'first-contact');
});

const card = (parts: Partial<Bant>): Bant => ({ ...unknownBant, ...parts });
const lead = async () => (await leadById(leadId))!;
const reasons = async () =>
  (await reasonsToDisqualify(await lead(), rep.today, (at) => calendarDateAt(at, 'Europe/Oslo'))).map(({ key }) => key);
const wait = (days: number) => (rep.now += days * day);
const write = () => rep.do('contact.log', { leadId, channel: 'email', at: rep.now });
const log = async () => standing(await database().activities.toArray());

describe('lead.qualify', () => {
  const budget = { score: 3, note: 'Said so on the phone', on: '2026-03-10' } as const;

  it('keeps the card, and logs what of it changed with before and after', async () => {
    expect(await rep.do('lead.qualify', { leadId, bant: card({ budget }) })).toEqual({ changed: true });

    expect(await lead()).toMatchObject({ bant: { budget, need: { score: 'unknown' } }, rev: 2 });
    expect(await log()).toMatchObject([
      {
        type: 'change',
        leadId,
        changes: [{ kind: 'other', field: 'bant.budget', before: { score: 'unknown' }, after: budget }],
      },
    ]);
  });

  it('writes nothing where the card says the same', async () => {
    expect(await rep.do('lead.qualify', { leadId, bant: unknownBant })).toEqual({ changed: false });
    await rep.do('lead.qualify', { leadId, bant: card({ budget }) });
    expect(await rep.do('lead.qualify', { leadId, bant: card({ budget }) })).toEqual({ changed: false });
    expect(await lead()).toMatchObject({ rev: 2 });
    expect(await log()).toHaveLength(1);
  });

  it('is taken back by an undo, and so is its entry in the log', async () => {
    await rep.do('lead.qualify', { leadId, bant: card({ budget }) }, 'first');
    await rep.do('lead.qualify', { leadId, bant: card({ budget: { ...budget, score: 4 } }) }, 'second');
    await rep.do('undo', { requestId: 'second' });
    expect((await lead()).bant?.budget).toEqual(budget);
    await rep.do('undo', { requestId: 'first' });
    expect(await lead()).not.toHaveProperty('bant');
    expect(await log()).toEqual([]);
  });
});

describe('lead.close', () => {
  it('gives a lead up with its reason and note, and counts her in no stage', async () => {
    await rep.do('follow-up.set', { leadId, dueOn: '2026-03-12' });
    const said = { reason: 'no-fit', note: 'Too small' } as const;
    expect(await rep.do('lead.close', { leadId, outcome: 'disqualified', ...said })).toEqual({ changed: true });

    expect(await lead()).toMatchObject({ outcome: 'disqualified', closeReason: 'no-fit', closedAt: rep.now });
    expect(await lead()).not.toHaveProperty('nextDueOn');
    expect(await stageTotals()).toEqual({});
    const ends = (await timelineOf(leadId)).filter(({ type }) => type === 'outcome');
    expect(ends).toMatchObject([{ outcome: 'disqualified', reason: 'no-fit', note: 'Too small' }]);
  });

  it.each([
    ['lost', 'no-budget'],
    ['disqualified', 'price'],
    ['won', 'price'],
  ] as const)('refuses for %s the reason %s, which is none of it', async (outcome, reason) => {
    const refused = rep.do('lead.close', { leadId, outcome, reason });
    await expect(refused).rejects.toMatchObject({ code: 'bad-input', detail: 'reason' });
    expect(await lead()).not.toHaveProperty('outcome');
  });

  it('keeps the reason until the sale goes on, and has it again when that is undone', async () => {
    await rep.do('lead.close', { leadId, outcome: 'lost', reason: 'price' });
    await rep.do('lead.reopen', { leadId }, 'reopen');
    expect(await lead()).not.toHaveProperty('closeReason');
    await rep.do('undo', { requestId: 'reopen' });
    expect(await lead()).toMatchObject({ outcome: 'lost', closeReason: 'price' });
  });

  it('leaves nothing of the reason on a lead who is won after all', async () => {
    await rep.do('lead.close', { leadId, outcome: 'lost', reason: 'price' });
    await rep.do('lead.close', { leadId, outcome: 'won' });
    expect(await lead()).toMatchObject({ outcome: 'won' });
    expect(await lead()).not.toHaveProperty('closeReason');
  });
});

describe('giving a lead up is proposed', () => {
  it('where there is no money, or no say, but not where nothing is known', async () => {
    expect(await reasons()).toEqual([]);
    await rep.do('lead.qualify', { leadId, bant: card({ authority: { score: 0 }, budget: { score: 0 } }) });
    expect(await reasons()).toEqual(['no-budget', 'no-authority']);
  });

  it('where outreach has had no answer for 30 days, from the first one on', async () => {
    await write();
    await rep.do('follow-up.set', { leadId, dueOn: addDays(rep.today, 90) });
    wait(10);
    await write();
    await rep.do('follow-up.set', { leadId, dueOn: addDays(rep.today, 90) });
    wait(19);
    expect(await reasons()).toEqual([]);
    wait(1);
    expect(await reasons()).toEqual(['silent:2026-03-10']);
  });

  it('where she has stalled twice, with a contact between', async () => {
    wait(20);
    expect(await reasons()).toEqual([]);
    await rep.do('contact.log', { leadId, channel: 'meeting', at: rep.now });
    wait(14);
    expect(await reasons()).toEqual([]);
    wait(1);
    expect(await reasons()).toEqual(['stalled:2']);
  });

  it('also where somebody was merged into her whose sale had ended', async () => {
    const lost = await rep.lead({ name: 'Kari N.', emails: ['kn@example.com'] });
    await rep.do('lead.close', { leadId: lost, outcome: 'lost' });
    await rep.do('lead.merge', { leadId, otherId: lost, choices: {} });
    wait(20);
    await rep.do('contact.log', { leadId, channel: 'meeting', at: rep.now });
    wait(15);
    expect(await reasons()).toEqual(['stalled:2']);
  });

  it('no more once she is closed', async () => {
    await rep.do('lead.qualify', { leadId, bant: card({ budget: { score: 0 } }) });
    await rep.do('lead.close', { leadId, outcome: 'disqualified', reason: 'no-budget' });
    expect(await reasons()).toEqual([]);
  });
});
