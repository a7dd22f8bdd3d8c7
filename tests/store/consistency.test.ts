import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overdueCount, overdueFollowUps } from '@/lib/store/queries/follow-ups';
import { checkTotals } from '@/lib/store/queries/totals';
import { everything, expectConsistent, expectSuccession } from './invariants';
import { freshStore, Rep } from './rep';

import {
  type Action,
  action,
  aboutMail,
  aboutMerges,
  aboutNotes,
  aboutOutreach,
  aboutRules,
  attempt,
  onOneLead,
} from './any-actions';

describe('whatever a rep does, in whatever order,', () => {
  it('totals, logs, indexes, search text and next dates agree with the rows, and a refusal writes nothing', async () => {
    // Two leads to begin with, so that most steps find somebody.
    const first: Action[] = ['Kari', 'Bjørn'].map((name) => ({
      does: 'create',
      fields: { name, emails: [], phones: [], currency: 'NOK' },
      stage: null,
    }));
    const steps = fc
      .array(action, { minLength: 8, maxLength: 24, size: 'max' })
      .map((later) => first.concat(later as Action[]));
    await fc.assert(fc.asyncProperty(steps, run), { numRuns: 80 });
  }, 120_000);

  it('she is found by the notes that stand with her and no others, whichever were removed or taken back', async () => {
    const first: Action[] = ['Kari', 'Bjørn'].map((name) => ({
      does: 'create',
      fields: { name, emails: [], phones: [], currency: 'NOK' },
      stage: null,
    }));
    const steps = fc.array(aboutNotes, { minLength: 4, maxLength: 14, size: 'max' });
    const all = steps.map((later) => first.concat(later as Action[]));
    await fc.assert(fc.asyncProperty(all, run), { numRuns: 80 });
  }, 120_000);

  it('logs, leads, templates and what is asked agree, whatever becomes of her mails', async () => {
    const first: Action[] = ['a', 'b'].map((name) => ({
      does: 'create',
      fields: { name, emails: [`${name}@x.example`], phones: [], currency: 'NOK' },
      stage: null,
    }));
    const steps = fc
      .array(aboutMail, { minLength: 6, maxLength: 20, size: 'max' })
      .map((later) => first.concat(later as Action[]));
    await fc.assert(fc.asyncProperty(steps, run), { numRuns: 80 });
  }, 120_000);

  it('logs, leads and what is asked agree, whatever LinkedIn’s pages show of her outreach', async () => {
    const first: Action[] = ['kari', 'bjorn'].map((name) => ({
      does: 'create',
      fields: { name, emails: [], phones: [], slug: name, currency: 'NOK' },
      stage: null,
    }));
    const steps = fc
      .array(aboutOutreach, { minLength: 6, maxLength: 20, size: 'max' })
      .map((later) => first.concat(later as Action[]));
    await fc.assert(fc.asyncProperty(steps, run), { numRuns: 80 });
  }, 120_000);

  it('no follow-up that a rule has set outlives an answer', async () => {
    const first: Action[] = ['a', 'b'].map((name) => ({
      does: 'create',
      fields: { name, emails: [`${name}@x.example`], phones: [], currency: 'NOK' },
      stage: null,
    }));
    const steps = fc
      .array(aboutRules, { minLength: 6, maxLength: 20, size: 'max' })
      .map((later) => first.concat(later as Action[]));
    await fc.assert(fc.asyncProperty(steps, run), { numRuns: 50 });
  }, 120_000);

  it('rows, logs and what is kept of them agree, however leads are merged and that is undone', async () => {
    const first: Action[] = ['Kari', 'Bjørn', 'Łukasz'].map((name, index) => ({
      does: 'create',
      fields: { name, emails: [`${index}@x.example`], phones: [], currency: 'NOK' },
      stage: null,
    }));
    const steps = fc
      .array(aboutMerges, { minLength: 6, maxLength: 20, size: 'max' })
      .map((later) => first.concat(later as Action[]));
    await fc.assert(fc.asyncProperty(steps, run), { numRuns: 120 });
  }, 120_000);

  it('a lead’s stage and last contact agree with the contacts that stand, whichever were taken back', async () => {
    const fieldsOfKari = { name: 'Kari', emails: [], phones: [], currency: 'NOK' };
    const first: Action[] = [{ does: 'create', fields: fieldsOfKari, stage: null }];
    const steps = fc.array(onOneLead, { minLength: 3, maxLength: 10, size: 'max' });
    const all = steps.map((later) => first.concat(later as Action[]));
    await fc.assert(fc.asyncProperty(all, run), { numRuns: 100 });
  }, 120_000);
});

async function run(actions: Action[]): Promise<void> {
  freshStore();
  const rep = new Rep(Date.parse('2026-03-27T22:00:00Z'), 'Europe/Oslo');
  const sent: string[] = [];
  let before = await everything();
  for (const one of actions) {
    const done = await attempt(rep, one, sent);
    const after = await everything();
    expectConsistent(after, 'Europe/Oslo');
    if (!done) expect(after).toEqual(before);
    if (one.does !== 'sample') expectSuccession(before, after);
    before = after;
  }
  expect((await checkTotals()).agree).toBe(true);
  await expectOverdue(rep, before);
}

async function expectOverdue(rep: Rep, { followUps }: Awaited<ReturnType<typeof everything>>): Promise<void> {
  const overdue = followUps.filter((one) => one.closedAt === undefined && one.dueOn < rep.today);
  expect(await overdueCount(rep.today)).toBe(overdue.length);
  const rows = await overdueFollowUps(rep.today, 100);
  expect(rows.map((row) => row.followUp.dueOn)).toEqual(overdue.map((one) => one.dueOn).toSorted());
}
