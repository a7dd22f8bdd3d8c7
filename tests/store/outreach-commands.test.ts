import { beforeEach, describe, expect, it } from 'vitest';
import { standingContacts } from '@/lib/pipeline/activity';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { performed, pruneOutreach } from '@/lib/store/commands';
import { database } from '@/lib/store/open';
import { hasLeads, leadById, leadsByIdentities, samePersonCandidates } from '@/lib/store/queries/leads';
import { outreachAsking } from '@/lib/store/queries/outreach';
import { pageOf, showing, talk } from '@/tests/pipeline/outreach-memory';
import { everything, expectConsistent } from './invariants';
import { fieldsOfKari, freshStore, Rep } from './rep';

const day = 86_400_000;
let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
});

const sent = { degree: 2, invitation: 'sent' } as const;
const none = { degree: 2, invitation: 'none' } as const;
const add = { name: 'Kari Nordmann', emails: [], phones: [], currency: 'NOK' };
const lead = () => rep.lead({ slug: 'kari', emails: [] });

/** Reads a page, a second later; whether nobody need hear of it. */
async function read(view: PageView): Promise<boolean> {
  rep.now += 1000;
  const { isIdle } = await performed('outreach.read', `read-${rep.now}`, { view }, rep.occasion);
  return isIdle;
}
async function asked() {
  const [first] = await outreachAsking();
  if (!first) throw new Error('Nothing is asked');
  return first;
}
const asks = async () => (await outreachAsking()).map(({ kind, channel }) => `${kind} ${channel}`);
const contacts = async () => standingContacts(await database().activities.toArray());

const of = (slug: string, connection: Contact['connection']): Contact => ({
  name: slug,
  role: 'result',
  slug,
  connection,
});

const list = (url: string, ...people: Contact[]) => read(pageOf(people, { kind: 'search', url }));

describe('outreach.read', () => {
  it('keeps how a lead is connected, whichever of her names the page tells, and writes her anew only where that changed', async () => {
    const leadId = await rep.lead({ slug: 'kari', memberId: 'ACoAAb', salesId: 'ACwAAb', emails: [] });
    expect(await read(pageOf([{ name: 'K', role: 'subject', salesId: 'ACwAAb', connection: none }]))).toBe(false);
    expect(await leadById(leadId)).toMatchObject({ rev: 2, connection: { ...none, seenAt: rep.now } });
    const seenAt = rep.now;
    expect(await read(pageOf([{ name: 'K', role: 'subject', memberId: 'ACoAAb', connection: none }]))).toBe(true);
    expect(await leadById(leadId)).toMatchObject({ rev: 2, connection: { seenAt } });
    rep.now += day;
    expect(await read(showing(none))).toBe(true);
    expect(await leadById(leadId)).toMatchObject({ rev: 2, connection: { ...none, seenAt: rep.now } });
    expect(await read(showing({ degree: 3 }))).toBe(false);
    expect(await leadById(leadId)).toMatchObject({ rev: 3, connection: { degree: 3, invitation: 'none' } });
  });

  it('keeps nothing about a read that found nothing new', async () => {
    await lead();
    await read(showing(none));
    const before = await database().requests.count();
    await read(showing(none));
    expect(await database().requests.count()).toBe(before);
  });

  it('asks about an invitation and a message of the rep’s, whether she is a lead or not, once', async () => {
    await read(showing(none));
    expect(await read(showing(sent))).toBe(false);
    await read(talk('a'));
    expect(await read(talk('aB'))).toBe(false);
    expect(await read(talk('aB'))).toBe(true);
    expect(await read(showing(sent))).toBe(true);
    expect(await asks()).toEqual(['message linkedin-message', 'invitation connection-request']);
  });

  it('knows a lead’s conversation again by another of her names', async () => {
    await rep.lead({ slug: 'kari', memberId: 'ACoAAb', emails: [] });
    await read(talk('aB'));
    await read(talk('aBC', { person: { name: 'K', role: 'partner', memberId: 'ACoAAb' } }));
    await read(talk('aBC'));
    expect((await asked()).id).toBe('message:C');
    expect(await database().conversations.count()).toBe(1);
  });

  it('asks about an answer where the log knows of an outreach', async () => {
    const leadId = await lead();
    await read(talk('A'));
    expect(await read(talk('Ab'))).toBe(true);
    await rep.do('contact.log', { leadId, channel: 'inmail', at: rep.now });
    await read(talk('Abc'));
    expect(await asks()).toEqual(['reply linkedin-message']);
  });

  it('asks about somebody in a list whom the list offered to invite before, also as it grows', async () => {
    await list('https://www.linkedin.com/search/1', of('a', none), of('b', sent));
    await list('https://www.linkedin.com/search/1', of('c', none));
    await list('https://www.linkedin.com/search/1', of('a', sent), of('b', sent));
    expect((await outreachAsking()).map(({ person }) => person.slug)).toEqual(['a']);
    await list('https://www.linkedin.com/search/2', of('d', none));
    await list('https://www.linkedin.com/search/2', of('c', sent), of('d', sent));
    expect((await outreachAsking()).map(({ person }) => person.slug)).toEqual(['d', 'a']);
  });

  it.each([
    ['is not to notice it', { linkedinDetect: false }],
    ['wants nothing on LinkedIn', { surfaces: { gmail: 'overlay', linkedin: 'off' } }],
  ] as const)('does nothing where the rep %s', async (_, settings) => {
    const leadId = await lead();
    await rep.do('settings.change', settings as never);
    expect(await read(showing(sent))).toBe(true);
    expect(await read(talk('A'))).toBe(true);
    expect(await leadById(leadId)).not.toHaveProperty('connection');
    expect([await outreachAsking(), await database().conversations.toArray()]).toEqual([[], []]);
  });

  it('takes nothing from a page of another host', async () => {
    expect(await read({ ...showing(sent), site: 'gmail' })).toBe(true);
    expect(await outreachAsking()).toEqual([]);
  });

  it('leaves alone who may be one of two leads, and who has a lead’s address but another profile', async () => {
    await rep.lead({ slug: 'kari', emails: [] });
    await rep.lead({ name: 'Ola', memberId: 'ACoAAo', emails: ['ola@example.com'], slug: 'ola' });
    await read(showing(sent, { memberId: 'ACoAAo' }));
    await read(showing(sent, { slug: 'other', email: 'ola@example.com' }));
    expect(await outreachAsking()).toEqual([]);
    expect((await database().leads.toArray()).filter(({ connection }) => connection)).toEqual([]);
  });
});

