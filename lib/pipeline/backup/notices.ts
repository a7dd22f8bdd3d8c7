import { type Activity, standingContacts } from '@/lib/pipeline/activity';
import type { MailPerson, NoticedMail } from '@/lib/pipeline/mail';
import type { NoticedOutreach } from '@/lib/pipeline/outreach';

/**
 * The log with each message once in it: two databases may have logged the same mail with the same lead. `instead`: for an entry that
 * is gone, the one that stays.
 */
export function withEachMessageOnce(activities: readonly Activity[]): {
  activities: Activity[];
  instead: ReadonlyMap<string, string>;
} {
  const first = new Map<string, string>();
  const instead = new Map<string, string>();
  for (const { id, leadId, messageId } of standingContacts(activities)) {
    if (messageId === undefined) continue;
    const key = JSON.stringify([leadId, messageId]);
    const before = first.get(key);
    if (before === undefined) first.set(key, id);
    else instead.set(id, before);
  }
  return { activities: activities.filter(({ id }) => !instead.has(id)), instead };
}

/** What was noticed, agreeing with the log: what does not stand in it (any more) was not logged, and is not asked about again. */
export function noticesAgreeing(
  { mails, outreach }: { mails: readonly NoticedMail[]; outreach: readonly NoticedOutreach[] },
  { activities, leadIds }: { activities: readonly Activity[]; leadIds: ReadonlySet<string> },
  instead: ReadonlyMap<string, string>,
): { mails: NoticedMail[]; outreach: NoticedOutreach[] } {
  const inLog = new Map(standingContacts(activities).map(({ id, leadId }) => [id, leadId]));
  /** What is not hers in the log; of a lead who is erased nothing is in it, and nothing need be. */
  const stands = ({ activityId, leadId }: { activityId?: string; leadId?: string }) =>
    activityId !== undefined && (leadId === undefined || !leadIds.has(leadId) || inLog.get(activityId) === leadId);
  const now = <One extends { activityId?: string }>(one: One): One => {
    const other = one.activityId === undefined ? undefined : instead.get(one.activityId);
    return other === undefined ? one : { ...one, activityId: other };
  };
  return {
    mails: mails.map((mail) => {
      const people = mail.people.map((one) => agreeing(now(one)));
      return people.every((one, index) => one === mail.people[index]) ? mail : Object.assign({}, mail, { people });
    }),
    outreach: outreach.map((one) => {
      const after = now(one);
      if ((after.answer === 'logged') === (after.activityId !== undefined) && (!after.activityId || stands(after)))
        return after;
      const { leadId: _1, activityId: _2, ...rest } = after;
      return Object.assign(rest, { answer: 'declined' as const, state: 'done' as const });
    }),
  };

  function agreeing(one: MailPerson): MailPerson {
    if ((one.answer === 'logged') === (one.activityId !== undefined) && (!one.activityId || stands(one))) return one;
    const { leadId: _1, activityId: _2, requestId: _3, answer, ...rest } = one;
    return { ...rest, answer: answer === 'never' ? 'never' : 'declined' };
  }
}
