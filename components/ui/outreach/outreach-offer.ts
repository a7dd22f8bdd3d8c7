/**
 * What a noticed outreach on LinkedIn asks the rep.
 * - `outreachOfferOf(noticed, lead)` whether it is still asked, and about whom
 * - `useOutreachOffers()` the same, live, for all of them (`use-outreach-offers.ts`)
 * - `<OutreachOffers offers={…} />` draws them as rows with their answers
 */
import { stageAfterOutreach } from '@/components/ui/mail/offer';
import type { Translate } from '@/lib/i18n';
import { isOutreach } from '@/lib/pipeline/activity';
import type { Propose, ProposedStep } from '@/lib/pipeline/follow-up-proposal';
import type { Lead } from '@/lib/pipeline/lead';
import type { NoticedOutreach } from '@/lib/pipeline/outreach';
import type { Pipelines } from '@/lib/pipeline/pipelines';

/** One question. Without a lead it is whether she shall be one. */
export interface OutreachOffer {
  noticed: NoticedOutreach;
  lead: Lead | undefined;
}

/** `undefined` where nothing is asked: it is answered, or an answer from somebody who is no lead. */
export function outreachOfferOf(noticed: NoticedOutreach, lead: Lead | undefined): OutreachOffer | undefined {
  if (noticed.state !== 'asking' || (noticed.kind === 'reply' && !lead)) return undefined;
  return { noticed, lead };
}

/** Whether it is the rep's own, and not an answer to her. */
function isOwn({ kind, channel }: NoticedOutreach): boolean {
  return kind !== 'reply' && isOutreach(channel);
}

/** The follow-up that is proposed with it; `undefined` where none is: an answer needs ours first, a closed sale none, and a rule may have no more. */
export function proposedWithOutreach({ noticed, lead }: OutreachOffer, propose: Propose): ProposedStep | undefined {
  if (!isOwn(noticed) || lead?.outcome !== undefined) return undefined;
  const step = propose(noticed);
  return step.by === 'through' ? undefined : step;
}

/** The stage that logging it moves the lead to; `undefined` where she stays, or is no lead yet. */
export function outreachMovesTo({ noticed, lead }: OutreachOffer, pipelines: Pipelines): string | undefined {
  return lead && isOwn(noticed) ? stageAfterOutreach(lead, pipelines) : undefined;
}

/** What it is, as it is said of it. */
export type OutreachSort = 'invitation' | 'message' | 'inmail' | 'reply' | 'accepted';

export function outreachSort({ kind, channel }: NoticedOutreach): OutreachSort {
  // Her answer to an invitation is that she took it.
  if (kind === 'reply') return channel === 'connection-request' ? 'accepted' : 'reply';
  return kind === 'message' && channel === 'inmail' ? 'inmail' : kind;
}

/** What is asked, as one question; `name`: as it is to stand in it. */
export function outreachQuestion(t: Translate, noticed: NoticedOutreach, name: string): string {
  return t(`panel.outreach.questions.${outreachSort(noticed)}`, { name });
}
