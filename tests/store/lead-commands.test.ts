import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/store/open';
import { leadById, leadsByIdentities, leadsOfPeople, samePersonCandidates } from '@/lib/store/queries/leads';
import { stageTotals } from '@/lib/store/queries/totals';
import { fieldsOfKari, freshStore, Rep } from './rep';

let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
});

describe('lead.create', () => {
  it('makes a lead in the first stage, found by each of her identities', async () => {
    const id = await rep.lead({ emails: [' Kari@Example.com '], slug: 'kari-nordmann', company: '' });

    const lead = await leadById(id);
    expect(lead).toMatchObject({
      rev: 1,
      ordinal: 1,
      stageId: 'prospecting',
      emails: ['kari@example.com'],
      identities: ['email:kari@example.com', 'linkedin:kari-nordmann'],
      nameKey: 'kari nordmann',
      createdAt: rep.now,
    });
    expect(lead).not.toHaveProperty('company');
    const found = await leadsByIdentities(['linkedin:nobody', 'linkedin:kari-nordmann', 'email:kari@example.com']);
    expect(found.map((one) => one?.id)).toEqual([undefined, id, id]);
  });

  it('answers with the lead that has the address already, and writes nothing', async () => {
    const id = await rep.lead();
    const again = await rep.do('lead.create', {
      fields: { ...fieldsOfKari, name: 'K. Nordmann', emails: ['KARI@example.com'], value: 100 },
      source: { site: 'gmail' },
    });
    expect(again).toEqual({ leadId: id, existed: true });
    expect(await leadById(id)).toMatchObject({ name: 'Kari Nordmann', rev: 1 });
    expect(await database().leads.count()).toBe(1);
    expect(await stageTotals()).toEqual({ prospecting: { count: 1, value: {} } });
  });

  it('refuses a new person whose address someone else has, and names that one', async () => {
    const anna = await rep.lead({ name: 'Anna', emails: ['post@firma.no'], slug: 'anna' });
    const before = await database().leads.toArray();
    const kari = { name: 'Kari', emails: ['post@firma.no'], slug: 'kari' };
    const refused = { code: 'bad-input', detail: `identity-taken:${anna}` };
    await expect(rep.lead(kari)).rejects.toMatchObject(refused);
    expect(await database().leads.toArray()).toEqual(before);
  });

  it('refuses a new person of whom two leads have something', async () => {
    await rep.lead({ name: 'Office', emails: ['post@firma.no'] });
    const kari = await rep.lead({ name: 'Kari', emails: [], slug: 'kari' });
    const both = rep.lead({ name: 'Kari', emails: ['post@firma.no'], slug: 'kari' });
    await expect(both).rejects.toMatchObject({ code: 'bad-input', detail: `identity-taken:${kari}` });
  });

  it('knows a member again who has the other kind of id by now, and keeps the one that messages use', async () => {
    const id = await rep.lead({ emails: [], slug: 'kari', memberId: '123456' });
    const again = await rep.do('lead.create', {
      fields: { ...fieldsOfKari, emails: [], slug: 'kari', memberId: 'ACoAAkari' },
      source: { site: 'linkedin' },
    });
    expect(again).toEqual({ leadId: id, existed: true });
    expect((await leadsByIdentities(['linkedin-id:ACoAAkari']))[0]?.id).toBe(id);
  });

  it('makes one lead of twenty parallel saves of one person, from one page or from several', async () => {
    const saves = Array.from({ length: 20 }, (_, index) =>
      rep.do('lead.create', { fields: fieldsOfKari, source: { site: 'linkedin' } }, `save-${index}`),
    );
    const replies = await Promise.all(saves);
    expect(new Set(replies.map((one) => one.leadId)).size).toBe(1);
    expect(replies.filter((one) => !one.existed)).toHaveLength(1);
    expect(await database().leads.count()).toBe(1);
    expect(await database().stageChanges.count()).toBe(1);
  });

  it('lets a removed person be made anew', async () => {
    const first = await rep.lead();
    await rep.do('lead.remove', { leadId: first });
    const second = await rep.lead();
    expect(second).not.toBe(first);
    expect((await leadsByIdentities(['email:kari@example.com']))[0]?.id).toBe(second);
  });

  it('refuses a stage that the pipeline does not have', async () => {
    await expect(rep.lead({}, 'nowhere')).rejects.toMatchObject({ code: 'bad-input', detail: 'stage' });
    expect(await database().leads.count()).toBe(0);
  });
});

