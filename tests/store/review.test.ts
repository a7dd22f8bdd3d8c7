import { beforeEach, describe, expect, it } from 'vitest';
import type { Parsed } from '@/lib/messages/contract';
import { database } from '@/lib/store/open';
import { exportOf } from '@/lib/store/queries/person';
import { reviewAwaits, reviews } from '@/lib/store/queries/review';
import { everything, expectConsistent } from './invariants';
import { freshStore, Rep } from './rep';

const day = 86_400_000;
let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(Date.parse('2026-11-26T09:00:00Z'));
});

type Answer = Parsed<'review.answer'>['answer'];
const begin = (...leadIds: string[]) => rep.do('review.begin', { leadIds });
const decide = (leadId: string, answer: Answer, requestId?: string) =>
  rep.do('review.answer', { leadId, answer }, requestId);
const answerOf = async (leadId: string) => (await reviews()).answers.get(leadId);
const openDays = async (leadId: string) =>
  (await database().followUps.where('leadId').equals(leadId).toArray())
    .flatMap(({ openDueOn }) => openDueOn ?? [])
    .toSorted();

describe('what is decided about a lead', () => {
  it.each<[Answer['decision'], Answer, object, object]>([
    ['keep', { decision: 'keep' }, { stageId: 'prospecting' }, { until: '2026-12-03' }],
    ['next-step', { decision: 'next-step', dueOn: '2026-12-01' }, { nextDueOn: '2026-12-01' }, { dueOn: '2026-12-01' }],
    ['move', { decision: 'move', stageId: 'closing' }, { stageId: 'closing' }, { stageId: 'closing' }],
    [
      'disqualify',
      { decision: 'disqualify', reason: 'no-budget', note: 'Not this year' },
      { outcome: 'disqualified', closeReason: 'no-budget' },
      { until: '2026-12-03' },
    ],
    ['later', { decision: 'later', until: '2027-01-15' }, { stageId: 'prospecting' }, { until: '2027-01-15' }],
  ])('is done and remembered, and undone as one: %s', async (decision, answer, after, said) => {
    const leadId = await rep.lead();
    await begin(leadId);
    const before = await database().leads.get(leadId);
    rep.now += 1000;
    await decide(leadId, answer, 'decided');
    expect(await database().leads.get(leadId)).toMatchObject(after);
    const { review } = await reviews();
    const remembered = { decision, reviewId: review?.id, requestId: 'decided', until: '2026-12-03', ...said };
    expect(await answerOf(leadId)).toMatchObject(remembered);
    expectConsistent(await everything());

    await rep.do('undo', { requestId: 'decided' });
    expect((await answerOf(leadId))?.deletedAt).toBe(rep.now);
    const { rev: _1, updatedAt: _2, ...undone } = (await database().leads.get(leadId)) ?? {};
    expect(before).toMatchObject(undone);
    expect(await openDays(leadId)).toEqual([]);
    expectConsistent(await everything());
  });

  it('can be decided anew, and the undo of that leads back to what was decided first', async () => {
    const leadId = await rep.lead();
    await begin(leadId);
    await decide(leadId, { decision: 'keep' }, 'first');
    await decide(leadId, { decision: 'later', until: '2026-12-24' }, 'second');
    await expect(rep.do('undo', { requestId: 'first' })).rejects.toMatchObject({ code: 'cannot-undo' });
    await rep.do('undo', { requestId: 'second' });
    expect(await answerOf(leadId)).toMatchObject({ decision: 'keep', until: '2026-12-03' });
    await rep.do('undo', { requestId: 'first' });
    expect((await answerOf(leadId))?.deletedAt).toBeDefined();
  });

  it('sets a next step in place of those that are overdue, and leaves what lies ahead', async () => {
    const leadId = await rep.lead();
    for (const dueOn of ['2026-11-20', '2026-11-26', '2026-12-10'])
      await rep.do('follow-up.set', { leadId, dueOn, also: true });
    await begin(leadId);
    await decide(leadId, { decision: 'next-step', dueOn: '2026-12-01' }, 'decided');
    expect(await openDays(leadId)).toEqual(['2026-11-26', '2026-12-01', '2026-12-10']);
    await rep.do('undo', { requestId: 'decided' });
    expect(await openDays(leadId)).toEqual(['2026-11-20', '2026-11-26', '2026-12-10']);
  });

  it('is refused as a whole where it cannot be: nothing is remembered of it', async () => {
    const leadId = await rep.lead();
    const refused = (answer: Answer, detail: string) =>
      expect(decide(leadId, answer)).rejects.toMatchObject({ code: 'bad-input', detail });
    await refused({ decision: 'keep' }, 'review');
    await begin(leadId);
    await refused({ decision: 'later', until: '2026-11-26' }, 'until');
    await refused({ decision: 'move', stageId: 'nowhere' }, 'stage');
    await refused({ decision: 'disqualify', reason: 'price' }, 'reason');
    await expect(decide('nobody', { decision: 'keep' })).rejects.toMatchObject({ code: 'not-found' });
    expect((await reviews()).answers.size).toBe(0);
  });

  it('goes with the lead when she is erased, and is in what is exported of her', async () => {
    const leadId = await rep.lead();
    await begin(leadId);
    await decide(leadId, { decision: 'keep' });
    expect(await exportOf(leadId, rep.now)).toMatchObject({ reviewAnswers: [{ id: leadId, decision: 'keep' }] });
    await rep.do('person.erase', { leadIds: [leadId], remember: false });
    expect(await database().reviewAnswers.count()).toBe(0);
    expect((await reviews()).review?.leadIds).toEqual([]);
  });
});

