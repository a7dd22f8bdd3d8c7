import type { Reply } from '@/lib/messages/contract';
import { addDays } from '@/lib/pipeline/calendar-date';
import { stageForRole } from '@/lib/pipeline/stage-for-role';
import type { StageRole } from '@/lib/pipeline/stage-roles';
import type { Change, Occasion } from '@/lib/store/change';
import { closeLead } from './close';
import { logContact } from './contact';
import { eraseRows } from './erase';
import { setFollowUp } from './follow-up';
import { createLead, moveLead } from './lead';
import type { SampleLead } from './sample-lead';
import { sampleLeads } from './sample-leads';

const dayMs = 86_400_000;

/** Loads the invented pipeline, by the rep's own commands at moments of the past; loaded once, it stays the one it is. */
export async function loadSample(change: Change): Promise<Reply<'sample.load'>> {
  const loaded = await change.db.meta.get('sample');
  if (loaded?.key === 'sample') return { leads: loaded.value.length };
  const atLoading = change.occasion;
  const leadIds: string[] = [];
  for (const lead of sampleLeads) {
    const leadId = await live(change, lead, atLoading);
    if (leadId !== undefined) leadIds.push(leadId);
  }
  change.occasion = atLoading;
  await change.db.meta.put({ key: 'sample', value: leadIds });
  return { leads: leadIds.length };
}

/** One lead's history, from the day when she was made. The id of the lead; `undefined` where the rep has this very person. */
async function live(change: Change, lead: SampleLead, { now, dateAt, newId }: Occasion): Promise<string | undefined> {
  const goBack = (daysAgo: number) => {
    change.occasion = { now: now - daysAgo * dayMs, dateAt, newId, sample: true };
  };
  goBack(lead.daysAgo);
  const expected = lead.steps.find((step) => step.did === 'expect');
  const closing = expected && { expectedCloseOn: addDays(dateAt(now), expected.inDays) };
  const fields = { ...lead.fields, ...closing };
  const { leadId, existed } = await createLead(change, { fields, source: { site: lead.site } });
  if (existed) return undefined;
  for (const step of lead.steps) {
    if (step.did === 'expect') continue;
    if (step.did !== 'plan') goBack(step.daysAgo);
    if (step.did === 'move') await moveLead(change, { leadId, stageId: await stageFor(change, step.to) });
    else if (step.did === 'close') await closeLead(change, { leadId, ...endOf(step) });
    else if (step.did === 'plan')
      await setFollowUp(change, { leadId, dueOn: addDays(dateAt(now), step.inDays), note: step.note });
    else await logContact(change, { leadId, channel: step.channel, at: change.occasion.now, note: step.note });
  }
  return leadId;
}

const endOf = ({ outcome, reason }: Extract<SampleLead['steps'][number], { did: 'close' }>) => ({ outcome, reason });

/** The rep may have renamed her stages, or have fewer: where the role is missing, the last stage before it. */
async function stageFor(change: Change, role: StageRole): Promise<string> {
  const [{ stages }] = (await change.allPipelines()).living;
  return stageForRole(stages, role).id;
}

/** Wipes the sample out, with all that was written on its leads, and nothing else. */
export async function removeSample({ db }: Change): Promise<Reply<'sample.remove'>> {
  const loaded = await db.meta.get('sample');
  const leadIds = loaded?.key === 'sample' ? loaded.value : [];
  const leads = (await db.leads.bulkGet(leadIds)).filter((lead) => lead !== undefined);
  await eraseRows(db, leads);
  await db.meta.delete('sample');
  return { leads: leads.length };
}
