import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/store/open';
import { openFollowUpsOf } from '@/lib/store/queries/follow-ups';
import { leadById } from '@/lib/store/queries/leads';
import { timelineOf } from '@/lib/store/queries/timeline';
import { freshStore, Rep } from './rep';

let rep: Rep;
let leadId: string;
beforeEach(async () => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'), 'Europe/Oslo');
  leadId = await rep.lead();
});

const log = (more: object = {}) => rep.do('contact.log', { leadId, channel: 'email', at: rep.now, ...more });

describe('contact.log', () => {
  it('logs, moves up to first contact and sets the follow-up, in one step', async () => {
    rep.now += 60_000;
    const reply = await log({ note: 'Said hello', site: 'gmail', threadId: 't1', followUp: { dueOn: '2026-03-13' } });
    expect(reply).toEqual({ activityId: expect.any(String), movedTo: 'first-contact', followUpId: expect.any(String) });

    expect(await leadById(leadId)).toMatchObject({
      rev: 2,
      stageId: 'first-contact',
      stageEnteredAt: rep.now,
      lastContactAt: rep.now,
      nextDueOn: '2026-03-13',
    });
    expect(await database().activities.get(reply.activityId)).toMatchObject({
      type: 'contact',
      direction: 'outbound',
      channel: 'email',
      note: 'Said hello',
      site: 'gmail',
      threadId: 't1',
    });
    expect((await timelineOf(leadId)).map((one) => one.type)).toEqual(['follow-up-set', 'stage', 'contact', 'stage']);
  });

  it('leaves a lead that is further on where she stands', async () => {
    await rep.do('lead.move', { leadId, stageId: 'negotiation' });
    expect(await log()).not.toHaveProperty('movedTo');
    expect(await leadById(leadId)).toMatchObject({ stageId: 'negotiation' });
  });

  it('keeps the latest contact as the last one, whatever is logged later', async () => {
    const today = rep.now;
    await log();
    await log({ at: today - 86_400_000 });
    expect(await leadById(leadId)).toMatchObject({ lastContactAt: today });
  });

  it('closes as done what was due by the date where the rep is, not by that of Greenwich', async () => {
    const { followUpId } = await rep.do('follow-up.set', { leadId, dueOn: '2026-03-11' });
    rep.now = Date.parse('2026-03-10T22:30:00Z');
    await log();
    expect(await openFollowUpsOf(leadId)).toMatchObject([{ id: followUpId }]);
    rep.now = Date.parse('2026-03-10T23:30:00Z');
    await log();
    expect(await openFollowUpsOf(leadId)).toEqual([]);
    expect(await database().followUps.get(followUpId)).toMatchObject({ outcome: 'done', closedAt: rep.now });
    expect(await leadById(leadId)).not.toHaveProperty('nextDueOn');
  });

  it('of last week leaves open what was not due then', async () => {
    const { followUpId } = await rep.do('follow-up.set', { leadId, dueOn: '2026-03-10' });
    await log({ at: Date.parse('2026-03-09T22:59:59Z') });
    expect(await openFollowUpsOf(leadId)).toMatchObject([{ id: followUpId }]);
    expect(await leadById(leadId)).toMatchObject({ nextDueOn: '2026-03-10' });
    await log({ at: Date.parse('2026-03-09T23:00:00Z') });
    expect(await database().followUps.get(followUpId)).toMatchObject({ outcome: 'done' });
  });

  it('keeps a future follow-up when a next one is declined, and replaces it when one is chosen', async () => {
    const { followUpId } = await rep.do('follow-up.set', { leadId, dueOn: '2026-04-01' });
    await log();
    expect(await openFollowUpsOf(leadId)).toMatchObject([{ id: followUpId }]);

    const next = await log({ followUp: { dueOn: '2026-03-20', note: 'Call' } });
    expect(await openFollowUpsOf(leadId)).toMatchObject([{ id: next.followUpId, dueOn: '2026-03-20', note: 'Call' }]);
    expect(await database().followUps.get(followUpId)).toMatchObject({ outcome: 'replaced' });
    expect(await leadById(leadId)).toMatchObject({ nextDueOn: '2026-03-20' });
  });

  it('refuses a contact of the day after tomorrow', async () => {
    await expect(log({ at: rep.now + 2 * 86_400_000 })).rejects.toMatchObject({ code: 'bad-input', detail: 'at' });
    expect(await database().activities.count()).toBe(0);
  });
});

describe('follow-ups', () => {
  it('are one at a time: a new one replaces the open one', async () => {
    await rep.do('follow-up.set', { leadId, dueOn: '2026-03-12' });
    await rep.do('follow-up.set', { leadId, dueOn: '2026-03-15' });
    expect(await openFollowUpsOf(leadId)).toMatchObject([{ dueOn: '2026-03-15' }]);
    expect(await leadById(leadId)).toMatchObject({ nextDueOn: '2026-03-15' });
  });

  it('are done once, from however many tabs', async () => {
    const { followUpId } = await rep.do('follow-up.set', { leadId, dueOn: '2026-03-12' });
    expect(await rep.do('follow-up.done', { followUpId })).toEqual({ changed: true });
    const { rev } = (await database().followUps.get(followUpId)) ?? {};
    expect(await rep.do('follow-up.done', { followUpId })).toEqual({ changed: false });
    expect(await database().followUps.get(followUpId)).toMatchObject({ rev, outcome: 'done' });
    expect(await leadById(leadId)).not.toHaveProperty('nextDueOn');
  });

  it('move to another day, and the lead’s next date with them', async () => {
    const { followUpId } = await rep.do('follow-up.set', { leadId, dueOn: '2026-03-01' });
    const snooze = () => rep.do('follow-up.snooze', { followUpId, dueOn: '2026-03-16' });
    expect(await snooze()).toEqual({ changed: true });
    expect(await snooze()).toEqual({ changed: false });
    expect(await leadById(leadId)).toMatchObject({ nextDueOn: '2026-03-16' });
  });

  it('cannot be moved or done once they were replaced, and it is said that the follow-up is meant', async () => {
    const { followUpId } = await rep.do('follow-up.set', { leadId, dueOn: '2026-03-01' });
    await rep.do('follow-up.set', { leadId, dueOn: '2026-03-02' });
    const refused = { code: 'not-found', detail: 'follow-up' };
    await expect(rep.do('follow-up.snooze', { followUpId, dueOn: '2026-03-16' })).rejects.toMatchObject(refused);
    await expect(rep.do('follow-up.done', { followUpId })).rejects.toMatchObject(refused);
  });
});
