import { beforeEach, describe, expect, it } from 'vitest';
import { followUpById, followUpsDueOn, openFollowUpsOf } from '@/lib/store/queries/follow-ups';
import { leadById } from '@/lib/store/queries/leads';
import { everything, expectConsistent } from './invariants';
import { freshStore, Rep } from './rep';

let rep: Rep;
let leadId: string;
beforeEach(async () => {
  freshStore();
  // A Tuesday.
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'), 'Europe/Oslo');
  leadId = await rep.lead();
});

const set = async (dueOn: string, more: object = {}) =>
  (await rep.do('follow-up.set', { leadId, dueOn, ...more })).followUpId;
const open = async () => (await openFollowUpsOf(leadId)).map(({ dueOn }) => dueOn);

describe('follow-up.set', () => {
  it('comes beside the open ones with “also”, and in their place without', async () => {
    await set('2026-03-12');
    await set('2026-03-11', { also: true });
    expect(await open()).toEqual(['2026-03-11', '2026-03-12']);
    expect(await leadById(leadId)).toMatchObject({ nextDueOn: '2026-03-11' });

    await set('2026-03-20');
    expect(await open()).toEqual(['2026-03-20']);
    expectConsistent(await everything());
  });

  it('keeps the time, the note and the rhythm, counted from its day', async () => {
    const id = await set('2026-03-12', { dueTime: '14:30', note: 'Call', repeat: { count: 2, unit: 'week' } });
    expect(await followUpById(id)).toMatchObject({
      dueTime: '14:30',
      note: 'Call',
      repeat: { count: 2, unit: 'week', from: '2026-03-12' },
    });
  });
});

it('within a day the earlier time comes first, and what has none comes last', async () => {
  for (const dueTime of [undefined, '15:00', '09:00']) await set('2026-03-12', { also: true, dueTime });
  expect((await openFollowUpsOf(leadId)).map((one) => one.dueTime)).toEqual(['09:00', '15:00', undefined]);
  const due = await followUpsDueOn('2026-03-12', 2);
  expect(due.map(({ followUp }) => followUp.dueTime)).toEqual(['09:00', '15:00']);
});

