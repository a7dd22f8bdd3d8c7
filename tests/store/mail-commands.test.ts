import { beforeEach, describe, expect, it } from 'vitest';
import { standingContacts } from '@/lib/pipeline/activity';
import type { MailSign } from '@/lib/pipeline/mail';
import { endMailsOfTab, perform, pruneMails, sweepSilentMails } from '@/lib/store/commands';
import { database } from '@/lib/store/open';
import { leadById } from '@/lib/store/queries/leads';
import { mailsAsking, mailsUnanswered, ownAddresses } from '@/lib/store/queries/mail';
import { everything, expectConsistent } from './invariants';
import { Gmail, self } from './mail-stage';
import { fieldsOfKari, freshStore, Rep } from './rep';

let rep: Rep;
let gmail: Gmail;
let leadId: string;
beforeEach(async () => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
  gmail = new Gmail(rep);
  leadId = await rep.lead();
});

const kari = 'kari@example.com';
const stranger = 'bo@nobody.example';
const log = (mailId: string, more: object = {}, requestId?: string) =>
  rep.do('mail.log', { mailId, email: kari, ...more }, requestId);
const contacts = async () => standingContacts(await database().activities.toArray());

describe('a mail that is sent', () => {
  it('is asked about once its notice is gone, and logged with all that it tells', async () => {
    expect(await gmail.press('a:r1')).toEqual({ again: expect.any(Number) });
    expect(await mailsAsking()).toEqual([]);
    await gmail.send('a:r1', { threadId: '18c' });
    expect(await mailsAsking()).toMatchObject([{ id: 'a:r1', kind: 'sent', people: [{ email: kari, role: 'to' }] }]);
    const reply = await log('a:r1', { followUp: { dueOn: '2026-03-13', threadId: '18c', account: self } });
    expect(reply).toMatchObject({ leadId, movedTo: 'first-contact', followUpId: expect.any(String) });
    expect(await contacts()).toMatchObject([
      {
        id: reply.activityId,
        channel: 'email',
        direction: 'outbound',
        site: 'gmail',
        threadId: '18c',
        subject: 'Autumn',
        account: self,
        messageId: 'a:r1',
      },
    ]);
    expect(await database().followUps.toArray()).toMatchObject([{ threadId: '18c', account: self }]);
    expect(await leadById(leadId)).toMatchObject({ waitingSince: expect.any(Number) });
    expect(await gmail.mail('a:r1')).toMatchObject({ state: 'done', people: [{ answer: 'logged', leadId }] });
    expect(await log('a:r1')).toEqual({ leadId, activityId: reply.activityId });
    expect(await contacts()).toHaveLength(1);
    expectConsistent(await everything());
  });

  it('is forgotten when it is taken back, and then cannot be logged', async () => {
    await gmail.press('a:r1');
    await gmail.look(1);
    await gmail.look(undefined, ['a:r1']);
    expect(await database().mails.count()).toBe(0);
    await expect(log('a:r1')).rejects.toMatchObject({ code: 'not-found', detail: 'mail' });
  });

  it('writes nothing for a look that shows nothing new', async () => {
    await gmail.press('a:r1');
    const before = await database().requests.count();
    const mail = await gmail.mail('a:r1');
    await gmail.look();
    expect(await database().requests.count()).toBe(before);
    expect(await gmail.mail('a:r1')).toEqual(mail);
  });

  it('is settled when its tab is closed in the undo window, and when its overlay falls silent', async () => {
    const mail = { draft: 'a:r1', url: 'https://mail.google.com/', recipients: [] };
    const sign: MailSign = { type: 'send', mail, scheduled: false, toast: 0 };
    await perform('mail.sign', 'sign', { page: 'page-1', sign }, rep.occasion, { tabId: 7 });
    await gmail.look(1);
    expect(await endMailsOfTab(8, rep.occasion)).toBe(false);
    expect(await endMailsOfTab(7, rep.occasion)).toBe(true);
    expect(await gmail.mail('a:r1')).toMatchObject({ state: 'done' });
    await gmail.press('a:r2', { toast: 1 });
    await gmail.look(2);
    expect(await sweepSilentMails(rep.occasion)).toEqual({ settled: false, again: expect.any(Number) });
    rep.now += 40_000;
    expect(await sweepSilentMails(rep.occasion)).toEqual({ settled: true });
    expect(await mailsAsking()).toMatchObject([{ id: 'a:r2' }]);
  });

  it('whose own window closed with Send is asked about, even where mails are logged by themselves: nobody saw it sent', async () => {
    await rep.do('settings.change', { mailLog: 'self' });
    await rep.lead({ emails: ['kari@example.com'] });
    const recipients = [{ email: 'kari@example.com', name: 'Kari', role: 'to' as const }];
    const mail = { draft: 'a:r1', url: 'https://mail.google.com/?view=btop&cs=wh', recipients, alone: true as const };
    const sign: MailSign = { type: 'send', mail, scheduled: false, toast: 0 };
    await perform('mail.sign', 'sign', { page: 'page-1', sign }, rep.occasion, { tabId: 7 });
    expect(await endMailsOfTab(7, rep.occasion)).toBe(true);
    expect(await gmail.mail('a:r1')).toMatchObject({ state: 'asking', kind: 'sent' });
    expect(await contacts()).toEqual([]);
  });

  it('that a worker died over is settled by the next', async () => {
    await gmail.press('a:r1');
    const mail = await gmail.mail('a:r1');
    await database().mails.put({ ...mail, state: 'held', settledAt: rep.now });
    expect(await sweepSilentMails(rep.occasion)).toEqual({ settled: true });
    expect(await gmail.mail('a:r1')).toMatchObject({ state: 'asking' });
  });

  it('asks nobody where it goes to the rep herself, to addresses nobody reads, or to whom she will not hear of', async () => {
    await rep.do('mail.never', { key: 'domain:noise.example' });
    const to = [self, 'no-reply@x.example', 'a@mail.noise.example'];
    const mail = await gmail.send('a:r1', { to });
    expect(mail.state).toBe('done');
    expect(mail.people.map(({ answer }) => answer)).toEqual(['never', 'never', 'never']);
    expect(await rep.do('mail.allow', { key: 'domain:noise.example' })).toEqual({ changed: true });
    expect((await gmail.send('a:r2', { to })).state).toBe('asking');
  });
});