describe('lead.edit', () => {
  it('replaces the fields whole, keeps the rest, and answers with the new rev', async () => {
    const id = await rep.lead({ title: 'CEO', value: 5000 });
    rep.now += 1000;
    const fields = { ...fieldsOfKari, name: 'Kari N. Nordmann', company: 'Fjord AS' };
    expect(await rep.do('lead.edit', { leadId: id, rev: 1, fields })).toEqual({ rev: 2, changed: true });

    const lead = await leadById(id);
    expect(lead).toMatchObject({ ...fields, rev: 2, updatedAt: rep.now, nameKey: 'kari n. nordmann', ordinal: 1 });
    expect(lead).not.toHaveProperty('title');
    expect(await stageTotals()).toEqual({ prospecting: { count: 1, value: {} } });
  });

  it('tells the later of two tabs that the lead has moved on', async () => {
    const id = await rep.lead();
    await rep.do('lead.edit', { leadId: id, rev: 1, fields: { ...fieldsOfKari, company: 'One' } });
    const late = rep.do('lead.edit', { leadId: id, rev: 1, fields: { ...fieldsOfKari, company: 'Two' } });
    await expect(late).rejects.toMatchObject({ code: 'stale' });
    expect(await leadById(id)).toMatchObject({ company: 'One', rev: 2 });
  });

  it('names the lead that has the address already', async () => {
    const kari = await rep.lead();
    const ola = await rep.lead({ name: 'Ola', emails: ['ola@example.com'] });
    const edit = rep.do('lead.edit', {
      leadId: ola,
      rev: 1,
      fields: { ...fieldsOfKari, name: 'Ola', emails: ['ola@example.com', 'kari@example.com'] },
    });
    await expect(edit).rejects.toMatchObject({ code: 'bad-input', detail: `identity-taken:${kari}` });
    expect(await leadById(ola)).toMatchObject({ emails: ['ola@example.com'], rev: 1 });
  });

  it('is no write where nothing changed', async () => {
    const id = await rep.lead();
    expect(await rep.do('lead.edit', { leadId: id, rev: 1, fields: fieldsOfKari })).toEqual({ rev: 1, changed: false });
  });

  it('frees an address that is given up', async () => {
    const kari = await rep.lead();
    await rep.do('lead.edit', { leadId: kari, rev: 1, fields: { ...fieldsOfKari, emails: [] } });
    const other = await rep.lead({ name: 'Another' });
    expect(other).not.toBe(kari);
  });
});

