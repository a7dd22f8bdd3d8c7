import { describe, expect, test } from 'vitest';
import { asksOf, domainOf, movesTo, type Offer, offerOf, proposedWith, threadOfMail } from '@/components/ui/mail/offer';
import { failureWords, loggedWords, offerTitle } from '@/components/ui/mail/offer-words';
import { createI18n } from '@/lib/i18n';
import { keysOf, type Lead } from '@/lib/pipeline/lead';
import type { MailPerson, NoticedMail } from '@/lib/pipeline/mail';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { proposer } from '@/lib/pipeline/follow-up-proposal';
import { workingDaysOf } from '@/lib/pipeline/holidays';
import { onePipeline, twoPipelines } from '@/tests/pipeline/two-pipelines';

const proposeOn = (day: string) =>
  proposer({ stage: undefined, log: { contacts: [], followUps: [] } }, day, workingDaysOf('NO'), (instant) =>
    calendarDateAt(instant),
  );

/** Wednesday. */
const at = new Date(2026, 10, 25, 14, 30).getTime();
const today = '2026-11-25';

const person = (email: string, more: Partial<MailPerson> = {}): MailPerson => ({
  email,
  name: email,
  role: 'to',
  ...more,
});
const ingridPerson = person('ingrid@nordhav.example', { name: 'Ingrid' });
const per = person('per@havlys.example', { name: 'Per Hansen' });

function mailOf(people: MailPerson[], more: Partial<NoticedMail> = {}): NoticedMail {
  return {
    id: 'a:r1',
    rev: 1,
    updatedAt: at,
    kind: 'sent',
    state: 'asking',
    at,
    page: 'life-1',
    url: 'https://mail.google.com/mail/u/0/#inbox',
    people,
    ...more,
  };
}

function leadOf(more: Partial<Lead> = {}): Lead {
  const fields = { name: 'Ingrid Solheim', emails: ['ingrid@nordhav.example'], phones: [], currency: 'NOK', ...more };
  const made = {
    id: 'lead-1',
    rev: 1,
    ordinal: 1,
    createdAt: 0,
    updatedAt: 0,
    stageId: 'prospecting',
    stageEnteredAt: 0,
  };
  return { ...made, source: { site: 'manual' }, ...fields, ...keysOf(fields) };
}
const ingrid = leadOf();

const offerFor = (mail: NoticedMail, leads: readonly (Lead | undefined)[]): Offer => {
  const offer = offerOf(mail, leads);
  if (!offer) throw new Error('Nothing is asked.');
  return offer;
};

describe('what a mail asks', () => {
  test('is whether to log it with the leads first, then whether to add the strangers', () => {
    const both = offerFor(mailOf([per, ingridPerson]), [undefined, ingrid]);
    expect(asksOf(both)).toBe('log');
    expect(both.leads).toEqual([{ person: ingridPerson, lead: ingrid }]);
    expect(both.strangers).toEqual([per]);
    const answered = { ...ingridPerson, answer: 'declined' as const };
    expect(asksOf(offerFor(mailOf([per, answered]), [undefined, ingrid]))).toBe('add');
  });

  test('is nothing once each of its people is answered', () => {
    const answers = (['logged', 'declined', 'never'] as const).map((answer) =>
      person(`${answer}@x.example`, { answer }),
    );
    expect(offerOf(mailOf(answers), [ingrid, ingrid, undefined])).toBeUndefined();
  });

  test('is whether to take it back where it was logged by itself, while the toast stands', () => {
    const logged = { ...ingridPerson, answer: 'logged' as const, requestId: 'request-1' };
    const offer = offerFor(mailOf([logged]), [ingrid]);
    expect(asksOf(offer)).toBe('tell');
    expect(offer.logged).toEqual([{ person: logged, lead: ingrid }]);
    expect(offerOf(mailOf([logged], { state: 'later' }), [ingrid])).toBeUndefined();
  });

  test('that was put off is about leads only: strangers were offered once', () => {
    const later = mailOf([per, ingridPerson], { state: 'later' });
    expect(offerFor(later, [undefined, ingrid]).strangers).toEqual([]);
    expect(offerOf(mailOf([per], { state: 'later' }), [undefined])).toBeUndefined();
  });

  test('where it is an answer never is to add a stranger', () => {
    expect(offerOf(mailOf([{ ...per, role: 'from' }], { kind: 'reply' }), [undefined])).toBeUndefined();
  });

  test('is to try again where logging by itself failed', () => {
    const offer = offerFor(mailOf([ingridPerson], { failed: 'storage-full' }), [ingrid]);
    expect(asksOf(offer)).toBe('retry');
  });
});