describe('a stranger', () => {
  it('is offered once, whatever the rep answers', async () => {
    expect((await gmail.send('a:r1', { to: [stranger] })).state).toBe('asking');
    await rep.do('mail.put-off', { mailId: 'a:r1' });
    expect((await gmail.mail('a:r1')).state).toBe('done');
    expect((await gmail.send('a:r2', { to: [stranger] })).state).toBe('done');
    const other = 'ann@nobody.example';
    await gmail.send('a:r3', { to: [other] });
    await rep.do('mail.decline', { mailId: 'a:r3' });
    expect((await gmail.send('a:r4', { to: [other] })).state).toBe('done');
  });

  it('becomes a lead by the log, or is the lead that has the address by now', async () => {
    await gmail.send('a:r1', { to: [stranger] });
    await expect(log('a:r1', { email: stranger })).rejects.toMatchObject({ code: 'not-found' });
    const add = { name: 'Bo', emails: [], phones: [], currency: 'NOK' };
    const made = await log('a:r1', { email: stranger, add });
    expect(await leadById(made.leadId)).toMatchObject({ name: 'Bo', emails: [stranger], source: { site: 'gmail' } });
    await gmail.send('a:r2', { to: [stranger] });
    expect(await log('a:r2', { email: stranger, add })).toMatchObject({ leadId: made.leadId });
  });
});