describe('a review', () => {
  it('is the one that was begun last, each lead once, and it is remembered when one was last done', async () => {
    const [a, b] = [await rep.lead(), await rep.lead({ emails: [] })];
    expect(await reviews()).toEqual({ answers: new Map() });
    const { reviewId } = await begin(a, b, a);
    expect(await reviews()).toMatchObject({ review: { id: reviewId, leadIds: [a, b], startedAt: rep.now } });
    const doneAt = (rep.now += 1000);
    expect(await rep.do('review.end', {})).toEqual({ changed: true });
    rep.now += day;
    expect(await rep.do('review.end', {})).toEqual({ changed: false });
    expect(await reviews()).toMatchObject({ review: { id: reviewId, doneAt }, lastDoneAt: doneAt });
    await begin(b);
    expect(await reviews()).toMatchObject({ review: { leadIds: [b] }, lastDoneAt: doneAt });
    expect((await reviews()).review?.doneAt).toBeUndefined();
  });

  it('that was never begun is not ended', async () => {
    expect(await rep.do('review.end', {})).toEqual({ changed: false });
  });
});

const awaits = () => reviewAwaits(rep.today);

describe('the rep is reminded of the review', () => {
  it('not on the day when she begins, but a week later, where somebody has no next step', async () => {
    await rep.lead();
    expect(await awaits()).toBe(false);
    rep.now += 7 * day;
    expect(await awaits()).toBe(false);
    rep.now += day;
    expect(await awaits()).toBe(true);
  });

  it('not when it was done in the last seven days, nor when all were put off, nor when there is nothing', async () => {
    const leadId = await rep.lead();
    rep.now += 20 * day;
    await begin(leadId);
    await rep.do('review.end', {});
    rep.now += 7 * day;
    expect(await awaits()).toBe(false);
    rep.now += day;
    expect(await awaits()).toBe(true);
    await decide(leadId, { decision: 'later', until: '2027-02-01' });
    expect(await awaits()).toBe(false);
    rep.now = Date.parse('2027-02-01T09:00:00Z');
    expect(await awaits()).toBe(true);
    await rep.do('follow-up.set', { leadId, dueOn: '2027-02-01' });
    expect(await awaits()).toBe(false);
    rep.now += day;
    expect(await awaits()).toBe(true);
  });
});
