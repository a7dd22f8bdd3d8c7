import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { leadFields } from '@/lib/pipeline/lead';
import { Refusal } from '@/lib/pipeline/refusal';
import { leadById } from '@/lib/store/queries/leads';
import { everything, expectConsistent } from './invariants';
import { freshStore, Rep } from './rep';

/** Adds one to the value that it has read, as a form does that was opened before; again, where the lead has moved on meanwhile. */
async function addOne(rep: Rep, leadId: string, turn: fc.Scheduler): Promise<'first' | 'again'> {
  for (let tries = 0; ; tries += 1) {
    const lead = await turn.schedule(leadById(leadId));
    if (!lead) throw new Error('She is gone');
    await turn.schedule(Promise.resolve());
    const fields = { ...leadFields(lead), value: (lead.value ?? 0) + 1 };
    try {
      await rep.do('lead.edit', { leadId, rev: lead.rev, fields });
      return tries === 0 ? 'first' : 'again';
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'stale') throw error;
    }
  }
}

it('F21: of edits in several tabs none is lost, in whatever order they read and write', async () => {
  let lost = 0;
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 5 }), async (turn, tabs) => {
      freshStore();
      const rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
      const leadId = await rep.lead({ value: 0 });
      const edits = Array.from({ length: tabs }, () => addOne(rep, leadId, turn));
      const came = await turn.waitFor(Promise.all(edits));
      lost += came.filter((one) => one === 'again').length;
      expect(await leadById(leadId)).toMatchObject({ value: tabs, rev: 1 + tabs });
      expectConsistent(await everything());
    }),
    { numRuns: 30 },
  );
  // Some did meet: else this would hold of anything.
  expect(lost).toBeGreaterThan(0);
});
