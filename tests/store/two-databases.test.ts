import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { everything, expectConsistent } from './invariants';
import { allTables } from '@/lib/store/queries/backup';
import { expectReadBack, FarRep, restore } from './restoring';
import { freshStore, Rep } from './rep';

import { type Action, action, aboutMail, aboutMerges, aboutOutreach, aboutRules, attempt } from './any-actions';

it.each([
  ['leads and follow-ups', action],
  ['mails', aboutMail],
  ['outreach', aboutOutreach],
  ['rules', aboutRules],
  ['merges', aboutMerges],
] as [string, fc.Arbitrary<Action>][])(
  'what two databases made of one becomes one again, with all that is in either: %s',
  async (_about, any) => {
    const first: Action[] = ['a', 'b'].map((name) => ({
      does: 'create',
      fields: { name, emails: [`${name}@x.example`], phones: [], currency: 'NOK' },
      stage: null,
    }));
    // Of two logs what came first is told by their clocks: one that was set back meanwhile tells nothing.
    const forth = any.filter((one) => one.does !== 'wait' || one.hours >= 0);
    const steps = (maxLength: number) => fc.array(forth, { minLength: 1, maxLength, size: 'max' });
    const courses = fc.tuple(
      steps(6).map((later) => first.concat(later)),
      steps(8),
      steps(8),
    );
    await fc.assert(fc.asyncProperty(courses, runApart), { numRuns: 25 });
  },
  120_000,
);

/** Both go on from the same, one of them in another browser; then its backup comes back. */
async function runApart([both, there, here]: [Action[], Action[], Action[]]): Promise<void> {
  freshStore();
  const rep = new Rep(Date.parse('2026-03-27T22:00:00Z'), 'Europe/Oslo');
  const sent: string[] = [];
  for (const one of both) await attempt(rep, one, sent);
  const begun = await allTables();
  await expectReadBack(begun);
  for (const one of there) await attempt(rep, one, sent);
  const file = await allTables();

  freshStore();
  const other = new FarRep(rep.now, 'Europe/Oslo');
  await restore(other, begun, 'merge');
  expect(await allTables()).toEqual(begun);
  const sentHere: string[] = [];
  for (const one of here) await attempt(other, one, sentHere);
  const before = await allTables();
  await restore(other, file, 'merge');
  const after = await everything();
  expectConsistent(after, 'Europe/Oslo');
  for (const { id } of [...before.leads, ...file.leads].filter(({ sample }) => !sample))
    expect(after.leads.map((one) => one.id)).toContain(id);
  for (const entry of before.activities) expect(after.activities).toContainEqual(entry);
  for (const entry of before.stageChanges) expect(after.stageChanges).toContainEqual(entry);
  const texts = ({ activities }: Pick<typeof before, 'activities'>) =>
    activities.flatMap((one) => (one.type === 'note' && !one.sample ? [one.id] : []));
  expect(texts(after)).toEqual(expect.arrayContaining(texts(file)));

  const once = await allTables();
  await restore(other, file, 'merge');
  expect(await allTables()).toEqual(once);
  await restore(other, begun, 'replace');
  expectConsistent(await everything(), 'Europe/Oslo');
}
