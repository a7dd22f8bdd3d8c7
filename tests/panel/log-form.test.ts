import { describe, expect, test } from 'vitest';
import {
  dueOnOf,
  emptyLog,
  instantOf,
  localTime,
  logErrors,
  logInput,
  logOutcome,
  type TypedLog,
  usualChannel,
  withChannel,
} from '@/components/panel/log-form';
import { threadOf } from '@/components/panel/thread-of';
import { contract } from '@/lib/messages/contract';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { proposer } from '@/lib/pipeline/follow-up-proposal';
import { workingDaysOf } from '@/lib/pipeline/holidays';
import { onePipeline, twoPipelines } from '@/tests/pipeline/two-pipelines';

/** Wednesday. */
const now = new Date(2026, 10, 18, 14, 30).getTime();
const propose = proposer(
  { stage: undefined, log: { contacts: [], followUps: [] } },
  calendarDateAt(now),
  workingDaysOf('NO'),
  (at) => calendarDateAt(at),
);
const today = '2026-11-18';
const typed = (more: Partial<TypedLog> = {}): TypedLog => ({ ...emptyLog('call'), ...more });

describe('the channel that is proposed', () => {
  test('on LinkedIn is a connection request first, then a message', () => {
    expect(usualChannel('linkedin', false)).toBe('connection-request');
    expect(usualChannel('linkedin', true)).toBe('linkedin-message');
  });

  test('in Gmail is an e-mail', () => {
    expect(usualChannel('gmail', false)).toBe('email');
  });
});

describe('a follow and a comment', () => {
  test('propose no follow-up, and another channel proposes one again', () => {
    expect(emptyLog('follow').followUp).toBe(false);
    expect(withChannel(emptyLog('call'), 'comment')).toMatchObject({ channel: 'comment', followUp: false });
    expect(withChannel(emptyLog('comment'), 'call')).toMatchObject({ channel: 'call', followUp: true });
  });

  test('leave the follow-up as the rep has it: declined, or on a day that she named', () => {
    expect(withChannel(typed({ followUp: false }), 'inmail').followUp).toBe(false);
    expect(withChannel(typed({ dueOn: '2026-12-01' }), 'follow')).toMatchObject({
      followUp: true,
      dueOn: '2026-12-01',
    });
    expect(withChannel({ ...emptyLog('follow'), followUp: true }, 'comment').followUp).toBe(true);
  });

  test('move nobody to First contact, and settle nothing that is due', () => {
    const open = [{ dueOn: '2026-11-16', openDueOn: '2026-11-16' }];
    const outcome = logOutcome(emptyLog('comment'), 'prospecting', open, today, onePipeline);
    expect(outcome).toEqual({ adds: false, closes: [], replaces: [] });
    expect(
      logOutcome({ ...emptyLog('comment'), followUp: true }, 'prospecting', open, today, onePipeline),
    ).toMatchObject({
      closes: [],
      replaces: ['2026-11-16'],
    });
  });
});

describe('the time of the contact', () => {
  test('is the moment when the form was opened, which it shows, where the rep did not touch it', () => {
    expect(instantOf(undefined, now)).toBe(now);
  });

  test('as it is shown reads back to the same minute', () => {
    expect(localTime(now)).toBe('2026-11-18T14:30');
    expect(instantOf(localTime(now), 0)).toBe(now);
  });

  test('that the form shows is what is saved, however long the form stood open', () => {
    const hoursLater = now + 9 * 3_600_000 + 40 * 60_000;
    expect(logErrors(typed(), now, hoursLater, propose)).toEqual({});
    const { at, followUp } = logInput(typed(), undefined, undefined, now, propose);
    expect(at).toBe(now);
    expect(followUp).toEqual({ dueOn: dueOnOf(typed(), now, propose) });
  });

  test('that is emptied is no time', () => {
    expect(logErrors(typed({ when: '' }), now, now, propose)).toEqual({ when: 'noTime' });
  });

  test('that is still to come is refused, but the running minute is not', () => {
    expect(logErrors(typed({ when: '2026-11-18T14:32' }), now, now, propose)).toEqual({ when: 'inFuture' });
    expect(logErrors(typed({ when: '2026-11-18T14:31' }), now, now, propose)).toEqual({});
  });
});

describe('the follow-up that is proposed', () => {
  test('is three working days on, over the weekend', () => {
    expect(dueOnOf(typed(), now, propose)).toBe('2026-11-23');
  });

  test('goes by the day of the contact, while that is not past', () => {
    expect(dueOnOf(typed({ when: '2026-11-17T09:00' }), now, propose)).toBe('2026-11-20');
    expect(dueOnOf(typed({ when: '2026-11-02T09:00' }), now, propose)).toBe('2026-11-23');
  });

  test('gives way to the day that the rep chose', () => {
    expect(dueOnOf(typed({ dueOn: '2026-12-01' }), now, propose)).toBe('2026-12-01');
  });

  test('must be a day, and not a past one, unless it is declined', () => {
    expect(logErrors(typed({ dueOn: '' }), now, now, propose)).toEqual({ dueOn: 'badDate' });
    expect(logErrors(typed({ dueOn: '2026-11-17' }), now, now, propose)).toEqual({ dueOn: 'pastDay' });
    expect(logErrors(typed({ dueOn: today }), now, now, propose)).toEqual({});
    expect(logErrors(typed({ dueOn: '', followUp: false }), now, now, propose)).toEqual({});
  });
});