describe('outreach.log', () => {
  it('logs with the lead, moves her up and sets the follow-up', async () => {
    const leadId = await lead();
    await read(talk('', { inMail: true }));
    await read(talk('A', { inMail: true }));
    const { id, at, url } = await asked();
    const reply = await rep.do('outreach.log', { outreachId: id, followUp: { dueOn: '2026-03-13' } });
    expect(reply).toMatchObject({ leadId, movedTo: 'first-contact', followUpId: expect.any(String) });
    expect(await leadById(leadId)).toMatchObject({
      stageId: 'first-contact',
      waitingSince: at,
      nextDueOn: '2026-03-13',
    });
    expect(await contacts()).toMatchObject([
      { channel: 'inmail', direction: 'outbound', at, url, site: 'linkedin', threadId: 't1', messageId: 'A' },
    ]);
    expect(await outreachAsking()).toEqual([]);
    expect(await rep.do('outreach.log', { outreachId: id })).toEqual({ leadId, activityId: reply.activityId });
    expect(await contacts()).toHaveLength(1);
    expectConsistent(await everything());
  });

  it('makes her a lead where that is asked, as the page named her, connected as it showed', async () => {
    await read(showing(sent, { memberId: 'ACoAAb' }));
    const { id, at } = await asked();
    await expect(rep.do('outreach.log', { outreachId: id })).rejects.toMatchObject({
      code: 'not-found',
      detail: undefined,
    });
    const { leadId } = await rep.do('outreach.log', { outreachId: id, add: { ...add, slug: 'typo' } });
    expect(await leadById(leadId)).toMatchObject({
      slug: 'kari',
      memberId: 'ACoAAb',
      stageId: 'first-contact',
      source: { site: 'linkedin' },
      connection: { ...sent, seenAt: at },
      waitingSince: at,
    });
    expect(await read(showing(sent))).toBe(true);
    await read(showing({ degree: 1 }));
    expect(await asks()).toEqual(['reply connection-request']);
    expectConsistent(await everything());
  });

  it('adds her profile to the lead who has the address that the rep wrote down', async () => {
    const leadId = await rep.lead({ emails: ['kari@example.com'] });
    await read(showing(sent));
    const { id } = await asked();
    const logged = await rep.do('outreach.log', { outreachId: id, add: { ...add, emails: ['kari@example.com'] } });
    expect(logged.leadId).toBe(leadId);
    expect(await leadById(leadId)).toMatchObject({ slug: 'kari', connection: sent });
  });

  it('takes an answer as one: nothing waits any more', async () => {
    const leadId = await lead();
    await read(talk(''));
    await read(talk('A'));
    await rep.do('outreach.log', { outreachId: (await asked()).id });
    await read(talk('Ab'));
    expect(await leadById(leadId)).toHaveProperty('waitingSince');
    await rep.do('outreach.log', { outreachId: (await asked()).id });
    expect(await leadById(leadId)).not.toHaveProperty('waitingSince');
    expect((await contacts()).map(({ direction }) => direction)).toEqual(['outbound', 'inbound']);
  });

  it('is refused for what is forgotten, and for somebody who is two leads by now', async () => {
    await expect(rep.do('outreach.log', { outreachId: 'x' })).rejects.toMatchObject({ detail: 'outreach' });
    await expect(rep.do('outreach.decline', { outreachId: 'x' })).rejects.toMatchObject({ detail: 'outreach' });
    await read(showing(sent, { memberId: 'ACoAAo' }));
    await lead();
    const ola = await rep.lead({ name: 'Ola', memberId: 'ACoAAo', emails: [], slug: 'ola' });
    const late = rep.do('outreach.log', { outreachId: (await asked()).id });
    await expect(late).rejects.toMatchObject({ code: 'bad-input', detail: `identity-taken:${ola}` });
    expect(await contacts()).toEqual([]);
  });
});

