import type { NoticedOutreach } from '@/lib/pipeline/outreach';

interface Images {
  before?: NoticedOutreach;
  after: NoticedOutreach;
}

/** Whether the answer that a command gave still stands; that an invitation was accepted since is nothing to it. */
export function outreachStands(now: NoticedOutreach | undefined, { after }: Images): boolean {
  return now !== undefined && now.answer === after.answer && now.activityId === after.activityId;
}

/** What was noticed, without the answer that the command gave: it is asked about again. */
export function outreachTakenBack(now: NoticedOutreach, { before }: Images): NoticedOutreach {
  const { answer: _1, leadId: _2, activityId: _3, ...rest } = now;
  const { answer } = before ?? {};
  return { ...rest, state: before?.state ?? 'asking', ...(answer && { answer }) };
}
