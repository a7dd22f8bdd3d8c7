import { expect, it } from 'vitest';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { askedStep, proposedFor, proposer } from '@/lib/pipeline/follow-up-proposal';
import { workingDaysOf } from '@/lib/pipeline/holidays';
import type { RuleLog } from '@/lib/pipeline/rule-log';
import { onePipeline } from './two-pipelines';

const dateAt = (instant: number) => calendarDateAt(instant, 'Europe/Oslo');
const at = (date: string) => Date.parse(`${date}T10:00:00Z`);
const called = (date: string) => ({ at: at(date), channel: 'call' as const });
const contacts = (...dates: string[]) =>
  dates.map((date) => Object.assign(called(date), { direction: 'outbound' as const }));
const lead = { stageId: 'first-contact', stageEnteredAt: 0 };
const on = (today: string, known: Partial<RuleLog> = {}, of: Parameters<typeof proposedFor>[0] = lead) =>
  proposer(proposedFor(of, onePipeline, { contacts: [], followUps: [], ...known }), today, workingDaysOf('NO'), dateAt);

// Tuesday 10 March 2026.
it('with the first contact the rule’s first step is proposed, also to somebody who becomes a lead by it', () => {
  const first = { by: 'rule', dueOn: '2026-03-13', step: 0, of: 3 };
  expect(on('2026-03-10')(called('2026-03-10'))).toEqual(first);
  expect(on('2026-03-10', {}, undefined)(called('2026-03-10'))).toEqual(first);
  expect(on('2026-03-10', {}, { ...lead, stageId: 'prospecting' })(called('2026-03-10'))).toEqual(first);
});

it('with each try the next step, however the open one stands in the way', () => {
  const followUps = [{ id: 'f', createdAt: at('2026-03-10'), openDueOn: '2026-03-13' }];
  const known = { contacts: contacts('2026-03-10'), followUps };
  const second = { by: 'rule', dueOn: '2026-03-20', step: 1, of: 3 };
  expect(on('2026-03-13', known)(called('2026-03-13'))).toEqual(second);
  expect(on('2026-03-16', known)(called('2026-03-13'))).toEqual(second);
  expect(on('2026-03-12', known)(called('2026-03-12'))).toMatchObject({ by: 'rule', dueOn: '2026-03-19', step: 1 });
});

it('none when the rule is through, with a day for a rep who wants one all the same', () => {
  const known = { contacts: contacts('2026-03-02', '2026-03-03', '2026-03-04') };
  expect(on('2026-03-10', known)(called('2026-03-10'))).toEqual({ by: 'through', dueOn: '2026-03-13' });
});

it('a few days on where no rule has anything to say, and never a day that is past', () => {
  const own = { by: 'default', dueOn: '2026-03-13' };
  expect(on('2026-03-10', {}, { ...lead, stageId: 'negotiation' })(called('2026-03-10'))).toEqual(own);
  expect(on('2026-03-10', {}, { ...lead, outcome: 'won' })(called('2026-03-10'))).toEqual(own);
  expect(on('2026-03-10')({ at: at('2026-03-10'), channel: 'meeting' })).toEqual(own);
  expect(on('2026-03-10')({ at: at('2026-03-10'), channel: 'comment' })).toEqual(own);
  expect(on('2026-03-10', {}, { ...lead, outcome: 'won' })(called('2026-02-10'))).toEqual(own);
  expect(on('2026-03-10')(called('2026-02-10'))).toMatchObject({ by: 'rule', dueOn: '2026-03-10' });
});

it('only the rule’s is sent as such', () => {
  expect(askedStep({ by: 'rule', dueOn: '2026-03-13', step: 0, of: 3 })).toEqual({ dueOn: '2026-03-13', byRule: true });
  expect(askedStep({ by: 'default', dueOn: '2026-03-13' })).toEqual({ dueOn: '2026-03-13' });
});