describe('an answer of the rep’s', () => {
  it('that puts it off leaves leads to be asked about elsewhere', async () => {
    await gmail.send('a:r1', { to: [kari, stranger] });
    await rep.do('mail.put-off', { mailId: 'a:r1' });
    expect(await mailsAsking()).toEqual([]);
    expect(await mailsUnanswered()).toMatchObject([{ id: 'a:r1', state: 'later' }]);
    await rep.do('mail.decline', { mailId: 'a:r1', email: kari });
    expect(await mailsUnanswered()).toEqual([]);
  });

  it('that she wants to hear nothing of an address answers what is asked about it', async () => {
    await gmail.send('a:r1');
    expect(await rep.do('mail.never', { key: `email:${kari}` })).toEqual({ changed: true });
    expect(await rep.do('mail.never', { key: `email:${kari}` })).toEqual({ changed: false });
    expect(await gmail.mail('a:r1')).toMatchObject({ state: 'done', people: [{ answer: 'never' }] });
  });

  it('is taken back by an undo, and the other people of the mail stay answered', async () => {
    const other = await rep.lead({ emails: [stranger] });
    await gmail.send('a:r1', { to: [kari, stranger] });
    await log('a:r1', {}, 'kari');
    await log('a:r1', { email: stranger });
    await rep.do('undo', { requestId: 'kari' });
    const mail = await gmail.mail('a:r1');
    expect(mail).toMatchObject({ state: 'asking', people: [{ email: kari }, { leadId: other, answer: 'logged' }] });
    expect(mail.people[0]).not.toHaveProperty('answer');
    expect(await leadById(leadId)).not.toHaveProperty('waitingSince');
    expect(await contacts()).toHaveLength(1);
  });
});

describe('where the rep wants mails logged by themselves', () => {
  beforeEach(() => rep.do('settings.change', { mailLog: 'self' }));

  it('each lead is logged at once, told, and can be taken back alone', async () => {
    await rep.lead({ emails: [stranger] });
    const { state, people } = await gmail.send('a:r1', { to: [kari, stranger] });
    expect(state).toBe('asking');
    expect(people.map(({ answer }) => answer)).toEqual(['logged', 'logged']);
    expect(await leadById(leadId)).toMatchObject({ stageId: 'first-contact' });
    expect(await leadById(leadId)).not.toHaveProperty('nextDueOn');
    await rep.do('undo', { requestId: people[0]?.requestId ?? '' });
    expect(await leadById(leadId)).toMatchObject({ stageId: 'prospecting' });
    await rep.do('mail.decline', { mailId: 'a:r1', email: kari });
    expect(await gmail.mail('a:r1')).toMatchObject({
      state: 'done',
      people: [{ answer: 'declined' }, { answer: 'logged' }],
    });
    expectConsistent(await everything());
  });

  it('what failed is said with its reason, kept, and tried again', async () => {
    await gmail.press('a:r1');
    await gmail.look(1);
    await gmail.look();
    // Its moment is two days ahead for a clock that was set back since.
    const mail = await gmail.mail('a:r1');
    await database().mails.put({ ...mail, at: rep.now + 3 * 86_400_000 });
    rep.now += 1_000;
    await gmail.look();
    expect(await gmail.mail('a:r1')).toMatchObject({ state: 'asking', failed: 'bad-input' });
    expect(await contacts()).toEqual([]);
    rep.now += 4 * 86_400_000;
    await rep.do('mail.retry', { mailId: 'a:r1' });
    const after = await gmail.mail('a:r1');
    expect(after).toMatchObject({ state: 'asking', people: [{ answer: 'logged' }] });
    expect(after).not.toHaveProperty('failed');
    await rep.do('mail.put-off', { mailId: 'a:r1' });
    expect((await gmail.mail('a:r1')).state).toBe('done');
  });
});

const inList = (url: string) => ({ url: `https://mail.google.com/mail/u/0/${url}` });