describe('an undo', () => {
  it.each(['outreach.log', 'outreach.decline'] as const)('of %s asks again', async (command) => {
    const leadId = await lead();
    await read(showing(none));
    const before = await leadById(leadId);
    await read(showing(sent));
    const { id } = await asked();
    await rep.do(command, { outreachId: id }, 'said');
    expect(await outreachAsking()).toEqual([]);
    // Pages go on being read.
    await read(showing({ degree: 3, invitation: 'sent' }));
    await rep.do('undo', { requestId: 'said' });
    expect(await asked()).toMatchObject({ id, state: 'asking' });
    expect(await asked()).not.toHaveProperty('answer');
    expect(await asked()).not.toHaveProperty('activityId');
    expect(await leadById(leadId)).toMatchObject({
      stageId: before?.stageId,
      connection: { degree: 3, invitation: 'sent' },
    });
    expect(await contacts()).toEqual([]);
    await rep.do('outreach.log', { outreachId: id });
    expect(await contacts()).toHaveLength(1);
    expectConsistent(await everything());
  });

  it('of a lead made by it removes her', async () => {
    await read(showing(sent));
    const { leadId } = await rep.do('outreach.log', { outreachId: (await asked()).id, add }, 'said');
    await rep.do('undo', { requestId: 'said' });
    expect(await leadById(leadId)).toBeUndefined();
    expect(await asks()).toEqual(['invitation connection-request']);
    expectConsistent(await everything());
  });

  it('goes on after the invitation was accepted', async () => {
    await lead();
    await read(showing(sent));
    await rep.do('outreach.log', { outreachId: (await asked()).id }, 'said');
    await read(showing({ degree: 1 }));
    await rep.do('undo', { requestId: 'said' });
    expect(await asks()).toEqual(['reply connection-request', 'invitation connection-request']);
  });

  it('of something else goes on after a page showed that she is connected otherwise, which it leaves', async () => {
    const leadId = await lead();
    await rep.do('lead.move', { leadId, stageId: 'proposal' }, 'move');
    await read(showing(none));
    await rep.do('undo', { requestId: 'move' });
    expect(await leadById(leadId)).toMatchObject({ stageId: 'prospecting', connection: none });
  });

  it('is not for a reading', async () => {
    await lead();
    await rep.do('outreach.read', { view: showing(none) }, 'reading');
    await expect(rep.do('undo', { requestId: 'reading' })).rejects.toMatchObject({ code: 'cannot-undo' });
  });
});