describe('a follow-up that repeats', () => {
  it('sets its next when it is done, and both are undone as one', async () => {
    const id = await set('2026-03-10', { note: 'Call', dueTime: '09:00', repeat: { count: 1, unit: 'week' } });
    const reply = await rep.do('follow-up.done', { followUpId: id }, 'done');
    expect(reply).toEqual({ changed: true, nextDueOn: '2026-03-17' });
    expect(await openFollowUpsOf(leadId)).toMatchObject([{ dueOn: '2026-03-17', note: 'Call', dueTime: '09:00' }]);

    await rep.do('undo', { requestId: 'done' });
    expect(await openFollowUpsOf(leadId)).toMatchObject([{ id, dueOn: '2026-03-10' }]);
    expectConsistent(await everything());
  });

  it.each([
    ['NO', '2026-04-07'],
    ['SE', '2026-04-02'],
    ['none', '2026-04-02'],
  ] as const)('every working day steps over the holidays of %s', async (holidays, next) => {
    await rep.do('settings.change', { holidays });
    rep.now = Date.parse('2026-04-01T09:00:00Z');
    const id = await set('2026-04-01', { repeat: { count: 1, unit: 'working-day' } });
    expect(await rep.do('follow-up.done', { followUpId: id })).toMatchObject({ nextDueOn: next });
  });

  it('every working day is one on which the rep works', async () => {
    await rep.do('settings.change', { workdays: [1, 4] });
    rep.now = Date.parse('2026-03-09T09:00:00Z');
    const id = await set('2026-03-09', { repeat: { count: 1, unit: 'working-day' } });
    expect(await rep.do('follow-up.done', { followUpId: id })).toMatchObject({ nextDueOn: '2026-03-12' });
  });

  it('goes on when a contact settles it, beside the step that is chosen then', async () => {
    await set('2026-03-10', { repeat: { count: 1, unit: 'week' } });
    await rep.do('contact.log', { leadId, channel: 'call', at: rep.now, followUp: { dueOn: '2026-03-13' } });
    expect(await open()).toEqual(['2026-03-13', '2026-03-17']);
  });

  it('is not replaced by the step that comes with a contact', async () => {
    await set('2026-03-12', { repeat: { count: 1, unit: 'week' } });
    await rep.do('contact.log', { leadId, channel: 'call', at: rep.now, followUp: { dueOn: '2026-03-13' } });
    expect(await open()).toEqual(['2026-03-12', '2026-03-13']);
  });

  it('ends for who is not interested, said at once or afterwards', async () => {
    const repeat = { count: 1, unit: 'week' } as const;
    const first = await set('2026-03-10', { repeat });
    const proposal = { kind: 'propose-disqualify', by: 'not-interested' };
    expect(await rep.do('follow-up.done', { followUpId: first, result: 'not-interested' })).toEqual({
      changed: true,
      proposal,
    });
    expect(await open()).toEqual([]);

    const second = await set('2026-03-10', { repeat });
    await rep.do('follow-up.done', { followUpId: second });
    rep.now += 60_000;
    expect(await rep.do('follow-up.done', { followUpId: second, result: 'not-interested' }, 'said')).toMatchObject({
      proposal,
    });
    expect(await open()).toEqual([]);
    await rep.do('undo', { requestId: 'said' });
    expect(await open()).toEqual(['2026-03-17']);
  });

  it('comes later for who asked for another time: its own next is what is moved', async () => {
    const id = await set('2026-03-10', { repeat: { count: 1, unit: 'day' } });
    await rep.do('follow-up.done', { followUpId: id });
    const [next] = await openFollowUpsOf(leadId);
    expect(await rep.do('follow-up.done', { followUpId: id, result: 'moved' })).toMatchObject({
      proposal: { kind: 'follow-up', dueOn: '2026-03-17', by: 'default', followUpId: next?.id },
    });
  });
});

describe('how a follow-up went', () => {
  it('is said when it is done or later, proposes a next step, and is taken back without reopening it', async () => {
    const id = await set('2026-03-10');
    expect(await rep.do('follow-up.done', { followUpId: id })).toEqual({ changed: true });
    expect(await rep.do('follow-up.done', { followUpId: id })).toEqual({ changed: false });
    const said = await rep.do('follow-up.done', { followUpId: id, result: 'no-answer' }, 'said');
    expect(said).toEqual({ changed: true, proposal: { kind: 'follow-up', dueOn: '2026-03-13', by: 'default' } });
    expect(await followUpById(id)).toMatchObject({ outcome: 'done', result: 'no-answer' });

    await rep.do('undo', { requestId: 'said' });
    const after = await followUpById(id);
    expect(after).toMatchObject({ outcome: 'done' });
    expect(after).not.toHaveProperty('result');
  });

  it('proposes nothing where a next step stands, but for who asked for another time', async () => {
    const [first, second] = [await set('2026-03-10'), await set('2026-03-10', { also: true })];
    await set('2026-03-30', { also: true });
    expect(await rep.do('follow-up.done', { followUpId: first, result: 'reached' })).toEqual({ changed: true });
    expect(await rep.do('follow-up.done', { followUpId: second, result: 'moved' })).toMatchObject({
      proposal: { dueOn: '2026-03-17' },
    });
  });

  it('proposes days in the rep’s own calendar', async () => {
    rep.now = Date.parse('2026-04-01T09:00:00Z');
    const id = await set('2026-04-01');
    expect(await rep.do('follow-up.done', { followUpId: id, result: 'reached' })).toMatchObject({
      proposal: { dueOn: '2026-04-09' },
    });
  });
});