describe('a mail that is to be sent later', () => {
  it('is logged as scheduled, which is no contact, until it shows up sent', async () => {
    const { followUpId } = await rep.do('follow-up.set', { leadId, dueOn: rep.today });
    await gmail.send('a:r1', { scheduled: true });
    await log('a:r1');
    const lead = await leadById(leadId);
    expect(lead).toMatchObject({ stageId: 'prospecting', nextDueOn: rep.today });
    expect(lead).not.toHaveProperty('lastContactAt');
    expect(await contacts()).toMatchObject([{ scheduled: true, messageId: 'a:r1' }]);
    await gmail.read([[self, 'a:r1']], inList('#scheduled/FMf'));
    expect((await gmail.mail('a:r1')).state).toBe('scheduled');

    rep.now += 86_400_000;
    await gmail.read([[self, 'a:r1']], inList('#sent/FMf'));
    expect(await gmail.mail('a:r1')).toMatchObject({ kind: 'sent', state: 'done', threadId: '18c' });
    const [contact, ...more] = await contacts();
    expect(more).toEqual([]);
    expect(contact).toMatchObject({ at: rep.now, threadId: '18c' });
    expect(contact).not.toHaveProperty('scheduled');
    expect(await leadById(leadId)).toMatchObject({ stageId: 'first-contact', waitingSince: rep.now });
    expect(await database().followUps.get(followUpId)).toMatchObject({ outcome: 'done' });
    expectConsistent(await everything());
  });

  it('in a thread counts as sent only when another mail came after it', async () => {
    await gmail.send('a:r1', { scheduled: true, threadId: '18c' });
    await log('a:r1');
    await gmail.read(
      [
        [self, 'f:1'],
        [self, 'a:r1'],
      ],
      inList('#sent/FMf'),
    );
    expect((await gmail.mail('a:r1')).state).toBe('scheduled');
    await gmail.read([
      [self, 'f:1'],
      [self, 'a:r1'],
      [stranger, 'f:2'],
    ]);
    expect((await gmail.mail('a:r1')).kind).toBe('sent');
  });

  it('sent at once after all is in the log once', async () => {
    await gmail.send('a:r1', { scheduled: true });
    await log('a:r1');
    await gmail.send('a:r1');
    const all = await contacts();
    expect(all).toHaveLength(1);
    expect(all[0]).not.toHaveProperty('scheduled');
    expect((await gmail.mail('a:r1')).state).toBe('done');
  });
});

describe('an answer in a thread', () => {
  const thread: [string, string][] = [
    [self, 'a:r1'],
    [kari, 'f:2'],
  ];

  it('of a lead is offered once, logged as inbound, and ends the waiting; it moves nobody and closes nothing', async () => {
    await gmail.send('a:r1');
    await log('a:r1', { followUp: { dueOn: rep.today } });
    rep.now += 60_000;
    await gmail.read(thread, { contacts: [{ name: 'Kari', role: 'from', email: kari }] });
    await gmail.read(thread);
    expect(await mailsAsking()).toMatchObject([
      { id: 'reply:f:2', kind: 'reply', people: [{ name: 'Kari', role: 'from' }] },
    ]);
    await log('reply:f:2');
    const lead = await leadById(leadId);
    expect(lead).toMatchObject({ lastContactAt: rep.now, nextDueOn: rep.today });
    expect(lead).not.toHaveProperty('waitingSince');
    expect((await contacts()).at(-1)).toMatchObject({ direction: 'inbound', messageId: 'f:2', threadId: '18c' });
    await database().mails.clear();
    await gmail.read(thread);
    expect(await mailsAsking()).toEqual([]);
  });

  it('is none where the last word is the rep’s, by whichever of her addresses, or where she had written nothing', async () => {
    await gmail.read(
      [
        [self, 'f:1'],
        [kari, 'f:2'],
        ['ida@old.example', 'f:3'],
      ],
      { self: { email: self, aliases: ['Ida@old.example'] } },
    );
    await gmail.read([[kari, 'f:4']]);
    await gmail.read([
      [self, 'f:1'],
      [stranger, 'f:5'],
    ]);
    await rep.do('settings.change', { mailDetect: false });
    await gmail.read(thread);
    expect(await database().mails.count()).toBe(0);
    expect(await ownAddresses()).toEqual([self, 'ida@old.example']);
  });

  it('in a thread of its own is one to the outreach that is in the log', async () => {
    await rep.do('contact.log', { leadId, channel: 'email', at: rep.now });
    await gmail.read([[kari, 'f:4']]);
    expect(await mailsAsking()).toMatchObject([{ id: 'reply:f:4' }]);
  });

  it('is counted for the templates of the mail that it answers, once', async () => {
    const text = { name: 'Hello', language: 'en', body: 'Hi {{firstName}}' } as const;
    const { templateId } = await rep.do('template.save', { text });
    await rep.do('template.insert', { templateId, draft: 'a:r1' });
    await gmail.send('a:r1');
    expect(await database().templates.get(templateId)).toMatchObject({ used: 1, answered: 0 });
    await log('a:r1');
    rep.now += 60_000;
    await gmail.read(thread);
    await gmail.read([...thread, [kari, 'f:3']]);
    await log('reply:f:2', {}, 'first');
    await log('reply:f:3');
    expect(await database().templates.get(templateId)).toMatchObject({ used: 1, answered: 1 });
  });
});

