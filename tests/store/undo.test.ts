import { beforeEach, describe, expect, it } from 'vitest';
import { standingContacts } from '@/lib/pipeline/activity';
import { defaultSettings } from '@/lib/pipeline/settings';
import { database } from '@/lib/store/open';
import { openFollowUpsOf } from '@/lib/store/queries/follow-ups';
import { leadById, leadsByIdentities } from '@/lib/store/queries/leads';
import { searchLeads } from '@/lib/store/queries/search';
import { currentSettings } from '@/lib/store/queries/settings';
import { timelineOf } from '@/lib/store/queries/timeline';
import { stageTotals } from '@/lib/store/queries/totals';
import { replayedStage } from './invariants';
import { fieldsOfKari, freshStore, Rep } from './rep';

let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
});

const undo = (requestId: string) => rep.do('undo', { requestId });
const create = (requestId: string) =>
  rep.do('lead.create', { fields: { ...fieldsOfKari, value: 900 }, source: { site: 'manual' } }, requestId);

describe('undo', () => {
  it('takes a new lead back: nothing finds or counts her', async () => {
    const { leadId } = await create('make');
    await undo('make');
    expect(await leadById(leadId)).toBeUndefined();
    expect(await database().leads.get(leadId)).toMatchObject({ rev: 2, deletedAt: rep.now });
    expect(await stageTotals()).toEqual({});
    expect(await searchLeads('kari', 5)).toEqual([]);
    expect(await leadsByIdentities(['email:kari@example.com'])).toEqual([undefined]);
  });

  it('restores a removed lead with her address, follow-up and count', async () => {
    const { leadId } = await create('make');
    await rep.do('follow-up.set', { leadId, dueOn: '2026-03-20' });
    const before = await leadById(leadId);
    await rep.do('lead.remove', { leadId }, 'remove');
    await undo('remove');
    expect(await leadById(leadId)).toEqual({ ...before, rev: 4, updatedAt: rep.now });
    expect(await openFollowUpsOf(leadId)).toMatchObject([{ dueOn: '2026-03-20', rev: 3 }]);
    expect((await leadsByIdentities(['email:kari@example.com']))[0]?.id).toBe(leadId);
    expect(await stageTotals()).toEqual({ prospecting: { count: 1, value: { NOK: 900 } } });
    expect((await searchLeads('nordmann', 5)).map((one) => one.id)).toEqual([leadId]);
  });

  it('takes a logged contact back whole, by adding to the logs', async () => {
    const { leadId } = await create('make');
    await rep.do('follow-up.set', { leadId, dueOn: '2026-03-10' });
    const before = await leadById(leadId);
    rep.now += 5000;
    const logged = await rep.do(
      'contact.log',
      { leadId, channel: 'call', at: rep.now, followUp: { dueOn: '2026-03-13' } },
      'log',
    );
    await undo('log');

    expect(await leadById(leadId)).toEqual({ ...before, rev: 4, updatedAt: rep.now });
    expect(await openFollowUpsOf(leadId)).toMatchObject([{ dueOn: '2026-03-10' }]);
    const activities = await database().activities.toArray();
    expect(activities).toHaveLength(2);
    expect(activities).toContainEqual(expect.objectContaining({ type: 'retraction', retracts: logged.activityId }));
    expect(standingContacts(activities)).toEqual([]);
    const steps = await database().stageChanges.toArray();
    expect(steps).toHaveLength(3);
    expect(replayedStage(steps)).toBe('prospecting');
    expect((await timelineOf(leadId)).map((one) => one.type)).toEqual(['follow-up-set', 'stage']);
  });

  it('is refused once a contact was logged on top of it, also one of an earlier time that left the lead as she was', async () => {
    const { leadId } = await create('make');
    const log = (ago: number, requestId: string) =>
      rep.do('contact.log', { leadId, channel: 'email', at: rep.now - ago * 3_600_000 }, requestId);
    await log(0, 'call');
    await log(1, 'earlier');
    const standing = { stageId: 'first-contact', lastContactAt: rep.now };
    await expect(undo('call')).rejects.toMatchObject({ code: 'cannot-undo' });
    expect(await leadById(leadId)).toMatchObject(standing);
    expect(standingContacts(await database().activities.toArray())).toHaveLength(2);

    await undo('earlier');
    expect(await leadById(leadId)).toMatchObject(standing);
    await undo('call');
    expect(await leadById(leadId)).toMatchObject({ stageId: 'prospecting' });
    expect(await leadById(leadId)).not.toHaveProperty('lastContactAt');
  });

  it('takes the last of two contacts back and leaves the one before it', async () => {
    const { leadId } = await create('make');
    await rep.do('contact.log', { leadId, channel: 'call', at: rep.now });
    const before = await leadById(leadId);
    rep.now += 5000;
    await rep.do('contact.log', { leadId, channel: 'email', at: rep.now }, 'last');
    await undo('last');
    expect(await leadById(leadId)).toEqual({ ...before, rev: 4, updatedAt: rep.now });
  });

  it('leaves a lead where a contact that was logged since would have moved her', async () => {
    const { leadId } = await create('make');
    await rep.do('contact.log', { leadId, channel: 'call', at: rep.now });
    await rep.do('lead.move', { leadId, stageId: 'prospecting' });
    await rep.do('lead.move', { leadId, stageId: 'proposal' }, 'move');
    await rep.do('contact.log', { leadId, channel: 'email', at: rep.now - 1000 });
    await expect(undo('move')).rejects.toMatchObject({ code: 'cannot-undo' });
    expect(await leadById(leadId)).toMatchObject({ stageId: 'proposal' });
  });

  it('of what has nothing to do with contacts goes on after one was logged', async () => {
    const { leadId } = await create('make');
    await rep.do('contact.log', { leadId, channel: 'call', at: rep.now });
    await rep.do('lead.edit', { leadId, rev: 2, fields: { ...fieldsOfKari, company: 'Fjord AS' } }, 'edit');
    await rep.do('contact.log', { leadId, channel: 'email', at: rep.now - 1000 });
    await undo('edit');
    expect(await leadById(leadId)).toMatchObject({ stageId: 'first-contact', lastContactAt: rep.now });
    expect(await leadById(leadId)).not.toHaveProperty('company');
  });

  it('is refused once the lead was changed on top of it', async () => {
    const { leadId } = await create('make');
    await rep.do('lead.move', { leadId, stageId: 'proposal' }, 'move');
    await rep.do('lead.edit', { leadId, rev: 2, fields: { ...fieldsOfKari, company: 'Fjord AS' } });
    await expect(undo('move')).rejects.toMatchObject({ code: 'cannot-undo' });
    expect(await leadById(leadId)).toMatchObject({ stageId: 'proposal', company: 'Fjord AS' });
  });

  it('goes back step by step, the last command first', async () => {
    const { leadId } = await create('make');
    await rep.do('lead.move', { leadId, stageId: 'proposal' }, 'first');
    await rep.do('contact.log', { leadId, channel: 'call', at: rep.now }, 'second');
    await undo('second');
    await undo('first');
    const lead = await leadById(leadId);
    expect(lead).toMatchObject({ stageId: 'prospecting' });
    expect(lead).not.toHaveProperty('lastContactAt');
    expect(replayedStage(await database().stageChanges.toArray())).toBe('prospecting');
  });

  it('done twice answers the same and changes nothing more', async () => {
    const { leadId } = await create('make');
    await rep.do('lead.move', { leadId, stageId: 'proposal' }, 'move');
    expect(await undo('move')).toEqual({});
    const once = await database().leads.get(leadId);
    expect(await undo('move')).toEqual({});
    expect(await database().leads.get(leadId)).toEqual(once);
    expect(await database().stageChanges.count()).toBe(3);
  });

  it('does not take away a lead that existed before', async () => {
    const { leadId } = await create('make');
    await create('again');
    await expect(undo('again')).rejects.toMatchObject({ code: 'cannot-undo' });
    expect(await leadById(leadId)).toBeDefined();
  });

  it('is refused for a command that found all as it should be: what another did stays done', async () => {
    const { leadId } = await create('make');
    await rep.do('lead.move', { leadId, stageId: 'prospecting' }, 'nowhere');
    await expect(undo('nowhere')).rejects.toMatchObject({ code: 'cannot-undo' });
    const { followUpId } = await rep.do('follow-up.set', { leadId, dueOn: rep.today });
    await rep.do('follow-up.done', { followUpId }, 'one tab');
    await rep.do('follow-up.done', { followUpId }, 'other tab');
    await expect(undo('other tab')).rejects.toMatchObject({ code: 'cannot-undo' });
    await undo('one tab');
    expect(await openFollowUpsOf(leadId)).toMatchObject([{ id: followUpId }]);
  });

  it('is refused when another lead has the address by now', async () => {
    const { leadId } = await create('make');
    await rep.do('lead.remove', { leadId }, 'remove');
    await create('successor');
    await expect(undo('remove')).rejects.toMatchObject({ code: 'cannot-undo' });
  });

  it('is not offered for an undo, nor for a command that is not known', async () => {
    await create('make');
    await rep.do('undo', { requestId: 'make' }, 'take back');
    await expect(undo('take back')).rejects.toMatchObject({ code: 'cannot-undo' });
    await expect(undo('never sent')).rejects.toMatchObject({ code: 'cannot-undo' });
  });

  it('is refused for a contact with someone of the sample that is gone', async () => {
    await rep.do('sample.load', {});
    const [daniel] = await searchLeads('achterberg', 1);
    const earlier = { leadId: daniel?.id ?? '', channel: 'call', at: 0 } as const;
    await rep.do('contact.log', earlier, 'log');
    await rep.do('sample.remove', {});
    await expect(undo('log')).rejects.toMatchObject({ code: 'cannot-undo' });
  });

  it('puts settings back as they were', async () => {
    await rep.do('settings.change', { language: 'nb' }, 'norwegian');
    await rep.do('settings.change', { theme: 'dark' }, 'dark');
    await undo('dark');
    expect(await currentSettings()).toEqual({ ...defaultSettings, language: 'nb' });
    await undo('norwegian');
    expect(await currentSettings()).toEqual(defaultSettings);
  });
});
