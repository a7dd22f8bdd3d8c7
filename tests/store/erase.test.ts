import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/store/open';
import { leadById } from '@/lib/store/queries/leads';
import { areNotToBeRecorded, exportOf } from '@/lib/store/queries/person';
import { peopleKnown } from '@/lib/store/queries/overlay';
import { outdatedLeads } from '@/lib/store/queries/retention';
import { searchLeads } from '@/lib/store/queries/search';
import { everything, expectConsistent } from './invariants';
import { freshStore, Rep } from './rep';

let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
});

const fields = {
  name: 'Solveig Brekke',
  company: 'Brekkeverk',
  emails: ['solveig@brekkeverk.example'],
  phones: ['900 00 123'],
  slug: 'solveig-brekke',
  currency: 'NOK',
};
const solveig = { ...fields, role: 'subject' as const, email: fields.emails[0] };

async function lived(): Promise<string> {
  const { leadId } = await rep.do('lead.create', { fields, source: { site: 'linkedin' } });
  await rep.do('contact.log', { leadId, channel: 'email', at: rep.now, followUp: { dueOn: '2026-03-13' } });
  await rep.do('note.add', { leadId, text: 'Solveig liker fjellet' });
  await rep.do('lead.move', { leadId, stageId: 'proposal' });
  return leadId;
}

/** Every row of the database as one text. */
async function allText(): Promise<string> {
  const rows = await Promise.all(database().tables.map((table) => table.toArray()));
  return JSON.stringify(rows);
}

