import { beforeEach, describe, expect, it } from 'vitest';
import type { PersonFacts } from '@/lib/pipeline/lead-person';
import { database } from '@/lib/store/open';
import { leadById, leadsByIdentities } from '@/lib/store/queries/leads';
import { exportOf } from '@/lib/store/queries/person';
import { searchLeads } from '@/lib/store/queries/search';
import { pageOf } from '@/tests/pipeline/outreach-memory';
import { everything, expectConsistent } from './invariants';
import { Gmail } from './mail-stage';
import { freshStore, Rep } from './rep';

let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
});

const ola: PersonFacts = {
  name: 'Ola Berg',
  role: 'champion',
  title: 'Driftsleder',
  email: 'Ola@Fjord.example',
  slug: 'ola-berg',
};
const kept = { ...ola, email: 'ola@fjord.example' };

async function kari(more: object = {}): Promise<string> {
  return rep.lead({ slug: 'kari', company: 'Fjord AS', ...more });
}
async function withOla(person: PersonFacts = ola): Promise<{ leadId: string; personId: string }> {
  const leadId = await kari();
  const { personId } = await rep.do('lead.person.put', { leadId, person, source: { site: 'linkedin' } }, 'put');
  return { leadId, personId };
}
const peopleOf = async (leadId: string) => (await leadById(leadId))?.people;
const allText = async () =>
  JSON.stringify(await Promise.all(database().tables.map((table) => table.toArray()))).toLowerCase();

async function lived() {
  const { leadId, personId } = await withOla();
  await rep.do('lead.person.put', { leadId, personId, person: { ...ola, email: 'ola@old.example' } });
  await rep.do('lead.person.put', { leadId, personId, person: ola }, 'last');
  await rep.do('contact.log', { leadId, channel: 'call', at: rep.now });
  const people = [
    { email: 'ola@fjord.example', name: 'Ola Berg', role: 'to' as const },
    { email: 'kari@example.com', name: 'Kari', role: 'cc' as const },
  ];
  const mail = { rev: 1, updatedAt: 1, kind: 'sent' as const, state: 'later' as const, at: rep.now, page: 'p' };
  await database().mails.add({ ...mail, url: 'u', id: 'both', subject: 'To Ola Berg', people });
  return { leadId, personId };
}