it('what was declined stays so, and cannot take back what was logged', async () => {
  await lead();
  await read(showing(sent));
  const { id } = await asked();
  await rep.do('outreach.log', { outreachId: id });
  await rep.do('outreach.decline', { outreachId: id });
  expect(await database().outreach.get(id)).toMatchObject({ answer: 'logged', state: 'done' });
});

describe('what is asked', () => {
  it('is told newest first, twenty at most', async () => {
    for (let at = 0; at < 22; at += 1)
      await read(
        pageOf([{ name: `P${at}`, role: 'subject', slug: `p${at}`, memberId: `ACoAA${at}`, connection: sent }]),
      );
    const all = await outreachAsking();
    expect(all.map(({ person }) => person.name)).toEqual(Array.from({ length: 20 }, (_, at) => `P${21 - at}`));
  });

  it('is forgotten half a year after it was answered, and so is a conversation', async () => {
    await read(showing(sent));
    await read(talk('a'));
    const { id } = await asked();
    rep.now += 181 * day;
    await pruneOutreach(rep.now);
    expect(await asks()).toEqual(['invitation connection-request']);
    expect(await database().conversations.count()).toBe(0);
    await rep.do('outreach.decline', { outreachId: id });
    await read(talk('a'));
    await read(pageOf([{ name: 'O', role: 'result', slug: 'ola', connection: none }]));
    await pruneOutreach(rep.now);
    expect(await database().outreach.count()).toBe(0);
    expect(await database().conversations.count()).toBe(1);
    expect(await database().meta.get('invitable')).toBeDefined();
    await pruneOutreach(rep.now + day + 1);
    expect(await database().meta.get('invitable')).toBeUndefined();
  });

  it('is kept while it is younger', async () => {
    await read(showing(sent));
    await rep.do('outreach.decline', { outreachId: (await asked()).id });
    await read(talk('a'));
    await pruneOutreach(rep.now + 179 * day);
    expect([await database().outreach.count(), await database().conversations.count()]).toEqual([1, 1]);
  });
});

it('a follow and a comment are logged, and neither move a lead, nor wait, nor settle what was due', async () => {
  const leadId = await lead();
  await rep.do('follow-up.set', { leadId, dueOn: '2026-03-10' });
  for (const channel of ['follow', 'comment'] as const)
    expect(await rep.do('contact.log', { leadId, channel, at: rep.now })).not.toHaveProperty('movedTo');
  expect(await leadById(leadId)).toMatchObject({
    stageId: 'prospecting',
    lastContactAt: rep.now,
    nextDueOn: '2026-03-10',
  });
  expect(await leadById(leadId)).not.toHaveProperty('waitingSince');
});

it('a lead is found by the id of Sales Navigator, which is added to one who is known otherwise', async () => {
  const leadId = await rep.lead({ slug: 'kari', emails: [] });
  const fields = { ...fieldsOfKari, emails: [], slug: 'kari', salesId: 'ACwAAb' };
  const again = await rep.do('lead.create', { fields, source: { site: 'linkedin' } });
  expect(again).toEqual({ leadId, existed: true });
  expect((await leadsByIdentities(['linkedin-sales:ACwAAb', 'linkedin-sales:acwaab'])).map((one) => one?.id)).toEqual([
    leadId,
    undefined,
  ]);
});

it('a namesake is found by the name without what is no name', async () => {
  const leadId = await rep.lead({ emails: [] });
  const found = await samePersonCandidates({ name: 'Dr. Kari Nordmann, MBA', role: 'subject', slug: 'kari' });
  expect(found.map(({ id }) => id)).toEqual([leadId]);
});

it('whether there are leads is known without counting them, and a removed one is none', async () => {
  expect(await hasLeads()).toBe(false);
  const leadId = await rep.lead();
  expect(await hasLeads()).toBe(true);
  await rep.do('lead.close', { leadId, outcome: 'lost' });
  expect(await hasLeads()).toBe(true);
  await rep.do('lead.remove', { leadId });
  expect(await hasLeads()).toBe(false);
});
