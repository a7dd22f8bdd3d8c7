import { identitiesOf } from '@/lib/pipeline/identity';
import type { Lead } from '@/lib/pipeline/lead';
import { ownIdentities } from '@/lib/pipeline/lead-people';
import type { MailPerson } from '@/lib/pipeline/mail';
import type { NoticedOutreach } from '@/lib/pipeline/outreach';
import { linkedInNames } from '@/lib/pipeline/outreach-people';

/** What tells that something is about a lead: her id and those of who was merged into her, and all names that they and their people had. */
export interface Hers {
  ids: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

/** `leads`: one lead's row with those that were merged into her, or several such. */
export function hersOf(leads: readonly Lead[]): Hers {
  // Of one in the bin the identities are gone; her fields still tell them.
  const names = leads.flatMap((lead) => [
    ...lead.identities,
    ...ownIdentities(lead),
    ...(lead.people ?? []).flatMap(identitiesOf),
  ]);
  return { ids: new Set(leads.map(({ id }) => id)), names: new Set(names) };
}

export function isMailPerson({ email, leadId }: MailPerson, { ids, names }: Hers): boolean {
  return names.has(`email:${email}`) || (leadId !== undefined && ids.has(leadId));
}

export function isOutreachWith({ leadId, person }: NoticedOutreach, { ids, names }: Hers): boolean {
  return (leadId !== undefined && ids.has(leadId)) || linkedInNames(person).some((name) => names.has(name));
}

/** A conversation is named by whom it is with, an InMail besides as one (`conversationNames`). */
export function isConversationWith({ id }: { id: string }, { names }: Hers): boolean {
  return names.has(id.split(' ')[0] ?? id);
}

/** The rules about her addresses alone. */
export function ruleKeysOf({ names }: Hers): string[] {
  return [...names].filter((name) => name.startsWith('email:'));
}
