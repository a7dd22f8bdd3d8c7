import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDateAt } from '@/lib/pipeline/calendar-date';
import type { Touch } from '@/lib/pipeline/engagement';
import { FollowUpRule } from '@/lib/pipeline/follow-up-rule';
import { nextByRule } from '@/lib/pipeline/follow-up-rules';
import { isStopped, type RuledFollowUp, type RuleLog } from '@/lib/pipeline/rule-log';
import { type Stage, stageOfRole } from '@/lib/pipeline/stages';
import { workingDays } from '@/lib/pipeline/working-days';

const dateAt = (instant: number) => calendarDateAt(instant, 'Europe/Oslo');
const at = (date: string) => Date.parse(`${date}T10:00:00Z`);
const days = workingDays((date) => date === '2026-04-06');
const touch = (
  date: string,
  direction: Touch['direction'] = 'outbound',
  channel: Touch['channel'] = 'email',
): Touch => ({
  at: at(date),
  direction,
  channel,
});
const log = (contacts: RuleLog['contacts'], more: Partial<RuleLog> = {}): RuleLog => ({
  contacts,
  followUps: [],
  ...more,
});
const firstContact = stageOfRole('first-contact');
const stageWith = (rule: Partial<FollowUpRule>, stage = firstContact): Stage => ({
  ...stage,
  rule: { on: true, steps: [3, 5, 10], finally: 'propose-disqualify', ...rule },
});
const next = (one: RuleLog, today: string, stage: Stage = firstContact) => nextByRule(stage, one, today, days, dateAt);
const followUp = (id: string, made: string, more: Partial<RuledFollowUp> = {}): RuledFollowUp => ({
  id,
  createdAt: at(made),
  ...more,
});
const closedOn = (date: string, more: Partial<RuledFollowUp> = {}) => ({
  closedAt: at(date),
  outcome: 'done' as const,
  ...more,
});
const ofStep = (step: number, stageId = firstContact.id) => ({ rule: { stageId, step } });
const step = (number: number, dueOn: string, of = 3) => ({ kind: 'follow-up', step: number, of, dueOn });
const giveUp = (since: string, tries = 3) => ({ kind: 'propose-disqualify', tries, since });

// Tuesday 10 March 2026: + 3 is Friday 13; + 5 is Friday 20; + 10 is Friday 3 April; + 10 over Easter Monday is Monday 20 April.
const tries = ['2026-03-10', '2026-03-13', '2026-03-20', '2026-04-03'];
const upTo = (count: number) => log(tries.slice(0, count).map((day) => touch(day)));

