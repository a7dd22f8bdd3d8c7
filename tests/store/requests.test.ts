import { beforeEach, describe, expect, it } from 'vitest';
import { pruneRequests, retireEvent } from '@/lib/store/commands';
import { database } from '@/lib/store/open';
import { freshStore, Rep } from './rep';

const day = 86_400_000;
let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
});

const kept = async () => JSON.stringify(await database().requests.toArray());

describe('a request id', () => {
  it('is carried out once: a repeat gets the first reply, also when it comes later', async () => {
    const leadId = await rep.lead();
    const input = { leadId, channel: 'call', at: rep.now, followUp: { dueOn: '2026-03-13' } } as const;
    const first = await rep.do('contact.log', input, 'enter pressed twice');
    rep.now += 60_000;
    expect(await rep.do('contact.log', input, 'enter pressed twice')).toEqual(first);
    expect(await database().activities.count()).toBe(1);
    expect(await database().followUps.count()).toBe(1);
  });

  it('is carried out once when both come at the same time', async () => {
    const leadId = await rep.lead();
    const input = { leadId, channel: 'call', at: rep.now } as const;
    const replies = await Promise.all([1, 2, 3].map(() => rep.do('contact.log', input, 'same')));
    expect(new Set(replies.map((one) => one.activityId)).size).toBe(1);
    expect(await database().activities.count()).toBe(1);
  });

  it('stands for one command with one input', async () => {
    const leadId = await rep.lead();
    await rep.do('lead.move', { leadId, stageId: 'proposal' }, 'mine');
    const refused = { code: 'bad-input', detail: 'request-id-reused' };
    await expect(rep.do('lead.move', { leadId, stageId: 'closing' }, 'mine')).rejects.toMatchObject(refused);
    await expect(rep.do('lead.remove', { leadId }, 'mine')).rejects.toMatchObject(refused);
  });

  it('keeps nothing of what was sent, and after an undo nothing of the person', async () => {
    const fields = { name: 'Kari Nordmann', emails: ['kari@example.com'], phones: [], currency: 'NOK' };
    const make = { fields, source: { site: 'manual' } } as const;
    const { leadId } = await rep.do('lead.create', make, 'make');
    await rep.do('contact.log', { leadId, channel: 'call', at: rep.now, note: 'Her own words' }, 'log');
    expect(await kept()).not.toContain('Her own words');
    await rep.do('undo', { requestId: 'log' });
    await rep.do('undo', { requestId: 'make' });
    expect(await kept()).not.toMatch(/nordmann|example\.com/i);
    expect(await rep.do('lead.create', make, 'make')).toEqual({ leadId, existed: false });
  });

  it('is free again after a refusal: what was refused was never carried out', async () => {
    await expect(rep.do('lead.remove', { leadId: 'nobody' }, 'again')).rejects.toMatchObject({ code: 'not-found' });
    const leadId = await rep.lead();
    await expect(rep.do('lead.remove', { leadId }, 'again')).resolves.toEqual({});
  });

  it('is forgotten after seven days, with all that it keeps of a person', async () => {
    await rep.do('settings.change', { theme: 'dark' }, 'old');
    rep.now += 7 * day;
    await rep.do('settings.change', { theme: 'light' }, 'new');
    expect(await pruneRequests(rep.now)).toBe(0);
    expect(await pruneRequests(rep.now + 1)).toBe(1);
    expect(await database().requests.toCollection().primaryKeys()).toEqual(['new']);
  });
});

it('names one retire event for an install', async () => {
  const names = await Promise.all(['a', 'b', 'c'].map((name) => retireEvent(() => name)));
  expect(new Set(names).size).toBe(1);
  expect(await retireEvent(() => 'later')).toBe(names[0]);
});
