import { beforeEach, describe, expect, it } from 'vitest';
import type { Lead } from '@/lib/pipeline/lead';
import { database } from '@/lib/store/open';
import { duplicatesOf } from '@/lib/store/queries/duplicates';
import { openFollowUpsOf } from '@/lib/store/queries/follow-ups';
import { leadById, leadsByIdentities, samePersonCandidates } from '@/lib/store/queries/leads';
import { timelineOf } from '@/lib/store/queries/timeline';
import { everything, expectConsistent } from './invariants';
import { freshStore, Rep } from './rep';

let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
});

const lead = async (id: string) => (await leadById(id)) as Lead;
const without = ({ rev: _1, updatedAt: _2, ...rest }: Lead) => rest;
const suggested = async (id: string) =>
  (await duplicatesOf(await lead(id))).map(({ other, likeness }) => [other.id, likeness.reason]);

/** Kari by her mail, and again by her profile. */
async function twice(): Promise<{ older: string; newer: string }> {
  const older = await rep.lead({ company: 'Fjord AS', title: 'Buyer', tags: ['north'] });
  rep.now += 1000;
  const newer = await rep.lead({
    emails: [],
    slug: 'kari-n',
    company: 'Fjord',
    title: 'Chief buyer',
    phones: ['90 12 34 56'],
  });
  return { older, newer };
}

describe('who may be kept twice', () => {
  it('is suggested with the reason, from either side', async () => {
    const { older, newer } = await twice();
    await rep.lead({ name: 'Ola Holm', emails: ['ola@other.example'], company: 'Fjord AS' });
    expect(await suggested(older)).toEqual([[newer, 'company']]);
    expect(await suggested(newer)).toEqual([[older, 'company']]);
  });

  it('is not suggested again once told apart, until that is undone', async () => {
    const { older, newer } = await twice();
    await rep.do('pair.differ', { leadId: newer, otherId: older }, 'apart');
    expect(await suggested(older)).toEqual([]);
    expect(await rep.do('pair.differ', { leadId: older, otherId: newer })).toEqual({ changed: false });
    await rep.do('undo', { requestId: 'apart' });
    expect(await suggested(older)).toEqual([[newer, 'company']]);
  });

  it('stays told apart from whoever she is merged into', async () => {
    const { older, newer } = await twice();
    const third = await rep.lead({ emails: ['k@third.example'], company: 'Fjord AS' });
    await rep.do('pair.differ', { leadId: newer, otherId: third });
    await rep.do('lead.merge', { leadId: older, otherId: newer, choices: {} });
    expect(await suggested(older)).toEqual([]);
    expect(await suggested(third)).toEqual([]);
  });

  it('is offered for a page’s contact too: by a nickname at one company, and by a phone number', async () => {
    const katrine = await rep.lead({ name: 'Katherine Holm', emails: [], company: 'Nordhav AS' });
    const named = { name: 'Kate Holm', role: 'subject', slug: 'kate', company: 'Nordhav' } as const;
    expect((await samePersonCandidates(named)).map(({ id }) => id)).toEqual([katrine]);
    const phoned = await rep.lead({ name: 'Siri Moen', emails: [], phones: ['+47 90 12 34 56'] });
    const caller = { name: 'Siri Moen Lie', role: 'from', email: 'siri@x.example', phone: '90123456' } as const;
    expect((await samePersonCandidates(caller)).map(({ id }) => id)).toEqual([phoned]);
  });
});

