import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/store/open';
import { leadById } from '@/lib/store/queries/leads';
import { freshStore, Rep } from './rep';

let rep: Rep;
let leadId: string;
beforeEach(async () => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
  leadId = await rep.lead({}, 'proposal');
});

const kept = async () => (await leadById(leadId))?.playbook;
const logged = async () => (await database().activities.toArray()).toSorted((a, b) => a.seq - b.seq);
const changesLogged = async () => (await logged()).flatMap((one) => (one.type === 'change' ? [one.changes] : []));

describe('lead.playbook', () => {
  it('writes the fields that are given beside those that are there', async () => {
    await rep.do('lead.playbook', { leadId, playbook: { ticks: ['four-parts'] } });
    const proposal = { problem: 'Orders get lost', sentOn: '2026-03-02' };
    expect(await rep.do('lead.playbook', { leadId, playbook: { proposal } })).toEqual({ changed: true });
    expect(await kept()).toEqual({ ticks: ['four-parts'], proposal });
  });

  it('leaves nothing behind where all is emptied', async () => {
    await rep.do('lead.playbook', { leadId, playbook: { ticks: ['four-parts'] } });
    await rep.do('lead.playbook', { leadId, playbook: { ticks: [] } });
    expect(await leadById(leadId)).not.toHaveProperty('playbook');
  });

  it('tells the lead’s log what was and what is', async () => {
    await rep.do('lead.playbook', { leadId, playbook: { proposal: { cost: '40 000' } } });
    await rep.do('lead.playbook', { leadId, playbook: { proposal: { cost: '50 000' } } });
    expect(await changesLogged()).toEqual([
      [{ kind: 'text', field: 'playbook.cost', after: '40 000' }],
      [{ kind: 'text', field: 'playbook.cost', before: '40 000', after: '50 000' }],
    ]);
  });

  it('that changes nothing says so, and is in no log', async () => {
    await rep.do('lead.playbook', { leadId, playbook: { ticks: ['four-parts'] } });
    const { rev } = (await leadById(leadId)) ?? {};
    expect(await rep.do('lead.playbook', { leadId, rev, playbook: { ticks: ['four-parts'], needs: [] } })).toEqual({
      changed: false,
    });
    expect(await changesLogged()).toHaveLength(1);
    expect((await leadById(leadId))?.rev).toBe(rev);
  });

  it('is refused where the lead has moved on since she was read', async () => {
    const { rev } = (await leadById(leadId)) ?? {};
    await rep.do('lead.move', { leadId, stageId: 'negotiation' });
    const late = rep.do('lead.playbook', { leadId, rev, playbook: { ticks: ['four-parts'] } });
    await expect(late).rejects.toMatchObject({ code: 'stale' });
    expect(await kept()).toBeUndefined();
  });

  it('is refused for a lead that is gone', async () => {
    await rep.do('lead.remove', { leadId });
    const late = rep.do('lead.playbook', { leadId, playbook: { ticks: ['four-parts'] } });
    await expect(late).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is taken back by an undo, in the log too', async () => {
    await rep.do('lead.playbook', { leadId, playbook: { ticks: ['four-parts'] } });
    await rep.do('lead.playbook', { leadId, playbook: { concessions: ['Free start'] } }, 'given');
    await rep.do('undo', { requestId: 'given' });
    expect(await kept()).toEqual({ ticks: ['four-parts'] });
    const log = await logged();
    expect(log.at(-1)).toMatchObject({ type: 'retraction', retracts: log.at(-2)?.id });
  });

  it('stays when the lead moves on, and back', async () => {
    await rep.do('lead.playbook', { leadId, playbook: { ticks: ['four-parts'] } });
    await rep.do('lead.move', { leadId, stageId: 'closing' });
    await rep.do('lead.move', { leadId, stageId: 'first-contact' });
    expect(await kept()).toEqual({ ticks: ['four-parts'] });
  });
});