it('what is done is forgotten after ninety days, what is asked is not', async () => {
  await gmail.send('a:r1');
  await gmail.send('a:r2', { to: [self] });
  await pruneMails(rep.now + 90 * 86_400_000 - 1_000);
  expect(await database().mails.count()).toBe(2);
  await pruneMails(rep.now + 90 * 86_400_000 + 1_000);
  expect(await database().mails.toCollection().primaryKeys()).toEqual(['a:r1']);
});

describe('a sale', () => {
  it('that is closed counts in no stage, has nothing due, and goes on when it is opened again', async () => {
    await rep.do('follow-up.set', { leadId, dueOn: rep.today });
    expect(await rep.do('lead.close', { leadId, outcome: 'won' })).toEqual({ changed: true });
    expect(await rep.do('lead.close', { leadId, outcome: 'won' })).toEqual({ changed: false });
    const all = await everything();
    expectConsistent(all);
    expect(all.totals).toEqual({});
    expect(await leadById(leadId)).toMatchObject({ outcome: 'won', closedAt: rep.now });
    expect(await leadById(leadId)).not.toHaveProperty('nextDueOn');
    await rep.do('contact.log', { leadId, channel: 'call', at: rep.now });
    expect(await leadById(leadId)).toMatchObject({ stageId: 'prospecting' });
    expect(await rep.do('lead.reopen', { leadId })).toEqual({ changed: true });
    expect(await leadById(leadId)).not.toHaveProperty('outcome');
    expect((await everything()).totals).toEqual({ prospecting: { count: 1, value: {} } });
  });

  it('is as it was after an undo', async () => {
    await rep.do('follow-up.set', { leadId, dueOn: rep.today });
    const before = await leadById(leadId);
    await rep.do('lead.close', { leadId, outcome: 'lost' }, 'close');
    await rep.do('undo', { requestId: 'close' });
    expect(await leadById(leadId)).toMatchObject({ ...before, rev: 4 });
    expectConsistent(await everything());
  });
});

describe('a template', () => {
  const text = { name: 'Hello', language: 'nb', body: 'Hei {{firstName}}' } as const;

  it('is written, changed, removed and had back, with what was counted meanwhile', async () => {
    const { templateId } = await rep.do('template.save', { text });
    await expect(rep.do('template.save', { templateId, rev: 9, text })).rejects.toMatchObject({ code: 'stale' });
    await rep.do('template.save', { templateId, rev: 1, text: { ...text, name: 'Hi' } }, 'rename');
    await rep.do('template.insert', { templateId, draft: 'a:r1' });
    await gmail.send('a:r1');
    await rep.do('undo', { requestId: 'rename' });
    expect(await database().templates.get(templateId)).toMatchObject({ name: 'Hello', used: 1 });
    await rep.do('template.remove', { templateId }, 'remove');
    await expect(rep.do('template.insert', { templateId, draft: 'a:r2' })).rejects.toMatchObject({ code: 'not-found' });
    await rep.do('undo', { requestId: 'remove' });
    expect(await database().templates.get(templateId)).not.toHaveProperty('deletedAt');
  });
});

it('leads of a mail are known by the address that a lead has now', async () => {
  await gmail.send('a:r1');
  await rep.do('lead.remove', { leadId });
  const again = await rep.lead({ ...fieldsOfKari, name: 'Kari again' });
  expect(await log('a:r1')).toMatchObject({ leadId: again });
});