describe('lead.merge', () => {
  it('keeps the older lead with what both say, as the rep chose, and finds her by all that named either', async () => {
    const { older, newer } = await twice();
    const choices = { title: 'b' } as const;
    expect(await rep.do('lead.merge', { leadId: newer, otherId: older, choices })).toEqual({ leadId: older });
    expect(await lead(older)).toMatchObject({
      title: 'Buyer',
      emails: ['kari@example.com'],
      phones: ['90 12 34 56'],
      slug: 'kari-n',
      tags: ['north'],
      mergedFrom: [newer],
    });
    const found = await leadsByIdentities(['email:kari@example.com', 'linkedin:kari-n']);
    expect(found.map((one) => one?.id)).toEqual([older, older]);
    expect(await database().leads.get(newer)).toMatchObject({ deletedAt: rep.now, mergedInto: older, identities: [] });
    expect((await leadById(newer))?.id).toBe(older);
    expectConsistent(await everything());
  });

  it('goes on by a profile that her fields do not tell any more', async () => {
    const older = await rep.lead({ slug: 'kari-old' });
    const newer = await rep.lead({ emails: [], slug: 'kari-new' });
    await rep.do('lead.merge', { leadId: older, otherId: newer, choices: { profile: 'b' } });
    expect(await lead(older)).toMatchObject({ slug: 'kari-new', otherIdentities: ['linkedin:kari-old'] });
    expect((await leadsByIdentities(['linkedin:kari-old']))[0]?.id).toBe(older);
  });

  it('tells one history, and what is open for either is hers', async () => {
    const { older, newer } = await twice();
    await rep.do('contact.log', { leadId: older, channel: 'email', at: rep.now - 500, note: 'First' });
    await rep.do('contact.log', { leadId: newer, channel: 'call', at: rep.now, followUp: { dueOn: '2026-03-12' } });
    rep.now += 1000;
    await rep.do('lead.merge', { leadId: older, otherId: newer, choices: {} });
    const told = (await timelineOf(older)).map((item) => item.type);
    expect(told.filter((type) => type === 'contact')).toHaveLength(2);
    expect(told).toContain('merge');
    expect(await openFollowUpsOf(older)).toMatchObject([{ leadId: older, dueOn: '2026-03-12' }]);
    expect(await lead(older)).toMatchObject({ nextDueOn: '2026-03-12', lastContactAt: rep.now - 1000 });
    expectConsistent(await everything());
  });

  it('stands where the further of the two stood, while her own sale is open', async () => {
    const [older, newer] = [await rep.lead(), await rep.lead({ emails: ['k@x.example'] }, 'proposal')];
    const [closedOne, third] = [
      await rep.lead({ emails: ['c@x.example'] }),
      await rep.lead({ emails: ['d@x.example'] }, 'proposal'),
    ];
    await rep.do('lead.close', { leadId: closedOne, outcome: 'lost' });
    await rep.do('lead.merge', { leadId: older, otherId: newer, choices: {} });
    await rep.do('lead.merge', { leadId: closedOne, otherId: third, choices: {} });
    expect(await lead(older)).toMatchObject({ stageId: 'proposal' });
    expect(await lead(closedOne)).toMatchObject({ stageId: 'prospecting', outcome: 'lost' });
    expectConsistent(await everything());
  });

  it('is undone as if it had not been: both leads, their addresses and what is open', async () => {
    const { older, newer } = await twice();
    await rep.do('follow-up.set', { leadId: newer, dueOn: '2026-03-12' });
    const before = { older: await lead(older), newer: await lead(newer) };
    await rep.do('lead.merge', { leadId: older, otherId: newer, choices: {} }, 'merge');
    await rep.do('undo', { requestId: 'merge' });
    expect(without(await lead(older))).toEqual(without(before.older));
    expect(without(await lead(newer))).toEqual(without(before.newer));
    expect(await openFollowUpsOf(newer)).toHaveLength(1);
    expect((await timelineOf(older)).map(({ type }) => type)).not.toContain('merge');
    expectConsistent(await everything());
  });

  it('is not undone once a contact was logged with her', async () => {
    const { older, newer } = await twice();
    await rep.do('lead.merge', { leadId: older, otherId: newer, choices: {} }, 'merge');
    await rep.do('contact.log', { leadId: older, channel: 'call', at: rep.now });
    await expect(rep.do('undo', { requestId: 'merge' })).rejects.toMatchObject({ code: 'cannot-undo' });
  });

  it('refuses one lead taken for two, and one of the sample with one of the rep’s own', async () => {
    const id = await rep.lead();
    await rep.do('sample.load', {});
    const sample = (await everything()).leads.find((one) => one.sample)?.id ?? '';
    const refused = (otherId: string) => rep.do('lead.merge', { leadId: id, otherId, choices: {} });
    await expect(refused(id)).rejects.toMatchObject({ detail: 'same' });
    await expect(refused(sample)).rejects.toMatchObject({ detail: 'sample' });
  });
});

