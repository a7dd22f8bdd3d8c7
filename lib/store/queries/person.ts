import type { Activity } from '@/lib/pipeline/activity';
import type { CustomField } from '@/lib/pipeline/custom-field';
import { fieldIdIn } from '@/lib/pipeline/custom-values';
import { erasableNames, type Erasable } from '@/lib/pipeline/erase';
import type { Lead } from '@/lib/pipeline/lead';
import { historyIds } from '@/lib/pipeline/merge-history';
import { personExport } from '@/lib/pipeline/person-export';
import { pipelinesOf } from '@/lib/pipeline/pipelines';
import { areListed } from '@/lib/store/do-not-record';
import { hersOf, isConversationWith, isMailPerson, isOutreachWith, ruleKeysOf } from '@/lib/store/hers';
import { historyOf } from '@/lib/store/log';
import { withDatabase } from '@/lib/store/open';

/**
 * Everything that is kept of a lead, as `personExport`; `undefined` where she is gone. What is kept for a week to undo by is not
 * among it, nor are drafts of the rep's. `now`: ms since the epoch.
 */
export function exportOf(leadId: string, now: number) {
  return withDatabase((db) =>
    db.transaction('r', db.tables, async () => {
      const lead = await db.leads.get(leadId);
      if (!lead) return undefined;
      const rows = (await db.leads.bulkGet(historyIds(lead))).filter((row) => row !== undefined);
      const hers = hersOf(rows);
      const [followUps, activities, stageChanges, mails, outreach, conversations, rules, pipelines, answers] =
        await Promise.all([
          db.followUps
            .where('leadId')
            .anyOf([...hers.ids])
            .toArray(),
          historyOf(db.activities, lead),
          historyOf(db.stageChanges, lead),
          db.mails.filter(({ people }) => people.some((one) => isMailPerson(one, hers))).toArray(),
          db.outreach.filter((one) => isOutreachWith(one, hers)).toArray(),
          db.conversations.filter((one) => isConversationWith(one, hers)).toArray(),
          db.mailRules.bulkGet(ruleKeysOf(hers)),
          db.pipelines.toArray(),
          db.reviewAnswers.bulkGet([...hers.ids]),
        ]);
      return personExport(
        {
          lead,
          mergedLeads: rows.slice(1),
          followUps,
          activities,
          stageChanges,
          // Of a mail that went to several she gets to see what names her.
          mails: mails.map((mail) =>
            Object.assign({}, mail, { people: mail.people.filter((one) => isMailPerson(one, hers)) }),
          ),
          outreach,
          conversations,
          customFields: fieldsSaid([...pipelinesOf(pipelines).fields.values()], rows, activities),
          mailRules: rules.filter((rule) => rule !== undefined),
          reviewAnswers: answers.filter((answer) => answer !== undefined),
        },
        now,
      );
    }),
  );
}

/** Of these fields those that any of the leads says something in, or once did. */
function fieldsSaid(
  fields: readonly CustomField[],
  leads: readonly Lead[],
  activities: readonly Activity[],
): CustomField[] {
  const changes = activities.flatMap((one) => (one.type === 'change' ? one.changes : []));
  const said = new Set([
    ...leads.flatMap(({ custom = {} }) => Object.keys(custom)),
    ...changes.map(({ field }) => fieldIdIn(field)),
  ]);
  return fields.filter(({ id }) => said.has(id));
}

/** For each of these people whether the rep has erased her for good, in the same order. */
export function areNotToBeRecorded(people: readonly Erasable[]): Promise<boolean[]> {
  return withDatabase((db) => areListed(db, people.map(erasableNames)));
}
