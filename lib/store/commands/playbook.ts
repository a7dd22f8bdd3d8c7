import type { Parsed, Reply } from '@/lib/messages/contract';
import { withPlaybook } from '@/lib/pipeline/playbook-kept';
import { Refusal } from '@/lib/pipeline/refusal';
import type { Change } from '@/lib/store/change';

/** What the rep wrote or ticked along the playbook; what she did not send stays. Refuses with `stale` where `rev` is an older lead's. */
export async function writePlaybook(
  change: Change,
  { leadId, rev, playbook: given }: Parsed<'lead.playbook'>,
): Promise<Reply<'lead.playbook'>> {
  const lead = await change.lead(leadId);
  if (rev !== undefined && lead.rev !== rev) throw new Refusal('stale');
  const { playbook: before, ...rest } = lead;
  const after = withPlaybook(before, given);
  return { changed: change.putLead({ ...rest, ...(after && { playbook: after }) }).rev !== lead.rev };
}