describe('lead.move', () => {
  it('counts the value in the new stage and logs the step', async () => {
    const id = await rep.lead({ value: 1200 });
    rep.now += 1000;
    expect(await rep.do('lead.move', { leadId: id, stageId: 'proposal' })).toEqual({ changed: true });
    expect(await leadById(id)).toMatchObject({ stageId: 'proposal', stageEnteredAt: rep.now });
    expect(await stageTotals()).toEqual({ proposal: { count: 1, value: { NOK: 1200 } } });
    const log = await database().stageChanges.toArray();
    expect(log.toSorted((a, b) => a.seq - b.seq)).toMatchObject([
      { seq: 1, to: 'prospecting' },
      { seq: 2, from: 'prospecting', to: 'proposal', loggedAt: rep.now },
    ]);
  });

  it('does nothing to the stage where she stands', async () => {
    const id = await rep.lead();
    expect(await rep.do('lead.move', { leadId: id, stageId: 'prospecting' })).toEqual({ changed: false });
    expect(await leadById(id)).toMatchObject({ rev: 1 });
    expect(await database().stageChanges.count()).toBe(1);
  });

  it('is refused for a lead that is gone', async () => {
    const id = await rep.lead();
    await rep.do('lead.remove', { leadId: id });
    await expect(rep.do('lead.move', { leadId: id, stageId: 'proposal' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('lead.link', () => {
  const seen = { name: 'Kari Nordmann', role: 'subject', slug: 'kari-n', title: 'CTO', company: 'Fjord AS' } as const;

  it('adds what the page shows, and overwrites nothing of the rep’s', async () => {
    const id = await rep.lead({ title: 'CEO' });
    expect(await rep.do('lead.link', { leadId: id, contact: seen })).toEqual({ changed: true });
    expect(await rep.do('lead.link', { leadId: id, contact: seen })).toEqual({ changed: false });
    expect(await leadById(id)).toMatchObject({
      title: 'CEO',
      company: 'Fjord AS',
      identities: ['email:kari@example.com', 'linkedin:kari-n'],
    });
  });

  it('refuses a profile that another lead has, and names her', async () => {
    const other = await rep.lead({ emails: [], slug: 'kari-n' });
    const id = await rep.lead();
    await expect(rep.do('lead.link', { leadId: id, contact: seen })).rejects.toMatchObject({
      detail: `identity-taken:${other}`,
    });
  });

  it('refuses a second profile for one lead', async () => {
    const id = await rep.lead({ slug: 'kari-other' });
    await expect(rep.do('lead.link', { leadId: id, contact: seen })).rejects.toMatchObject({ detail: 'other-profile' });
  });

  it('is offered in a message to a lead whom LinkedIn only numbered so far, and makes her known there', async () => {
    const id = await rep.lead({ slug: 'kari-n', memberId: '123456' });
    const partner = { name: 'Kari Nordmann', role: 'partner', memberId: 'ACoAAkari' } as const;
    expect((await samePersonCandidates(partner)).map((one) => one.id)).toEqual([id]);
    await rep.do('lead.link', { leadId: id, contact: partner });
    expect((await leadsOfPeople([['linkedin-id:ACoAAkari'], ['linkedin:kari-n']])).map((one) => one?.id)).toEqual([
      id,
      id,
    ]);
  });

  it('is offered for a namesake only, who is not known by another profile and is not her already', async () => {
    const id = await rep.lead();
    await rep.lead({ emails: [], slug: 'a-third-kari' });
    await rep.lead({ name: 'Ola', emails: ['ola@example.com'] });
    const shown = { ...seen, name: 'KARI  Nordmann' };
    expect((await samePersonCandidates(shown)).map((one) => one.id)).toEqual([id]);
    await rep.do('lead.link', { leadId: id, contact: seen });
    expect(await samePersonCandidates(shown)).toEqual([]);
  });
});

describe('lead.remove', () => {
  it('leaves a tombstone that nothing finds, counts or reminds of', async () => {
    const id = await rep.lead({ value: 700 });
    const { followUpId } = await rep.do('follow-up.set', { leadId: id, dueOn: '2026-03-01' });
    rep.now += 1000;
    await rep.do('lead.remove', { leadId: id });

    expect(await leadById(id)).toBeUndefined();
    expect(await database().leads.get(id)).toMatchObject({ deletedAt: rep.now, identities: [], nameKey: '' });
    expect(await database().followUps.get(followUpId)).toMatchObject({ outcome: 'cancelled', closedAt: rep.now });
    expect(await stageTotals()).toEqual({});
    expect(await leadsByIdentities(['email:kari@example.com'])).toEqual([undefined]);
    expect(await samePersonCandidates({ name: 'Kari Nordmann', role: 'from' })).toEqual([]);
  });
});

it('knows each person of a page by the first of her identities that is known', async () => {
  const id = await rep.lead({ slug: 'kari-n' });
  const leads = await leadsOfPeople([['email:nobody@example.com', 'linkedin:kari-n'], [], ['linkedin:kari-m']]);
  expect(leads.map((one) => one?.id)).toEqual([id, undefined, undefined]);
});