describe('the follow-up that is proposed with a mail', () => {
  test('is three working days after it', () => {
    expect(proposedWith({ kind: 'sent', at }, undefined, proposeOn(today))).toMatchObject({ dueOn: '2026-11-30' });
  });

  test('is three working days from today for a mail of long ago', () => {
    expect(proposedWith({ kind: 'sent', at }, undefined, proposeOn('2026-12-10'))).toMatchObject({
      dueOn: '2026-12-15',
    });
  });

  test('is none for an answer, nor for what is only scheduled', () => {
    expect(proposedWith({ kind: 'reply', at }, undefined, proposeOn(today))).toBeUndefined();
    expect(proposedWith({ kind: 'scheduled', at }, undefined, proposeOn(today))).toBeUndefined();
  });

  test('keeps the thread that it is set from', () => {
    const thread = { threadId: 'abc', subject: 'Price list', account: 'kari@fjordsalg.example' };
    expect(threadOfMail(mailOf([], thread))).toEqual(thread);
    expect(threadOfMail(mailOf([]))).toEqual({});
  });
});

describe('where logging a mail moves a lead', () => {
  test('is First contact for one who stood before it', () => {
    expect(movesTo({ kind: 'sent' }, leadOf(), onePipeline)).toBe('first-contact');
    expect(movesTo({ kind: 'sent' }, leadOf({ stageId: 'proposal' }), onePipeline)).toBeUndefined();
    expect(movesTo({ kind: 'sent' }, leadOf({ stageId: 'r-asked' }), twoPipelines)).toBe('r-talking');
  });

  test('is nowhere by an answer, by what is scheduled, or where the sale has ended', () => {
    expect(movesTo({ kind: 'reply' }, ingrid, onePipeline)).toBeUndefined();
    expect(movesTo({ kind: 'scheduled' }, ingrid, onePipeline)).toBeUndefined();
    expect(movesTo({ kind: 'sent' }, leadOf({ outcome: 'won' }), onePipeline)).toBeUndefined();
  });
});

describe('the question', () => {
  const { t } = createI18n('en');
  const title = (more: Partial<NoticedMail>, people = [ingridPerson], leads: (Lead | undefined)[] = [ingrid]) =>
    offerTitle(t, offerFor(mailOf(people, more), leads));

  test('names the lead as she is kept, and says what kind of mail it is', () => {
    expect(title({})).toBe('Log the mail to Ingrid Solheim?');
    expect(title({ kind: 'scheduled' })).toBe('Log the mail to Ingrid Solheim as scheduled?');
    expect(title({ kind: 'reply' })).toBe('Ingrid Solheim answered. Log it?');
  });

  test('counts several', () => {
    expect(title({}, [ingridPerson, per], [ingrid, leadOf({ id: 'lead-2' })])).toBe('Log the mail to 2 leads?');
    expect(title({}, [ingridPerson, per], [undefined, undefined])).toBe('Add 2 people as leads?');
  });

  test('is once of a lead to several of whose people it went, and names whom it went to', () => {
    const ola = { id: 'ola', name: 'Ola Lie', email: per.email, source: { site: 'manual' as const }, at };
    const lead = leadOf({ people: [ola] });
    expect(title({}, [per, ingridPerson], [lead, lead])).toBe('Log the mail to Ola Lie?');
    expect(offerOf(mailOf([per, ingridPerson]), [lead, lead])?.leads).toEqual([{ person: per, lead }]);
  });

  test('names a stranger as the mail does', () => {
    expect(title({}, [per], [undefined])).toBe('Add Per Hansen as a lead?');
  });

  test('says that it is not logged where that failed, and why', () => {
    expect(title({ failed: 'storage-full' })).toBe('The mail with Ingrid Solheim is not logged.');
    expect(failureWords(t, 'storage-full')).toContain('disk is full');
    expect(failureWords(t, 'of-a-later-version')).toBe(failureWords(t, 'failed'));
  });

  test('is no question where it was logged by itself', () => {
    expect(title({}, [{ ...ingridPerson, answer: 'logged', requestId: 'request-1' }])).toBe(
      'Logged: mail to Ingrid Solheim',
    );
    expect(loggedWords(t, 'reply', 'Per')).toBe('Logged: answer from Per');
  });
});

test('the domain of an address is what follows its last @, in small letters', () => {
  expect(domainOf('"a@b"@Nordhav.Example')).toBe('nordhav.example');
});
