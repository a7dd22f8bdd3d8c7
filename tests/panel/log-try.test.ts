import { describe, expect, test } from 'vitest';
import { emptyLog, type TypedLog } from '@/components/panel/log-form';
import { isUnanswered, type LogAbout, LogDraft, LogTry, nextTry, sameTyped } from '@/components/panel/log-try';
import { contract } from '@/lib/messages/contract';
import type { PageView } from '@/lib/pipeline/page';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { proposer } from '@/lib/pipeline/follow-up-proposal';
import { workingDaysOf } from '@/lib/pipeline/holidays';

const opened = new Date(2026, 10, 18, 14, 30).getTime();
const propose = proposer(
  { stage: undefined, log: { contacts: [], followUps: [] } },
  calendarDateAt(opened),
  workingDaysOf('NO'),
  (at) => calendarDateAt(at),
);
const later = opened + 60_000;
const typed = (more: Partial<TypedLog> = {}): TypedLog => ({ ...emptyLog('call'), ...more });

const view: PageView = { site: 'linkedin', kind: 'profile', url: 'https://www.linkedin.com/in/ingrid/', contacts: [] };
const fields = { name: 'Ingrid', emails: [], phones: [], currency: 'NOK' };
const stranger: LogAbout = { contact: { name: 'Ingrid', role: 'subject' }, view, fields };
const known: LogAbout = { ...stranger, leadId: 'lead-1' };
/** As the page tells her once all of it is there. */
const readAgain: LogAbout = {
  ...stranger,
  view: { ...view, url: `${view.url}?late`, subject: 'Late' },
  fields: { ...fields, company: 'Nordhav' },
};

const ids = () => {
  let last = 0;
  return () => `id-${(last += 1)}`;
};

function trying(about: LogAbout, note = 'Hello', newId = ids()): LogTry {
  const one = nextTry(undefined, typed({ note }), opened, about, propose, newId);
  if (!one) throw new Error('There is nobody to log for');
  return one;
}

describe('a try of the log form', () => {
  test('is what the contract takes, for a lead and for someone who becomes one', () => {
    const one = trying(known);
    expect(contract['contact.log'].input.parse({ ...one.facts, leadId: one.leadId })).toMatchObject({ note: 'Hello' });
    expect(one.add).toBeUndefined();

    const two = trying(stranger);
    expect(two.leadId).toBeUndefined();
    expect(contract['lead.create'].input.parse(two.add?.input)).toEqual({
      fields,
      source: { site: 'linkedin', url: view.url },
    });
    expect(two.add?.requestId).not.toBe(two.requestId);
  });

  test('is none where there is neither a lead nor a page that tells of one', () => {
    expect(nextTry(undefined, typed(), opened, {}, propose, ids())).toBeUndefined();
  });

  test('that was not answered is sent again as it was, though the page tells more by now', () => {
    const lost = trying(stranger);
    expect(nextTry(lost, typed({ note: 'Hello' }), later, readAgain, propose, ids())).toEqual(lost);
  });

  test('that was not answered is sent again as it was, though she is known to be a lead by now', () => {
    const lost = trying(stranger);
    expect(nextTry(lost, typed({ note: 'Hello' }), later, known, propose, ids())).toEqual(lost);
  });

  test('is another one for another text, and still makes her by the first one’s command', () => {
    const newId = ids();
    const lost = trying(stranger, 'Hello', newId);
    const next = nextTry(lost, typed({ note: 'Hello again' }), opened, readAgain, propose, newId);
    expect(next?.requestId).not.toBe(lost.requestId);
    expect(next?.facts).toMatchObject({ note: 'Hello again' });
    expect(next?.add).toEqual(lost.add);
  });

  test('for another text makes nobody where she has become a lead', () => {
    const next = nextTry(trying(stranger), typed({ note: 'Hello again' }), opened, known, propose, ids());
    expect(next).toMatchObject({ leadId: 'lead-1' });
    expect(next?.add).toBeUndefined();
  });
});

describe('a draft', () => {
  test.each([
    ['a lead', known],
    ['someone who is none yet', stranger],
  ])('comes out of the storage as it went in, with a try about %s', (_who, about) => {
    const draft: LogDraft = { typed: typed({ note: 'Hello' }), unanswered: trying(about) };
    expect(JSON.stringify(LogDraft.parse(JSON.parse(JSON.stringify(draft))))).toBe(JSON.stringify(draft));
  });
});

describe('the same text', () => {
  test('is the same in every field, wherever it comes from', () => {
    const one = typed({ note: 'Hello', when: '2026-11-18T09:00' });
    expect(sameTyped(one, { when: '2026-11-18T09:00', followUp: true, note: 'Hello', channel: 'call' })).toBe(true);
    for (const more of [{ note: '' }, { when: undefined }, { dueOn: '2026-12-01' }, { followUp: false }])
      expect(sameTyped(one, { ...one, ...more })).toBe(false);
    expect(sameTyped(one, { ...one, channel: 'meeting' })).toBe(false);
  });
});

test('only where no answer came it may have been saved', () => {
  expect(['no-answer', 'orphaned'].map((code) => isUnanswered(code as 'no-answer'))).toEqual([true, true]);
  expect(isUnanswered('failed')).toBe(false);
  expect(isUnanswered(undefined)).toBe(false);
});