describe('S22: somebody who is erased', () => {
  it('leaves no word of her anywhere, and the others as they were', async () => {
    const other = await rep.lead({ name: 'Anna Holm', emails: ['anna@holm.example'], company: 'Holm' });
    const kept = await leadById(other);
    const leadId = await lived();
    await rep.do('person.erase', { leadIds: [leadId], remember: true });
    const text = await allText();
    for (const word of ['Solveig', 'solveig', 'brekke', 'fjellet', '900 00 123', '90000123'])
      expect(text).not.toContain(word);
    expect(await searchLeads('solveig', 5)).toEqual([]);
    expect(await leadById(other)).toEqual(kept);
    expectConsistent(await everything());
  });

  it('is taken out of mails, which go on for the others that they went to', async () => {
    const leadId = await lived();
    const people = [
      { email: 'solveig@brekkeverk.example', name: 'Solveig Brekke', role: 'to' as const },
      { email: 'anna@holm.example', name: 'Anna Holm', role: 'cc' as const },
    ];
    const mail = {
      rev: 1,
      updatedAt: 1,
      kind: 'sent' as const,
      state: 'later' as const,
      at: rep.now,
      page: 'p',
      url: 'u',
    };
    await database().mails.bulkAdd([
      { ...mail, id: 'both', subject: 'To Solveig', text: 'Dear Solveig', people },
      { ...mail, id: 'hers', people: people.slice(0, 1) },
    ]);
    await rep.do('person.erase', { leadIds: [leadId], remember: false });
    const [left, ...more] = await database().mails.toArray();
    expect(more).toEqual([]);
    expect(left).toEqual({ ...mail, id: 'both', people: people.slice(1) });
  });

  it('is brought back by no undo of what was done with her', async () => {
    const leadId = await lived();
    await rep.do(
      'lead.edit',
      { leadId, rev: (await leadById(leadId))!.rev, fields: { ...fields, title: 'Sjef' } },
      'edit',
    );
    await rep.do('person.erase', { leadIds: [leadId], remember: false }, 'erase');
    for (const requestId of ['edit', 'erase'])
      await expect(rep.do('undo', { requestId })).rejects.toMatchObject({ code: 'cannot-undo' });
    expect(await leadById(leadId)).toBeUndefined();
  });

  it('who is gone already is refused, and then nobody is erased', async () => {
    const leadId = await lived();
    await expect(rep.do('person.erase', { leadIds: [leadId, 'nobody'], remember: true })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect((await leadById(leadId))?.name).toBe('Solveig Brekke');
    expect(await areNotToBeRecorded([solveig])).toEqual([false]);
  });
});

describe('S22: somebody who is never to be recorded', () => {
  beforeEach(async () => {
    await rep.do('person.erase', { leadIds: [await lived()], remember: true });
  });
  const refused = { code: 'bad-input', detail: 'do-not-record' };

  it.each([
    ['address', { slug: undefined, phones: [] }],
    ['profile', { emails: [], phones: [] }],
    ['number, written with its country', { emails: [], slug: undefined, phones: ['+47 90 00 01 23'] }],
  ])('is refused by her %s, and nothing is written', async (_, more) => {
    const before = await everything();
    const input = { fields: { ...fields, ...more }, source: { site: 'manual' as const } };
    await expect(rep.do('lead.create', input)).rejects.toMatchObject(refused);
    expect(await everything()).toEqual(before);
  });

  it('is not let in as another lead’s address either, while everybody else is recorded', async () => {
    const leadId = await rep.lead({ name: 'Anna Holm', emails: ['anna@holm.example'] });
    await expect(rep.do('lead.link', { leadId, contact: solveig })).rejects.toMatchObject(refused);
    expect((await leadById(leadId))?.emails).toEqual(['anna@holm.example']);
  });

  it('keeps no colleague out who has the same number, nor what is learnt of one', async () => {
    const leadId = await rep.lead({ name: 'Ola Vik', emails: ['ola@brekkeverk.example'], phones: fields.phones });
    const { rev } = (await leadById(leadId))!;
    const more = {
      name: 'Ola Vik',
      emails: ['ola@brekkeverk.example', 'ov@brekkeverk.example'],
      phones: fields.phones,
    };
    await expect(rep.do('lead.edit', { leadId, rev, fields: { ...more, currency: 'NOK' } })).resolves.toBeDefined();
  });

  it('does not come back from the bin either', async () => {
    const { leadId } = await rep.do('lead.create', {
      fields: { ...fields, name: 'S. Brekke', emails: ['s@other.example'], phones: [], slug: undefined },
      source: { site: 'manual' },
    });
    await rep.do('lead.remove', { leadId });
    const again = await rep.lead({ name: 'S. Brekke', emails: ['s@other.example'] });
    await rep.do('person.erase', { leadIds: [again], remember: true });
    await expect(rep.do('lead.restore', { leadId })).rejects.toMatchObject(refused);
  });

  it('is allowed with all of her names by the one that a page shows', async () => {
    const contact = { name: 'Solveig Brekke', role: 'partner' as const, email: fields.emails[0] };
    expect(await rep.do('person.allow', { contact })).toEqual({ changed: true });
    expect(await database().erased.count()).toBe(0);
    expect(await areNotToBeRecorded([{ slug: fields.slug }])).toEqual([false]);
  });

  it('is known by a profile too that stands in her fields no more since a merge', async () => {
    const older = await rep.lead({ name: 'Kari Lund', emails: [], slug: 'kari-old' });
    const newer = await rep.lead({ name: 'Kari Lund', emails: [], slug: 'kari-new' });
    await rep.do('lead.merge', { leadId: older, otherId: newer, choices: { profile: 'b' } });
    await rep.do('person.erase', { leadIds: [older], remember: true });
    expect(await areNotToBeRecorded([{ slug: 'kari-old' }, { slug: 'kari-new' }, { slug: 'else' }])).toEqual([
      true,
      true,
      false,
    ]);
    expect(await allText()).not.toContain('kari-old');
  });

  it('is offered to the overlay by no mark', async () => {
    const [her, other] = await peopleKnown([['linkedin:solveig-brekke'], ['linkedin:anna']]);
    expect([her?.isNone, other?.isNone]).toEqual([true, false]);
  });

  it('may be recorded once the rep allows it, by whichever name she is met', async () => {
    expect(await rep.do('person.allow', { contact: solveig })).toEqual({ changed: true });
    expect(await rep.do('person.allow', { contact: solveig })).toEqual({ changed: false });
    expect(await areNotToBeRecorded([solveig])).toEqual([false]);
    await expect(lived()).resolves.toBeTypeOf('string');
  });

  it('is kept as hashes under a salt of this database’s own', async () => {
    const rows = await database().erased.toArray();
    expect(rows).toHaveLength(3);
    for (const { hash } of rows) expect(hash).toMatch(/^[0-9a-f]{64}$/);
    freshStore();
    await rep.do('person.erase', { leadIds: [await lived()], remember: true });
    const others = new Set((await database().erased.toArray()).map(({ hash }) => hash));
    expect(rows.some(({ hash }) => others.has(hash))).toBe(false);
  });
});

it('S22: a person’s export has her lead, her log, her follow-ups and, of a mail to several, what names her', async () => {
  const leadId = await lived();
  const people = [
    { email: 'solveig@brekkeverk.example', name: 'Solveig Brekke', role: 'to' as const },
    { email: 'anna@holm.example', name: 'Anna Holm', role: 'cc' as const },
  ];
  const mail = {
    id: 'm',
    rev: 1,
    updatedAt: 1,
    kind: 'sent' as const,
    state: 'later' as const,
    at: 1,
    page: 'p',
    url: 'u',
  };
  await database().mails.add({ ...mail, people });
  const kept = await exportOf(leadId, rep.now);
  expect(kept?.lead.name).toBe('Solveig Brekke');
  expect(kept?.followUps.map(({ dueOn }) => dueOn)).toEqual(['2026-03-13']);
  expect(kept?.activities.map(({ type }) => type)).toEqual(['contact', 'note']);
  expect(kept?.stageChanges.map(({ to }) => to)).toEqual(['prospecting', 'first-contact', 'proposal']);
  expect(kept?.mails).toEqual([{ ...mail, people: people.slice(0, 1) }]);
  expect(kept?.mailRules).toEqual([]);
  expect(await exportOf('nobody', rep.now)).toBeUndefined();
});

const named = async (today: string) =>
  (await outdatedLeads({ months: 12, only: 'closed' }, today)).map(({ name }) => name);

it('S22: leads that a retention rule would erase are shown from all of them, the longest outdated first', async () => {
  const old = await rep.lead({ name: 'Old', emails: [] });
  await rep.do('lead.close', { leadId: old, outcome: 'lost' });
  await rep.lead({ name: 'Open', emails: [] });
  expect(await named('2027-03-09')).toEqual([]);
  expect(await named('2027-03-10')).toEqual(['Old']);
});