describe('two who were merged', () => {
  const known = { score: 3 } as const;
  const unknown = { score: 'unknown' } as const;
  const nothing = { budget: unknown, authority: unknown, need: unknown, timeline: unknown };

  it('are asked about once: each answer and each line that only one had stays', async () => {
    const { older, newer } = await twice();
    await rep.do('lead.qualify', { leadId: older, bant: { ...nothing, budget: { score: 1 } } });
    await rep.do('lead.qualify', { leadId: newer, bant: { ...nothing, budget: known, need: known } });
    const need = { id: 'n1', text: 'Fewer invoices', kind: 'need' as const };
    await rep.do('lead.playbook', { leadId: older, playbook: { proposal: { problem: 'Slow' }, ticks: ['answered'] } });
    await rep.do('lead.playbook', {
      leadId: newer,
      playbook: { needs: [need], proposal: { problem: 'Dear', cost: '100' }, ticks: ['answered', 'about-them'] },
    });
    await rep.do('lead.merge', { leadId: older, otherId: newer, choices: {} });
    expect(await lead(older)).toMatchObject({
      bant: { ...nothing, budget: { score: 1 }, need: known },
      playbook: { needs: [need], proposal: { problem: 'Slow', cost: '100' }, ticks: ['answered', 'about-them'] },
    });
  });

  it('are one on either of their profiles, also where she is added again or linked', async () => {
    const older = await rep.lead({ emails: [], slug: 'kari-old' });
    const newer = await rep.lead({ emails: [], slug: 'kari-new' });
    await rep.do('lead.merge', { leadId: older, otherId: newer, choices: { profile: 'b' } });
    for (const slug of ['kari-old', 'kari-new']) {
      const fields = { name: 'Kari Nordmann', emails: [], phones: [], currency: 'NOK', slug };
      expect(await rep.do('lead.create', { fields, source: { site: 'linkedin' } })).toEqual({
        leadId: older,
        existed: true,
      });
      const contact = { name: 'Kari Nordmann', role: 'subject' as const, slug };
      await expect(rep.do('lead.link', { leadId: older, contact })).resolves.toBeDefined();
    }
    expectConsistent(await everything());
  });

  it('are parted again without a note that was removed meanwhile', async () => {
    const { older, newer } = await twice();
    const { noteId } = await rep.do('note.add', { leadId: newer, text: 'Old news' });
    await rep.do('lead.merge', { leadId: older, otherId: newer, choices: {} }, 'merge');
    await rep.do('note.remove', { leadId: older, noteId });
    await rep.do('undo', { requestId: 'merge' });
    expect((await timelineOf(newer)).filter(({ type }) => type === 'note')).toEqual([]);
    expectConsistent(await everything());
  });

  it('leave no step open with the one who is gone, whatever is taken back', async () => {
    const { older, newer } = await twice();
    const { followUpId } = await rep.do('follow-up.set', { leadId: newer, dueOn: '2026-03-11' });
    await rep.do('follow-up.set', { leadId: newer, dueOn: '2026-03-10', also: true });
    await rep.do('follow-up.done', { followUpId }, 'done');
    await rep.do('lead.merge', { leadId: older, otherId: newer, choices: {} });
    await expect(rep.do('undo', { requestId: 'done' })).rejects.toMatchObject({ code: 'cannot-undo' });
    expect(await openFollowUpsOf(newer)).toEqual([]);
  });
});
