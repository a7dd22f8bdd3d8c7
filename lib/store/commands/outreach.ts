import type { Parsed, Reply } from '@/lib/messages/contract';
import type { Lead, LeadFields } from '@/lib/pipeline/lead';
import type { NoticedOutreach } from '@/lib/pipeline/outreach';
import { Refusal } from '@/lib/pipeline/refusal';
import type { Change, ContactFacts } from '@/lib/store/change';
import { putContact } from './contact';
import { createLead, linkLead } from './lead';
import { leadOnPage } from './outreach-people';

/**
 * Logs what was noticed; an answer that was given is answered again. Refuses with `not-found`: `outreach` where it is forgotten,
 * nothing where she is no lead and is not to be one; with `bad-input` (`identity-taken:<lead id>`) where it is not clear who she is.
 */
export async function logOutreach(change: Change, input: Parsed<'outreach.log'>): Promise<Reply<'outreach.log'>> {
  const outreach = await outreachWith(change, input.outreachId);
  const { leadId, activityId } = outreach;
  if (leadId !== undefined && activityId !== undefined) return { leadId, activityId };
  const lead = await leadFor(change, outreach, input.add);
  const logged = await putContact(change, lead, factsOf(outreach), input.followUp);
  const answer = { state: 'done', answer: 'logged', leadId: lead.id, activityId: logged.activityId } as const;
  change.outreach.put({ ...outreach, ...answer }, change.occasion.now);
  return { leadId: lead.id, ...logged };
}

/** "Not this one." What was logged stays logged. */
export async function declineOutreach(
  change: Change,
  { outreachId }: Parsed<'outreach.decline'>,
): Promise<Reply<'outreach.decline'>> {
  const outreach = await outreachWith(change, outreachId);
  if (outreach.state === 'asking')
    change.outreach.put({ ...outreach, state: 'done', answer: 'declined' }, change.occasion.now);
  return {};
}

async function outreachWith(change: Change, id: string): Promise<NoticedOutreach> {
  const outreach = await change.outreach.get(id);
  if (!outreach) throw new Refusal('not-found', 'outreach');
  return outreach;
}

async function leadFor(change: Change, outreach: NoticedOutreach, add: LeadFields | undefined): Promise<Lead> {
  const { person, url, at } = outreach;
  const known = await leadOnPage(change, person);
  if (known) return known;
  if (!add) throw new Refusal('not-found');
  // Whatever the rep wrote of her, it is with the one whom the page showed.
  const { slug, memberId, salesId, connection } = person;
  const named = { ...add, ...(slug && { slug }), ...(memberId && { memberId }), ...(salesId && { salesId }) };
  const { leadId, existed } = await createLead(change, { fields: named, source: { site: 'linkedin', url } });
  // Known by an address that the rep wrote down: her profile was not, or she would have been found by it.
  if (existed) await linkLead(change, { leadId, contact: person });
  const lead = await change.lead(leadId);
  return connection ? change.putLead({ ...lead, connection: { ...connection, seenAt: at } }) : lead;
}

/** What the log keeps of it. */
function factsOf({ kind, channel, at, url, threadId, messageId }: NoticedOutreach): ContactFacts {
  return {
    channel,
    at,
    direction: kind === 'reply' ? 'inbound' : 'outbound',
    site: 'linkedin',
    url,
    ...(threadId && { threadId }),
    ...(messageId && { messageId }),
  };
}
