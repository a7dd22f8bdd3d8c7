import { type Bant, bantParts, type BantPart, mostBant } from './bant';
import { type CalendarDate, type DateAt, daysBetween } from './calendar-date';
import { decides } from './decides';
import { isEngagement, lastEngagement, type Touch } from './engagement';

/** What a lead's score is made of, in the order in which it is shown. */
export const scoreKeys = [...bantParts, 'title', 'company', 'replies', 'meetings', 'recency', 'silence'] as const;

export interface ScoreReason {
  key: BantPart | (typeof scoreKeys)[number];
  /** Whole; below 0 for `silence` alone. */
  points: number;
  /** The most that it can give; 0 for `silence`, which only takes. */
  of: number;
  /** A part of BANT that nobody has asked about: it gives nothing yet, and is no 0. */
  unknown?: true;
}

export interface Score {
  /** 0–100, the sum of the reasons' points. */
  score: number;
  /** The share that is fit, 0–60, and the one that is engagement, 0–40. */
  fit: number;
  engagement: number;
  reasons: ScoreReason[];
}

/** 4 × 12 for BANT, 6 for the title, 6 for the company: 60. */
const most = { bant: 12, title: 6, company: 6, replies: 16, meetings: 16, recency: 8 } as const;
/** Half, for a title that does not decide. */
const someTitle = 3;
/** Days on which she wrote, or on which they met: the first counts double, 8, and each further one 4. Halved twice they stay whole. */
const each = { replies: 4, meetings: 8 } as const;
const freshDays = 7;

/** After more than so many silent days her engagement counts half, after more than twice as many a quarter. */
export const halfLife = 30;

/** What of a lead is scored. */
export interface Scored {
  bant?: Bant | undefined;
  title?: string | undefined;
  company?: string | undefined;
  /** Those that were made and stand. */
  contacts: readonly Touch[];
}

/**
 * How much a lead promises, 0–100, with its reasons: 60 for fit (what is known of BANT, title, company), 40 for engagement
 * (replies, meetings, how lately), halved after 30 silent days and again after 60. Silent is she who has not taken part: the rep's own
 * mails raise nothing. The shares and the halving after https://crmcurator.com/articles/hubspot/hubspot-lead-scoring-setup/ and
 * https://getfairview.com/blog/lead-scoring-model-template; the points within them are our own.
 */
export function leadScore(lead: Scored, today: CalendarDate, dateAt: DateAt): Score {
  const fits = fitOf(lead);
  const engages = engagementOf(lead.contacts, today, dateAt);
  const [fit, engagement] = [sumOf(fits), sumOf(engages)];
  return { score: fit + engagement, fit, engagement, reasons: [...fits, ...engages] };
}

/** The highest score that the lead can have, whatever the day: as on the one on which she last took part. */
export function highestScore(lead: Scored, dateAt: DateAt): number {
  const tookPart = lastEngagement(lead.contacts);
  return tookPart === undefined ? fitScore(lead) : leadScore(lead, dateAt(tookPart), dateAt).score;
}

/** Her fit alone, 0–60. */
export function fitScore(lead: Omit<Scored, 'contacts'>): number {
  return sumOf(fitOf(lead));
}

/** Her engagement alone, 0–40, on this day. */
export function engagementScore(contacts: readonly Touch[], today: CalendarDate, dateAt: DateAt): number {
  return sumOf(engagementOf(contacts, today, dateAt));
}

/** The most that engagement adds to it. */
export const mostEngagement = most.replies + most.meetings + most.recency;

const sumOf = (reasons: readonly ScoreReason[]) => reasons.reduce((sum, { points }) => sum + points, 0);

function fitOf({ bant, title, company }: Omit<Scored, 'contacts'>): ScoreReason[] {
  const parts = bantParts.map((key): ScoreReason => {
    const score = bant?.[key].score ?? 'unknown';
    if (score === 'unknown') return { key, points: 0, of: most.bant, unknown: true };
    return { key, points: (score * most.bant) / mostBant, of: most.bant };
  });
  const titled = title?.trim() ? (decides(title) ? most.title : someTitle) : 0;
  return [
    ...parts,
    { key: 'title', points: titled, of: most.title },
    { key: 'company', points: company?.trim() ? most.company : 0, of: most.company },
  ];
}

function engagementOf(contacts: readonly Touch[], today: CalendarDate, dateAt: DateAt): ScoreReason[] {
  const took = contacts.filter(isEngagement).map(({ at, channel }) => ({ on: dateAt(at), met: channel === 'meeting' }));
  // Three mails of one day are one answer.
  const days = (met: boolean) => new Set(took.filter((one) => one.met === met).map(({ on }) => on)).size;
  const replied = days(false);
  const replies = replied > 0 ? Math.min(most.replies, (replied + 1) * each.replies) : 0;
  const meetings = Math.min(most.meetings, days(true) * each.meetings);
  const silent = Math.min(Infinity, ...took.map(({ on }) => daysBetween(on, today)));
  const recency = silent <= freshDays ? most.recency : silent <= halfLife ? most.recency / 2 : 0;
  const whole = replies + meetings + recency;
  const kept = silent > 2 * halfLife ? whole / 4 : silent > halfLife ? whole / 2 : whole;
  const reasons: ScoreReason[] = [
    { key: 'replies', points: replies, of: most.replies },
    { key: 'meetings', points: meetings, of: most.meetings },
    { key: 'recency', points: recency, of: most.recency },
  ];
  return kept < whole ? [...reasons, { key: 'silence', points: kept - whole, of: 0 }] : reasons;
}
