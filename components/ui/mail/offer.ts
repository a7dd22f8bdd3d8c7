/**
 * What a noticed mail asks the rep, shared by the toast, the panel, the popup and the dashboard.
 * - `offerOf(mail, leads)` what is open about one mail, `asksOf(offer)` what of it is asked now
 * - `useMailOffers(mailsUnanswered)` the same, live, for all of them (`use-mail-offers.ts`)
 * - `<MailOffers offers={…} />` draws them as rows with their answers; `<MailOffer offer={…} />` one of them
 */
import type { ErrorCode } from '@/lib/messages/contract';
import type { Propose, ProposedStep } from '@/lib/pipeline/follow-up-proposal';
import type { Lead } from '@/lib/pipeline/lead';
import { asShown } from '@/lib/pipeline/lead-people';
import type { MailPerson, NoticedMail } from '@/lib/pipeline/mail';
import { type Pipelines, pipelineWith } from '@/lib/pipeline/pipelines';
import { stageAfterContact } from '@/lib/pipeline/stages';

/** Somebody the mail is about who is a lead. */
export interface OfferedLead {
  person: MailPerson;
  lead: Lead;
}

/** What is still open about one mail. */
export interface Offer {
  mail: NoticedMail;
  /** Why it could not be logged by itself. */
  failed?: ErrorCode;
  /** Logged by itself: may be taken back. */
  logged: OfferedLead[];
  /** Leads it may be logged with, each once, by the first of her people. */
  leads: OfferedLead[];
  /** Who may become leads by it. */
  strangers: MailPerson[];
}

/** Of all that is open, what comes first. */
export type Asks = 'retry' | 'log' | 'add' | 'tell';

/** `leads` has the lead of each person of the mail, in the same order. `undefined` where nothing is open. */
export function offerOf(mail: NoticedMail, leads: readonly (Lead | undefined)[]): Offer | undefined {
  const known = mail.people.flatMap((person, index) => {
    const lead = leads[index];
    return lead ? [{ person, lead }] : [];
  });
  const offer: Offer = {
    mail,
    // Once the toast's time is over, what was logged by itself is history, and strangers count as offered.
    logged: mail.state === 'asking' ? known.filter(({ person }) => isLoggedByItself(person)) : [],
    leads: eachOnce(known.filter(({ person }) => isOpen(person))),
    strangers:
      mail.state === 'asking' && mail.kind !== 'reply'
        ? mail.people.filter((person, index) => isOpen(person) && !leads[index])
        : [],
  };
  if (mail.failed !== undefined && offer.leads.length > 0) offer.failed = mail.failed as ErrorCode;
  return offer.logged.length + offer.leads.length + offer.strangers.length > 0 ? offer : undefined;
}

/** It may have gone to several of one lead's people: it is logged once. */
function eachOnce(offered: readonly OfferedLead[]): OfferedLead[] {
  return offered.filter(({ lead }, index) => offered.findIndex((one) => one.lead.id === lead.id) === index);
}

/** By whom of the lead's people it is offered. */
export function offeredName({ lead, person }: OfferedLead): string {
  return asShown(lead, { email: person.email }).name;
}

export function asksOf({ failed, leads, strangers }: Offer): Asks {
  if (failed !== undefined) return 'retry';
  if (leads.length > 0) return 'log';
  return strangers.length > 0 ? 'add' : 'tell';
}

function isOpen({ answer }: MailPerson): boolean {
  return answer === undefined;
}

function isLoggedByItself({ answer, requestId }: MailPerson): boolean {
  return answer === 'logged' && requestId !== undefined;
}

/**
 * The follow-up that is proposed with a mail to this lead, or to somebody who becomes one by it. `undefined` where none is: an
 * answer needs ours first, what is only scheduled is no contact yet, the sale is closed, or the rule has no more of them.
 */
export function proposedWith(
  { kind, at }: Pick<NoticedMail, 'kind' | 'at'>,
  lead: Pick<Lead, 'outcome'> | undefined,
  propose: Propose,
): ProposedStep | undefined {
  if (kind !== 'sent' || lead?.outcome !== undefined) return undefined;
  const step = propose({ at, channel: 'email' });
  return step.by === 'through' ? undefined : step;
}

/** The stage that logging the mail moves a lead to; `undefined` where she stays. */
export function movesTo(
  { kind }: Pick<NoticedMail, 'kind'>,
  lead: Pick<Lead, 'stageId' | 'outcome'>,
  pipelines: Pipelines,
): string | undefined {
  return kind === 'sent' ? stageAfterOutreach(lead, pipelines) : undefined;
}

/** The stage that an outreach of the rep's moves a lead to; `undefined` where she stays. */
export function stageAfterOutreach(lead: Pick<Lead, 'stageId' | 'outcome'>, pipelines: Pipelines): string | undefined {
  if (lead.outcome !== undefined) return undefined;
  const to = stageAfterContact(pipelineWith(pipelines, lead.stageId), lead.stageId);
  return to === lead.stageId ? undefined : to;
}

/** What a follow-up keeps of the mail that it was set from. */
export function threadOfMail({
  threadId,
  subject,
  account,
}: NoticedMail): Partial<Pick<NoticedMail, 'threadId' | 'subject' | 'account'>> {
  return { ...(threadId && { threadId }), ...(subject && { subject }), ...(account && { account }) };
}

/** The part of an address that names its host. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}
