import type { Parsed, Reply } from '@/lib/messages/contract';
import { fold } from '@/lib/pipeline/fold';
import { type Lead, LeadFields, leadFields, withFields } from '@/lib/pipeline/lead';
import { Refusal } from '@/lib/pipeline/refusal';
import type { Change } from '@/lib/store/change';
import { closeLead } from './close';
import { setFollowUp } from './follow-up';
import { moveLead, removeLead } from './lead';

type Asked = Parsed<'lead.change-many'>['change'];

/**
 * The same with each of the leads, in one step. Of those for whom it makes no sense (she is gone, her sale has ended, it is so
 * already) nothing is changed; they are counted out.
 */
export async function changeLeads(
  change: Change,
  { leadIds, change: asked }: Parsed<'lead.change-many'>,
): Promise<Reply<'lead.change-many'>> {
  let changed = 0;
  for (const leadId of new Set(leadIds)) {
    const lead = await change.leads.get(leadId);
    if (lead && lead.deletedAt === undefined && (await changeOne(change, lead, asked))) changed += 1;
  }
  return { changed };
}

async function changeOne(change: Change, lead: Lead, asked: Asked): Promise<boolean> {
  const leadId = lead.id;
  if (asked.what === 'remove') {
    await removeLead(change, { leadId });
    return true;
  }
  if (asked.what === 'tag') return tagLead(change, lead, asked);
  if (lead.outcome !== undefined) return false;
  switch (asked.what) {
    case 'move':
      return (await moveLead(change, { leadId, stageId: asked.stageId })).changed;
    case 'follow-up':
      await setFollowUp(change, { leadId, dueOn: asked.dueOn });
      return true;
    case 'disqualify':
      return (await closeLead(change, { leadId, outcome: 'disqualified', reason: asked.reason, note: asked.note }))
        .changed;
  }
}

/** A tag is the same whatever its case. Refuses with `bad-input` (`too-much`) where a lead has as many as she may have. */
function tagLead(change: Change, lead: Lead, { tag, isOn }: Extract<Asked, { what: 'tag' }>): boolean {
  const { tags = [] } = lead;
  const others = tags.filter((one) => fold(one) !== fold(tag));
  if (isOn ? others.length < tags.length : others.length === tags.length) return false;
  const fields = LeadFields.safeParse({ ...leadFields(lead), tags: isOn ? [...tags, tag] : others });
  if (!fields.success) throw new Refusal('bad-input', 'too-much');
  return change.putLead(withFields(lead, fields.data)).rev !== lead.rev;
}