describe('after a first contact without an answer', () => {
  it.each([
    ['the first follow-up is due three working days later', 1, step(0, '2026-03-13')],
    ['the second five after that', 2, step(1, '2026-03-20')],
    ['the third ten after that', 3, step(2, '2026-04-03')],
  ])('%s', (_, count, expected) => {
    expect(next(upTo(count), tries[count - 1] ?? '')).toEqual(expected);
  });

  it('disqualifying comes when the third has had as long again', () => {
    expect(next(upTo(4), '2026-04-03')).toEqual(giveUp('2026-04-20'));
    expect(next(upTo(4), '2026-05-20')).toEqual(giveUp('2026-04-20'));
  });

  it('it comes at once where the rep says of the third that nobody answered', () => {
    const done = followUp('f', '2026-03-20', closedOn('2026-04-03', { result: 'no-answer' }));
    expect(next({ ...upTo(3), followUps: [done] }, '2026-04-03')).toEqual(giveUp('2026-04-03'));
  });

  it('each step is counted from the try before, however late it was', () => {
    expect(next(log([touch('2026-03-10'), touch('2026-03-25')]), '2026-03-25')).toEqual(step(1, '2026-04-01'));
  });

  it('a follow-up that was done is a try, and with a contact of the same day it is one', () => {
    const done = followUp('f', '2026-03-10', closedOn('2026-03-13'));
    expect(next(log([touch('2026-03-10')], { followUps: [done] }), '2026-03-13')).toEqual(step(1, '2026-03-20'));
    const both = log([touch('2026-03-10'), touch('2026-03-13'), touch('2026-03-13', 'outbound', 'call')], {
      followUps: [done],
    });
    expect(next(both, '2026-03-13')).toEqual(step(1, '2026-03-20'));
  });

  it('a call that is logged days later is one try with the follow-up that it settled', () => {
    const call = { ...touch('2026-03-13', 'outbound', 'call'), loggedAt: at('2026-03-16') };
    const settled = followUp('f', '2026-03-10', closedOn('2026-03-16', ofStep(0)));
    const both = log([touch('2026-03-10'), call], { followUps: [settled] });
    expect(next(both, '2026-03-16')).toEqual(step(1, '2026-03-20'));
  });

  it('a comment, a follow or a follow-up that was taken away is none', () => {
    const contacts = [
      touch('2026-03-10'),
      touch('2026-03-11', 'outbound', 'comment'),
      touch('2026-03-12', 'outbound', 'follow'),
    ];
    const gone = followUp('f', '2026-03-10', closedOn('2026-03-12', { deletedAt: 1 }));
    expect(next(log(contacts, { followUps: [gone] }), '2026-03-12')).toEqual(step(0, '2026-03-13'));
  });

  it('what was not set yet is due today at the earliest, on a working day', () => {
    expect(next(upTo(1), '2026-03-25')).toEqual(step(0, '2026-03-25'));
    expect(next(upTo(1), '2026-04-04')).toEqual(step(0, '2026-04-07'));
  });

  it('a step that is set already is named, with its rule’s day', () => {
    const set = followUp('f', '2026-03-10', { openDueOn: '2026-03-30', ...ofStep(0) });
    expect(next({ ...upTo(1), followUps: [set] }, '2026-03-11')).toEqual({ ...step(0, '2026-03-13'), openId: 'f' });
  });

  it('days are those on the rep’s wall', () => {
    // Late in the evening before Oslo's clocks change: Sunday there, Saturday in New York.
    const late = log([{ at: Date.parse('2026-03-28T23:30:00Z'), direction: 'outbound', channel: 'email' }]);
    const dueIn = (zone: string, instant: RuleLog = late) =>
      nextByRule(firstContact, instant, '2026-03-20', days, (one) => calendarDateAt(one, zone));
    for (const zone of ['Europe/Oslo', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia'])
      expect(dueIn(zone)).toEqual(step(0, '2026-04-01'));
    // Sunday evening in New York, Monday elsewhere.
    const monday = log([{ at: Date.parse('2026-03-30T02:30:00Z'), direction: 'outbound', channel: 'email' }]);
    expect(dueIn('America/New_York', monday)).toEqual(step(0, '2026-04-01'));
    for (const zone of ['Europe/Oslo', 'Asia/Kathmandu', 'Pacific/Apia'])
      expect(dueIn(zone, monday)).toEqual(step(0, '2026-04-02'));
  });

  it('it begins anew with the first outreach after an answer', () => {
    const answered = [touch('2026-03-02'), touch('2026-03-03', 'inbound'), touch('2026-03-09'), touch('2026-03-10')];
    expect(next(log(answered), '2026-03-10')).toEqual(step(1, '2026-03-17'));
  });
});

describe('the rule has nothing to say', () => {
  const written = [touch('2026-03-10')];

  it.each<[string, RuleLog]>([
    ['before anything was written', log([])],
    ['after an answer', log([...written, touch('2026-03-11', 'inbound')])],
    ['after a meeting', log([...written, touch('2026-03-11', 'outbound', 'meeting')])],
    ['when the sale is won', log(written, { outcome: 'won' })],
    ['when she was disqualified', log(written, { outcome: 'disqualified' })],
    [
      'when the rep has set a step of her own since',
      log(written, { followUps: [followUp('f', '2026-03-11', { openDueOn: '2026-06-01' })] }),
    ],
    [
      'when the step was taken away',
      log(written, {
        followUps: [followUp('f', '2026-03-10', { closedAt: at('2026-03-11'), outcome: 'cancelled', ...ofStep(0) })],
      }),
    ],
    [
      'when she was reached',
      log(written, { followUps: [followUp('f', '2026-03-10', closedOn('2026-03-13', { result: 'reached' }))] }),
    ],
    [
      'when she is not interested',
      log(written, { followUps: [followUp('f', '2026-03-10', closedOn('2026-03-13', { result: 'not-interested' }))] }),
    ],
  ])('%s', (_, one) => {
    expect(next(one, '2026-03-14')).toBeUndefined();
    expect(next(log(written), '2026-03-14')).toBeDefined();
  });

  it('in a stage without one, or where it is off, or is through and ends in nothing', () => {
    const { rule: _, ...without } = firstContact;
    expect(next(upTo(1), '2026-03-10', without)).toBeUndefined();
    expect(next(upTo(1), '2026-03-10', stageWith({ on: false }))).toBeUndefined();
    expect(next(upTo(4), '2026-12-01', stageWith({ finally: 'nothing' }))).toBeUndefined();
    expect(nextByRule(undefined, upTo(1), '2026-03-10', days, dateAt)).toBeUndefined();
  });

  it('but what was set and closed, or taken back, or comes from another stage, is no reason', () => {
    const others = [
      followUp('done', '2026-03-10', closedOn('2026-03-10')),
      followUp('undone', '2026-03-11', { openDueOn: '2026-06-01', deletedAt: 1 }),
      followUp('cancelled', '2026-03-11', { closedAt: at('2026-03-11'), outcome: 'cancelled' }),
      followUp('other', '2026-03-11', { closedAt: at('2026-03-11'), outcome: 'cancelled', ...ofStep(0, 'proposal') }),
    ];
    expect(next(log(written, { followUps: others }), '2026-03-11')).toEqual(step(0, '2026-03-13'));
  });
});

describe('in a proposal', () => {
  const proposal = stageWith({ steps: [5], finally: 'nothing' }, stageOfRole('proposal'));
  const answered = [touch('2026-03-02'), touch('2026-03-03', 'inbound'), touch('2026-03-09')];

  it('it begins when she comes to its stage, too', () => {
    const came = log(answered.slice(0, 2), { proposalAt: at('2026-03-11') });
    expect(next(came, '2026-03-11', proposal)).toEqual(step(0, '2026-03-18', 1));
    expect(next(log(answered, { proposalAt: at('2026-03-11') }), '2026-03-11', proposal)).toEqual(
      step(0, '2026-03-18', 1),
    );
  });

  it('it ends when she answers, and begins anew with the next outreach', () => {
    const heard = log([...answered, touch('2026-03-12', 'inbound')], { proposalAt: at('2026-03-11') });
    expect(next(heard, '2026-03-12', proposal)).toBeUndefined();
    const wrote = { ...heard, contacts: [...heard.contacts, touch('2026-03-13')] };
    expect(next(wrote, '2026-03-13', proposal)).toEqual(step(0, '2026-03-20', 1));
  });
});

describe('an open follow-up of a rule has no point', () => {
  const set = followUp('f', '2026-03-10', { openDueOn: '2026-03-13', ...ofStep(0) });
  const own = followUp('g', '2026-03-10', { openDueOn: '2026-03-13' });
  const wrote = touch('2026-03-10');

  it.each<[string, RuledFollowUp, RuleLog, boolean]>([
    ['not while nobody answers', set, log([wrote, touch('2026-03-11')]), false],
    ['once she answers', set, log([wrote, touch('2026-03-11', 'inbound')]), true],
    ['once they have met', set, log([wrote, touch('2026-03-11', 'outbound', 'meeting')]), true],
    ['though the rep wrote again since', set, log([wrote, touch('2026-03-11', 'inbound'), touch('2026-03-12')]), true],
    ['not where the rep set it', own, log([wrote, touch('2026-03-11', 'inbound')]), false],
    ['not by an answer from before', set, log([touch('2026-03-09', 'inbound'), wrote]), false],
    ['where nothing was written that waits', set, log([]), true],
    ['not where a proposal waits', set, log([], { proposalAt: at('2026-03-10') }), false],
    ['not when it is closed', { ...set, openDueOn: undefined }, log([wrote, touch('2026-03-11', 'inbound')]), false],
  ])('%s', (_, one, logged, expected) => expect(isStopped(one, logged)).toBe(expected));
});

describe('whatever happened', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((count) => addDays('2026-03-01', count));
  const stages = fc.record({
    on: fc.constant(true),
    steps: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 }),
    finally: fc.constantFrom('propose-disqualify' as const, 'nothing' as const),
  });

  it('an answer ends the run', () => {
    fc.assert(
      fc.property(
        fc.array(day, { maxLength: 6 }),
        fc.integer({ min: 61, max: 200 }),
        stages,
        (written, later, rule) => {
          const contacts = written.map((one) => touch(one));
          const answer = touch(addDays('2026-03-01', 61), 'inbound');
          const today = addDays('2026-03-01', later);
          expect(next(log([...contacts, answer]), today, stageWith(rule))).toBeUndefined();
        },
      ),
    );
  });

  it('the day is a working day from today on, the step one of the rule’s, and asked again it is the same', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 6 }), day, stages, (written, today, rule) => {
        const contacts = written.filter((one) => one <= today).map((one) => touch(one));
        const said = next(log(contacts), today, stageWith(rule));
        expect(next(log(contacts.toReversed()), today, stageWith(rule))).toEqual(said);
        expect(next(log(contacts), today, stageWith({ ...rule, on: false }))).toBeUndefined();
        const made = new Set(contacts.map((one) => one.at)).size - 1;
        if (said?.kind === 'propose-disqualify') expect(said.tries).toBe(made);
        if (said?.kind !== 'follow-up') return;
        expect(said.dueOn >= today && days.isWorkingDay(said.dueOn)).toBe(true);
        expect(said.step).toBe(made);
        expect(said.step).toBeLessThan(said.of);
      }),
    );
  });
});

describe('a rule', () => {
  const rule = { on: true, steps: [3, 5, 10], finally: 'propose-disqualify' };

  it.each([
    { steps: [] },
    { steps: [0] },
    { steps: [1.5] },
    { steps: [251] },
    { steps: Array.from({ length: 11 }, () => 1) },
    { finally: 'erase' },
  ])('may not have %j', (more) => {
    expect(FollowUpRule.safeParse({ ...rule, ...more }).success).toBe(false);
    expect(FollowUpRule.safeParse(rule).success).toBe(true);
  });

  it('is what every rep starts with at First contact', () => expect(firstContact.rule).toEqual(rule));
});