describe('a further contact of a lead', () => {
  it('is added with where and when, changed by id, removed, and each is undone', async () => {
    const { leadId, personId } = await withOla();
    const added = { ...kept, id: personId, source: { site: 'linkedin' as const }, at: rep.now };
    expect(await peopleOf(leadId)).toEqual([added]);

    await rep.do('lead.person.put', { leadId, personId, person: { ...ola, role: 'blocker', title: ' ' } }, 'change');
    const { title: _, ...changed } = { ...added, role: 'blocker' as const };
    expect(await peopleOf(leadId)).toEqual([changed]);
    await rep.do('undo', { requestId: 'change' });
    expect(await peopleOf(leadId)).toEqual([added]);

    await rep.do('lead.person.remove', { leadId, personId }, 'remove');
    expect(await peopleOf(leadId)).toBeUndefined();
    await rep.do('undo', { requestId: 'remove' });
    expect(await peopleOf(leadId)).toEqual([added]);
    await rep.do('undo', { requestId: 'put' });
    expect(await peopleOf(leadId)).toBeUndefined();
    expectConsistent(await everything());
  });

  it('is not overwritten unseen: an older lead is told so, and one who is gone is not made again', async () => {
    const { leadId, personId } = await withOla();
    await expect(rep.do('lead.person.put', { leadId, rev: 1, personId, person: ola })).rejects.toMatchObject({
      code: 'stale',
    });
    expect(await rep.do('lead.person.put', { leadId, personId, person: ola })).toMatchObject({ changed: false });
    await rep.do('lead.person.remove', { leadId, personId });
    const gone = { code: 'not-found', detail: 'contact' };
    await expect(rep.do('lead.person.put', { leadId, personId, person: ola })).rejects.toMatchObject(gone);
    await expect(rep.do('lead.person.remove', { leadId, personId })).rejects.toMatchObject(gone);
  });

  it('leads to the lead by mail, profile and search, also after the lead itself is edited', async () => {
    const { leadId } = await withOla();
    const lead = await leadById(leadId);
    await rep.do('lead.edit', {
      leadId,
      rev: lead!.rev,
      fields: { name: 'Kari Ny', emails: [], phones: [], currency: 'NOK' },
    });
    const found = await leadsByIdentities(['email:ola@fjord.example', 'linkedin:ola-berg', 'email:kari@example.com']);
    expect(found.map((one) => one?.id)).toEqual([leadId, leadId, undefined]);
    for (const query of ['ola berg', 'ola@fjord', 'driftsleder'])
      expect((await searchLeads(query, 5)).map(({ id }) => id)).toEqual([leadId]);
  });

  it('is nobody else: neither a lead of her own, nor another one’s contact, nor twice on one lead', async () => {
    const { leadId } = await withOla();
    const taken = { code: 'bad-input', detail: `identity-taken:${leadId}` };
    const other = await rep.lead({ name: 'Siv', emails: ['siv@x.example'] });
    const asLead = { name: 'Ola', emails: ['ola@fjord.example'], phones: [], currency: 'NOK' };
    await expect(rep.do('lead.create', { fields: asLead, source: { site: 'manual' } })).rejects.toMatchObject(taken);
    await expect(rep.do('lead.person.put', { leadId: other, person: ola })).rejects.toMatchObject(taken);
    await expect(rep.do('lead.person.put', { leadId, person: { name: 'O', slug: 'OLA-berg' } })).rejects.toMatchObject(
      taken,
    );
    const own = { name: 'K', email: 'kari@example.com' };
    await expect(rep.do('lead.person.put', { leadId, person: own })).rejects.toMatchObject(taken);
    const contact = { name: 'Ola', role: 'subject' as const, slug: 'ola-berg' };
    await expect(rep.do('lead.link', { leadId: other, contact })).rejects.toMatchObject(taken);
    await expect(rep.do('lead.link', { leadId, contact: { ...contact, email: 'x@x.example' } })).rejects.toMatchObject({
      code: 'bad-input',
    });
    await expect(
      rep.do('lead.person.put', { leadId, person: { name: 'Siv', email: 'siv@x.example' } }),
    ).rejects.toMatchObject({ detail: `identity-taken:${other}` });
  });

  it('comes back by no undo where somebody has her address by now', async () => {
    const { leadId, personId } = await withOla();
    await rep.do('lead.person.remove', { leadId, personId }, 'remove');
    await rep.lead({ name: 'Ola', emails: ['ola@fjord.example'] });
    await expect(rep.do('undo', { requestId: 'remove' })).rejects.toMatchObject({ code: 'cannot-undo' });
  });

  it('finds no room after twenty', async () => {
    const leadId = await kari();
    for (let at = 0; at < 20; at += 1) await rep.do('lead.person.put', { leadId, person: { name: `P${at}` } });
    const more = rep.do('lead.person.put', { leadId, person: { name: 'P20' } });
    await expect(more).rejects.toMatchObject({ code: 'bad-input', detail: 'too-much' });
    const other = await rep.lead({ emails: [] });
    await rep.do('lead.person.put', { leadId: other, person: { name: 'Somebody' } });
    await expect(rep.do('lead.merge', { leadId, otherId: other, choices: {} })).rejects.toMatchObject({
      detail: 'too-much',
    });
  });

  it('is in the history with before and after, and so is the role of the lead’s own person', async () => {
    const { leadId, personId } = await withOla();
    await rep.do('lead.person.put', { leadId, personId, person: { ...ola, role: 'user' } });
    await rep.do('lead.role', { leadId, role: 'decision-maker' }, 'role');
    await rep.do('undo', { requestId: 'role' });
    expect(await leadById(leadId)).not.toHaveProperty('role');
    const log = (await database().activities.toArray())
      .toSorted((a, b) => a.seq - b.seq)
      .flatMap((one) => (one.type === 'change' ? one.changes : []));
    const field = `person.${personId}`;
    expect(log).toEqual([
      { kind: 'other', field, after: kept },
      { kind: 'other', field, before: kept, after: { ...kept, role: 'user' } },
      { kind: 'text', field: 'role', after: 'decision-maker' },
    ]);
  });

  it('stays when two leads become one, and goes back when that is undone', async () => {
    const { leadId } = await withOla();
    const other = await rep.lead({ name: 'Kari N', emails: ['kari@home.example'] });
    await rep.do('lead.person.put', { leadId: other, person: { name: 'ola berg', phone: '900 00 001' } });
    await rep.do('lead.person.put', { leadId: other, person: { name: 'Siv Ås', email: 'siv@fjord.example' } });
    await rep.do('lead.role', { leadId: other, role: 'user' });
    await rep.do('lead.merge', { leadId: other, otherId: leadId, choices: {} }, 'merge');
    expect(await leadById(leadId)).toMatchObject({
      role: 'user',
      people: [
        { ...kept, phone: '900 00 001' },
        { name: 'Siv Ås', email: 'siv@fjord.example' },
      ],
    });
    // What is only a contact's is no identity of the lead's own that outlives her.
    expect((await leadById(leadId))?.otherIdentities ?? []).toEqual([]);
    expectConsistent(await everything());
    await rep.do('undo', { requestId: 'merge' });
    expect((await peopleOf(leadId))?.map(({ name }) => name)).toEqual(['Ola Berg']);
    expect((await peopleOf(other))?.map(({ name }) => name)).toEqual(['ola berg', 'Siv Ås']);
  });

  it('may be logged with where her page is open, and how the rep is connected with her is not the lead’s own', async () => {
    const { leadId } = await withOla();
    const connection = { degree: 2, invitation: 'sent' as const };
    const view = pageOf([{ name: 'Ola Berg', role: 'subject', slug: 'ola-berg', connection }]);
    await rep.do('outreach.read', { view });
    const [asked] = await database().outreach.toArray();
    expect(asked).toMatchObject({ kind: 'invitation', state: 'asking' });
    await rep.do('outreach.log', { outreachId: asked!.id });
    expect(await leadById(leadId)).toMatchObject({ lastContactAt: rep.now });
    expect(await leadById(leadId)).not.toHaveProperty('connection');
  });
});

