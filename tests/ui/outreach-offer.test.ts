import { describe, expect, test } from 'vitest';
import {
  outreachMovesTo,
  type OutreachOffer,
  outreachOfferOf,
  outreachQuestion,
  proposedWithOutreach,
} from '@/components/ui/outreach/outreach-offer';
import { createI18n } from '@/lib/i18n';
import { keysOf, type Lead } from '@/lib/pipeline/lead';
import type { NoticedOutreach } from '@/lib/pipeline/outreach';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { proposer } from '@/lib/pipeline/follow-up-proposal';
import { workingDaysOf } from '@/lib/pipeline/holidays';
import { onePipeline } from '@/tests/pipeline/two-pipelines';

const proposeOn = (day: string) =>
  proposer({ stage: undefined, log: { contacts: [], followUps: [] } }, day, workingDaysOf('NO'), (instant) =>
    calendarDateAt(instant),
  );

/** Wednesday. */
const at = new Date(2026, 10, 25, 10).getTime();
const today = '2026-11-25';

const noticedOf = (more: Partial<NoticedOutreach> = {}): NoticedOutreach => ({
  id: 'invitation:linkedin:kari-nordmann:1',
  rev: 1,
  updatedAt: at,
  kind: 'invitation',
  channel: 'connection-request',
  state: 'asking',
  at,
  url: 'https://www.linkedin.com/in/kari-nordmann/',
  person: { name: 'Kari Nordmann', role: 'subject', slug: 'kari-nordmann' },
  ...more,
});
function leadOf(more: Partial<Lead> = {}): Lead {
  const fields = { name: 'Kari Nordmann', emails: [], phones: [], slug: 'kari-nordmann', currency: 'NOK' };
  const made = { id: 'lead-1', rev: 1, ordinal: 1, createdAt: 0, updatedAt: 0, stageEnteredAt: 0 };
  return { ...made, ...fields, ...keysOf(fields), stageId: 'prospecting', source: { site: 'linkedin' }, ...more };
}
const kari = leadOf();
const offer = (noticed: Partial<NoticedOutreach> = {}, lead: Lead | undefined = kari): OutreachOffer => ({
  noticed: noticedOf(noticed),
  lead,
});
const reply = { kind: 'reply', channel: 'linkedin-message' } as const;

describe('what was noticed on LinkedIn', () => {
  test('is asked about for as long as it is not answered', () => {
    expect(outreachOfferOf(noticedOf(), kari)).toEqual(offer());
    expect(outreachOfferOf(noticedOf({ state: 'done', answer: 'logged' }), kari)).toBeUndefined();
  });

  test('is asked about someone who is no lead only where the rep herself did it', () => {
    expect(outreachOfferOf(noticedOf(), undefined)).toBeDefined();
    expect(outreachOfferOf(noticedOf(reply), undefined)).toBeUndefined();
  });
});

describe('the follow-up that is proposed', () => {
  test('is three working days after it, or after today for one of long ago', () => {
    expect(proposedWithOutreach(offer(), proposeOn(today))).toMatchObject({ dueOn: '2026-11-30' });
    expect(proposedWithOutreach(offer(), proposeOn('2026-12-10'))).toMatchObject({ dueOn: '2026-12-15' });
  });

  test('is proposed for someone who becomes a lead by it', () => {
    expect(proposedWithOutreach({ noticed: noticedOf(), lead: undefined }, proposeOn(today))).toMatchObject({
      dueOn: '2026-11-30',
    });
  });

  test('is none for an answer, nor where the sale has ended', () => {
    expect(proposedWithOutreach(offer(reply), proposeOn(today))).toBeUndefined();
    expect(proposedWithOutreach(offer({}, leadOf({ outcome: 'won' })), proposeOn(today))).toBeUndefined();
  });
});

test('a lead who stood before First contact is moved there, but not by an answer of hers', () => {
  expect(outreachMovesTo(offer(), onePipeline)).toBe('first-contact');
  expect(outreachMovesTo(offer({}, leadOf({ stageId: 'proposal' })), onePipeline)).toBeUndefined();
  expect(outreachMovesTo(offer(reply), onePipeline)).toBeUndefined();
  expect(outreachMovesTo({ noticed: noticedOf(), lead: undefined }, onePipeline)).toBeUndefined();
});

describe('the question', () => {
  const { t } = createI18n('en');
  test.each([
    ['an invitation', {}, 'You invited Kari. Log it?'],
    ['a message', { kind: 'message', channel: 'linkedin-message' }, 'You wrote to Kari. Log it?'],
    ['an InMail', { kind: 'message', channel: 'inmail' }, 'You sent Kari an InMail. Log it?'],
    ['an answer', reply, 'Kari answered. Log it?'],
    ['an invitation that was accepted', { kind: 'reply' }, 'Kari accepted your invitation. Log it?'],
  ] as const)('says of %s what it was', (_what, noticed, question) => {
    expect(outreachQuestion(t, noticedOf(noticed), 'Kari')).toBe(question);
  });
});
