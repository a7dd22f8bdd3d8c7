import type { Parsed, Reply } from '@/lib/messages/contract';
import { unknownBant } from '@/lib/pipeline/bant';
import { sameContent } from '@/lib/pipeline/same-content';
import type { Change } from '@/lib/store/change';

/** What qualifies the lead is as it was said. */
export async function qualifyLead(
  change: Change,
  { leadId, bant }: Parsed<'lead.qualify'>,
): Promise<Reply<'lead.qualify'>> {
  const lead = await change.lead(leadId);
  if (sameContent(lead.bant ?? unknownBant, bant)) return { changed: false };
  change.putLead({ ...lead, bant });
  return { changed: true };
}
