/**
 * What a noticed outreach on LinkedIn asks the rep.
 * - `outreachOfferOf(noticed, lead)` whether it is still asked, and about whom
 * - `useOutreachOffers()` the same, live, for all of them (`use-outreach-offers.ts`)
 * - `<OutreachOffers offers={…} />` draws them as rows with their answers
 */
import { proposedSince, stageAfterOutreach } from '@/components/ui/mail/offer';
import type { Translate } from '@/lib/i18n';
import { isOutreach } from '@/lib/pipeline/activity';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import type { Lead } from '@/lib/pipeline/lead';
import type { NoticedOutreach } from '@/lib/pipeline/outreach';
import type { WorkingDays } from '@/lib/pipeline/working-days';

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

/** The day of the follow-up that is proposed with it; `undefined` where none is: an answer needs ours first, a closed sale none. */
export function proposedWithOutreach(
  { noticed, lead }: OutreachOffer,
  today: CalendarDate,
  days: WorkingDays,
): CalendarDate | undefined {
  return isOwn(noticed) && lead?.outcome === undefined ? proposedSince(noticed.at, today, days) : undefined;
}

/** The stage that logging it moves the lead to; `undefined` where she stays, or is no lead yet. */
export function outreachMovesTo({ noticed, lead }: OutreachOffer): string | undefined {
  return lead && isOwn(noticed) ? stageAfterOutreach(lead) : undefined;
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
