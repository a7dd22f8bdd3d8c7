import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDateAt } from '@/lib/pipeline/calendar-date';
import type { Touch } from '@/lib/pipeline/engagement';
import { defaultFollowUpRules, FollowUpRule, nextByRules } from '@/lib/pipeline/follow-up-rules';
import type { RuledFollowUp, RuleLog } from '@/lib/pipeline/rule-log';
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
const log = (contacts: Touch[], more: Partial<RuleLog> = {}): RuleLog => ({ contacts, followUps: [], ...more });
const next = (one: RuleLog, today: string, rules = defaultFollowUpRules) =>
  nextByRules(rules, one, today, days, dateAt);
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
const step = (number: number, dueOn: string) => ({ kind: 'follow-up', ruleId: 'first-contact', step: number, dueOn });

// Tuesday 10 March 2026: + 3 is Friday 13; + 5 is Friday 20; + 10 is Friday 3 April; + 10 over Easter Monday is Monday 20 April.
const tries = ['2026-03-10', '2026-03-13', '2026-03-20', '2026-04-03'];

describe('after a first contact without an answer', () => {
  it.each([
    ['the first follow-up is due three working days later', 1, step(0, '2026-03-13')],
    ['the second five after that', 2, step(1, '2026-03-20')],
    ['the third ten after that', 3, step(2, '2026-04-03')],
  ])('%s', (_, count, expected) => {
    const contacts = tries.slice(0, count).map((day) => touch(day));
    expect(next(log(contacts), tries[count - 1] ?? '')).toEqual(expected);
  });

  it('disqualifying is proposed when the third has had as long again, and not before', () => {
    const all = log(tries.map((day) => touch(day)));
    expect(next(all, '2026-04-19')).toBeUndefined();
    const proposal = { kind: 'propose-disqualify', ruleId: 'first-contact', since: '2026-04-20' };
    expect(next(all, '2026-04-20')).toEqual(proposal);
    expect(next(all, '2026-05-20')).toEqual(proposal);
  });

  it('it is proposed at once where the rep says of the third that nobody answered', () => {
    const done = followUp('f', '2026-03-20', closedOn('2026-04-03', { result: 'no-answer' }));
    const all = log(
      tries.slice(0, 3).map((day) => touch(day)),
      { followUps: [done] },
    );
    expect(next(all, '2026-04-03')).toEqual({
      kind: 'propose-disqualify',
      ruleId: 'first-contact',
      since: '2026-04-03',
    });
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
    expect(next(log([touch('2026-03-10')]), '2026-03-25')).toEqual(step(0, '2026-03-25'));
    expect(next(log([touch('2026-03-10')]), '2026-04-04')).toEqual(step(0, '2026-04-07'));
  });

  it('a step that is set already is named, with its rule’s day', () => {
    const set = followUp('f', '2026-03-10', { openDueOn: '2026-03-30', rule: { id: 'first-contact', step: 0 } });
    expect(next(log([touch('2026-03-10')], { followUps: [set] }), '2026-03-11')).toEqual({
      ...step(0, '2026-03-13'),
      openId: 'f',
    });
  });

  it('days are those on the rep’s wall', () => {
    // Late in the evening before Oslo's clocks change: Sunday there, Saturday in New York.
    const late = log([{ at: Date.parse('2026-03-28T23:30:00Z'), direction: 'outbound', channel: 'email' }]);
    const dueIn = (zone: string, instant: RuleLog = late) =>
      nextByRules(defaultFollowUpRules, instant, '2026-03-20', days, (one) => calendarDateAt(one, zone));
    for (const zone of ['Europe/Oslo', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia'])
      expect(dueIn(zone)).toEqual(step(0, '2026-04-01'));
    // Sunday evening in New York, Monday elsewhere.
    const monday = log([{ at: Date.parse('2026-03-30T02:30:00Z'), direction: 'outbound', channel: 'email' }]);
    expect(dueIn('America/New_York', monday)).toEqual(step(0, '2026-04-01'));
    for (const zone of ['Europe/Oslo', 'Asia/Kathmandu', 'Pacific/Apia'])
      expect(dueIn(zone, monday)).toEqual(step(0, '2026-04-02'));
  });
});

describe('the rules stop', () => {
  const written = [touch('2026-03-10')];

  it.each<[string, RuleLog]>([
    ['before anything was written', log([])],
    ['at an answer', log([...written, touch('2026-03-11', 'inbound')])],
    ['at a meeting', log([...written, touch('2026-03-11', 'outbound', 'meeting')])],
    ['when the sale is won', log(written, { outcome: 'won' })],
    ['when she was disqualified', log(written, { outcome: 'disqualified' })],
    [
      'when the rep has set a step of her own since',
      log(written, { followUps: [followUp('f', '2026-03-11', { openDueOn: '2026-06-01' })] }),
    ],
    [
      'when the step was taken away',
      log(written, {
        followUps: [
          followUp('f', '2026-03-10', {
            closedAt: at('2026-03-11'),
            outcome: 'cancelled',
            rule: { id: 'first-contact', step: 0 },
          }),
        ],
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
  ])('%s', (_, one) => expect(next(one, '2026-03-14')).toBeUndefined());

  it('when switched off', () => {
    const off = defaultFollowUpRules.map((rule) => ({ ...rule, on: false }));
    expect(next(log(written), '2026-03-11', off)).toBeUndefined();
    expect(next(log(written), '2026-03-11', [])).toBeUndefined();
  });

  it('not for a step that the rep had planned before, nor for one that was taken back or is closed', () => {
    const others = [
      followUp('before', '2026-03-01', { openDueOn: '2026-06-01' }),
      followUp('undone', '2026-03-11', { openDueOn: '2026-06-01', deletedAt: 1 }),
      followUp('cancelled', '2026-03-11', { closedAt: at('2026-03-11'), outcome: 'cancelled' }),
    ];
    expect(next(log(written, { followUps: others }), '2026-03-11')).toEqual(step(0, '2026-03-13'));
  });

  it('whatever was written, once she answers', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((count) => addDays('2026-03-01', count));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 6 }), fc.integer({ min: 61, max: 200 }), (written_, later) => {
        const contacts = written_.map((one) => touch(one));
        const answer = touch(addDays('2026-03-01', 61), 'inbound');
        expect(next(log([...contacts, answer]), addDays('2026-03-01', later))).toBeUndefined();
      }),
    );
  });

  it('never with a day before today, nor with a step that the rule has not', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((count) => addDays('2026-03-01', count));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 6 }), day, (written_, today) => {
        const contacts = written_.filter((one) => one <= today).map((one) => touch(one));
        const said = next(log(contacts), today);
        expect(said === undefined || said.kind === 'follow-up' || said.since <= today).toBe(true);
        if (said?.kind !== 'follow-up') return;
        expect(said.dueOn >= today && days.isWorkingDay(said.dueOn)).toBe(true);
        expect(said.step).toBe(new Set(contacts.map((one) => one.at)).size - 1);
        expect(said.step).toBeLessThan(3);
      }),
    );
  });
});