describe('what is sent', () => {
  const view: PageView = {
    site: 'gmail',
    kind: 'thread',
    url: 'https://mail.google.com/mail/u/0/#inbox/abc',
    threadId: 'abc',
    subject: 'Price list',
    contacts: [],
  };
  const ingrid: Contact = { name: 'Ingrid', role: 'from', email: 'i@nordhav.example' };

  test('is what the contract takes, with the page and the thread it was on', () => {
    const input = { leadId: 'lead-1', ...logInput(typed({ note: '  Sent it. ' }), ingrid, view, now, propose) };
    expect(contract['contact.log'].input.parse(input)).toEqual({
      leadId: 'lead-1',
      channel: 'call',
      at: now,
      note: 'Sent it.',
      site: 'gmail',
      url: view.url,
      threadId: 'abc',
      subject: 'Price list',
      followUp: { dueOn: '2026-11-23', threadId: 'abc', subject: 'Price list' },
    });
  });

  test('names the account that the thread is in, for the contact and the follow-up', () => {
    const page: PageView = { ...view, self: { email: 'kari@fjordsalg.example' } };
    expect(logInput(typed(), ingrid, page, now, propose)).toMatchObject({
      account: 'kari@fjordsalg.example',
      followUp: { account: 'kari@fjordsalg.example' },
    });
    expect(threadOf(ingrid, { ...page, kind: 'list' })).toEqual({});
    expect(threadOf(ingrid, undefined)).toEqual({});
  });

  test('leaves out an empty note and a declined follow-up', () => {
    const input = logInput(typed({ note: ' ', followUp: false }), undefined, undefined, now, propose);
    expect(input).toEqual({ channel: 'call', at: now });
  });

  test.each<[string, Contact | undefined, PageView]>([
    ['someone in blind copy, who is only being written to beside it', { ...ingrid, role: 'bcc' }, view],
    ['nobody on the page', undefined, view],
    ['a row of a list', { ...ingrid, role: 'participant' }, { ...view, kind: 'list' }],
    [
      'one of two partners, of whom one is in a bubble over the thread',
      { ...ingrid, role: 'partner' },
      { ...view, kind: 'conversation', contacts: [ingrid, { ...ingrid, email: 'other@nordhav.example' }] },
    ],
  ])('names no thread for %s', (_who, contact, page) => {
    expect(logInput(typed(), contact, page, now, propose)).not.toHaveProperty('threadId');
    expect(logInput(typed(), contact, page, now, propose)).not.toHaveProperty('subject');
  });

  test('names the conversation with her of several that stand open', () => {
    const partner: Contact = { name: 'Ingrid', role: 'partner', slug: 'ingrid-solheim' };
    const other: Contact = { name: 'Per', role: 'partner', slug: 'per-hansen' };
    const page: PageView = {
      site: 'linkedin',
      kind: 'conversation',
      url: 'https://www.linkedin.com/messaging/thread/2-xyz/',
      threadId: '2-xyz',
      conversations: [
        { person: 'linkedin:per-hansen', threadId: '2-per', messages: [] },
        { person: 'linkedin:ingrid-solheim', threadId: '2-ingrid', messages: [] },
      ],
      contacts: [partner, other],
    };
    expect(threadOf(partner, page)).toEqual({ threadId: '2-ingrid' });
    expect(threadOf(other, page)).toEqual({ threadId: '2-per' });
    expect(threadOf({ ...other, slug: 'someone-else' }, page)).toEqual({});
  });

  test('says that a connection request went with a note, and of nothing else', () => {
    const noted = typed({ channel: 'connection-request', withNote: true });
    expect(logInput(noted, undefined, undefined, now, propose)).toMatchObject({ withNote: true });
    expect(logInput({ ...noted, channel: 'call' }, undefined, undefined, now, propose)).not.toHaveProperty('withNote');
    expect(logInput(typed({ channel: 'connection-request' }), undefined, undefined, now, propose)).not.toHaveProperty(
      'withNote',
    );
  });

  test('names the conversation for the one partner of it', () => {
    const partner: Contact = { ...ingrid, role: 'partner' };
    const page: PageView = { ...view, kind: 'conversation', contacts: [partner] };
    expect(logInput(typed(), partner, page, now, propose)).toMatchObject({ threadId: 'abc' });
  });
});

const open = (dueOn: string) => ({ dueOn, openDueOn: dueOn });

describe('what will happen', () => {
  test('someone who is no lead becomes one, and moves to First contact', () => {
    expect(logOutcome(typed(), undefined, [], today, onePipeline)).toEqual({
      adds: true,
      movesTo: 'first-contact',
      closes: [],
      replaces: [],
    });
  });

  test('a lead past First contact stays where she is', () => {
    expect(logOutcome(typed(), 'proposal', [], today, onePipeline).movesTo).toBeUndefined();
  });

  test('a lead moves within her own pipeline', () => {
    expect(logOutcome(typed(), 'r-asked', [], today, twoPipelines).movesTo).toBe('r-talking');
    expect(logOutcome(typed(), 'r-closing', [], today, twoPipelines).movesTo).toBeUndefined();
  });

  test('a follow-up that was due counts as done, a later one is replaced', () => {
    const outcome = logOutcome(typed(), 'proposal', [open('2026-11-18'), open('2026-11-30')], today, onePipeline);
    expect(outcome).toMatchObject({ closes: ['2026-11-18'], replaces: ['2026-11-30'] });
  });

  test('a later follow-up stays when none is set in its place', () => {
    expect(
      logOutcome(typed({ followUp: false }), 'proposal', [open('2026-11-30')], today, onePipeline).replaces,
    ).toEqual([]);
  });
});