describe('a mail to several people of one lead', () => {
  it('is logged once, and asked about again when that is undone', async () => {
    const { leadId } = await withOla();
    const gmail = new Gmail(rep);
    await gmail.send('a:r1', { to: ['ola@fjord.example', 'kari@example.com'] });
    const { activityId } = await rep.do('mail.log', { mailId: 'a:r1', email: 'ola@fjord.example' }, 'log');
    const answer = { answer: 'logged', leadId, activityId };
    expect(await gmail.mail('a:r1')).toMatchObject({ people: [answer, answer] });
    expect(await rep.do('mail.log', { mailId: 'a:r1', email: 'kari@example.com' })).toEqual({ leadId, activityId });
    expectConsistent(await everything());
    await rep.do('undo', { requestId: 'log' });
    expect((await gmail.mail('a:r1')).people.map((one) => one.answer)).toEqual([undefined, undefined]);
    expectConsistent(await everything());
  });
});

describe('a further contact who is to be gone', () => {
  const words = ['ola berg', 'ola@', 'ola-berg', 'driftsleder'];

  it('leaves no word of her anywhere when she is erased, and the lead as it was', async () => {
    const { leadId, personId } = await lived();
    await rep.do('lead.edit', {
      leadId,
      rev: (await leadById(leadId))!.rev,
      fields: { name: 'Kari', emails: ['kari@example.com'], phones: [], slug: 'kari', currency: 'NOK' },
    });
    await rep.do('lead.person.erase', { leadId, personId, remember: false }, 'erase');
    const text = await allText();
    for (const word of words) expect(text).not.toContain(word);
    const changes = (await database().activities.toArray()).flatMap((one) =>
      one.type === 'change' ? one.changes : [],
    );
    expect(changes.map(({ field }) => field)).toEqual(['name', 'company']);
    expect(await leadById(leadId)).toMatchObject({ name: 'Kari', lastContactAt: rep.now });
    for (const requestId of ['last', 'erase'])
      await expect(rep.do('undo', { requestId })).rejects.toMatchObject({ code: 'cannot-undo' });
    expectConsistent(await everything());
  });

  it('leaves no word of her where two leads with her were one', async () => {
    const leadId = await kari();
    const other = await rep.lead({ name: 'Kari N', emails: ['kari@home.example'] });
    await rep.do('lead.person.put', { leadId, person: { name: 'Ola Berg', phone: '900 00 001' } });
    await rep.do('lead.person.put', { leadId: other, person: ola });
    await rep.do('lead.merge', { leadId, otherId: other, choices: {} });
    const [person] = (await peopleOf(leadId)) ?? [];
    await rep.do('lead.person.erase', { leadId, personId: person?.id ?? '', remember: false });
    const text = await allText();
    for (const word of [...words, '900 00 001']) expect(text).not.toContain(word);
  });

  it('goes with the lead, also where she was removed from it before', async () => {
    const { leadId, personId } = await lived();
    await rep.do('lead.person.remove', { leadId, personId });
    await rep.do('person.erase', { leadIds: [leadId], remember: false });
    const text = await allText();
    for (const word of words) expect(text).not.toContain(word);
  });

  it('leaves what was noticed of her as it is where she is a lead of her own by then', async () => {
    const { leadId, personId } = await lived();
    await rep.do('lead.person.remove', { leadId, personId });
    await rep.lead({ name: 'Ola Berg', emails: ['ola@fjord.example'] });
    await rep.do('person.erase', { leadIds: [leadId], remember: false });
    expect(await database().mails.get('both')).toMatchObject({ people: [{ email: 'ola@fjord.example' }] });
  });

  it('is recorded never again where the rep says so, neither as a lead nor as a contact', async () => {
    const { leadId, personId } = await withOla();
    await rep.do('lead.person.erase', { leadId, personId, remember: true });
    const refused = { code: 'bad-input', detail: 'do-not-record' };
    await expect(rep.do('lead.person.put', { leadId, person: ola })).rejects.toMatchObject(refused);
    await expect(rep.lead({ name: 'Ola', emails: ['ola@fjord.example'] })).rejects.toMatchObject(refused);
  });

  it('is in the export of the lead till then', async () => {
    const { leadId, personId } = await lived();
    expect(await exportOf(leadId, rep.now)).toMatchObject({ lead: { people: [{ ...kept, id: personId }] } });
  });
});