const rule = (after: FollowUpRule['after'], more: Partial<FollowUpRule> = {}): FollowUpRule => ({
  id: after,
  on: true,
  after,
  steps: [2],
  finally: 'nothing',
  ...more,
});

describe('other rules', () => {
  const answered = [touch('2026-03-02'), touch('2026-03-03', 'inbound'), touch('2026-03-09'), touch('2026-03-10')];

  it('any contact: the rep wrote again after an answer', () => {
    expect(next(log(answered), '2026-03-10')).toBeUndefined();
    const both = [...defaultFollowUpRules, rule('contact', { steps: [2, 4] })];
    expect(next(log(answered), '2026-03-10', both)).toEqual({
      kind: 'follow-up',
      ruleId: 'contact',
      step: 1,
      dueOn: '2026-03-16',
    });
  });

  it('where two begin at once the first of the list is followed', () => {
    const written = log([touch('2026-03-10')]);
    expect(next(written, '2026-03-10', [...defaultFollowUpRules, rule('contact')])).toMatchObject({
      ruleId: 'first-contact',
    });
    expect(next(written, '2026-03-10', [rule('contact'), ...defaultFollowUpRules])).toMatchObject({
      ruleId: 'contact',
    });
  });

  it('a meeting: news is due, until something later is heard', () => {
    const met = [touch('2026-03-02'), touch('2026-03-09', 'outbound', 'meeting')];
    expect(next(log(met), '2026-03-09', [rule('meeting')])).toMatchObject({ ruleId: 'meeting', dueOn: '2026-03-11' });
    expect(next(log([...met, touch('2026-03-10', 'inbound')]), '2026-03-10', [rule('meeting')])).toBeUndefined();
    expect(next(log([touch('2026-03-02')]), '2026-03-10', [rule('meeting')])).toBeUndefined();
  });

  it('a proposal: counted from when she came to its stage, before what began earlier', () => {
    const rules = [rule('contact'), rule('proposal', { steps: [5] })];
    const sent = log(answered, { proposalAt: at('2026-03-11') });
    expect(next(sent, '2026-03-11', rules)).toEqual({
      kind: 'follow-up',
      ruleId: 'proposal',
      step: 0,
      dueOn: '2026-03-18',
    });
    expect(
      next({ ...sent, contacts: [...answered, touch('2026-03-12', 'inbound')] }, '2026-03-12', rules),
    ).toBeUndefined();
    expect(next(log(answered), '2026-03-11', [rule('proposal')])).toBeUndefined();
  });

  it('that end in nothing end', () => {
    const written = log([touch('2026-03-10'), touch('2026-03-12')]);
    expect(next(written, '2026-12-01', [rule('first-contact')])).toBeUndefined();
  });

  it.each([
    { steps: [] },
    { steps: [0] },
    { steps: [1.5] },
    { steps: Array.from({ length: 11 }, () => 1) },
    { after: 'whenever' },
    { finally: 'erase' },
  ])('may not have %j', (more) => {
    expect(FollowUpRule.safeParse({ ...rule('contact'), ...more }).success).toBe(false);
    expect(FollowUpRule.safeParse(rule('contact')).success).toBe(true);
  });

  it('the default is one of them', () => {
    for (const one of defaultFollowUpRules) expect(FollowUpRule.parse(one)).toEqual(one);
  });
});
