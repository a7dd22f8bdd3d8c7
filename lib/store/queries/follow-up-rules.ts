import { contactsMade } from '@/lib/pipeline/activity';
import { historyIds } from '@/lib/pipeline/merge-history';
import type { RuleLog } from '@/lib/pipeline/rule-log';
import { historyOf } from '@/lib/store/log';
import { withDatabase } from '@/lib/store/open';

/** Of each of these leads what the rules read of her logs, by her id. */
export function ruledLogsOf(leadIds: readonly string[]): Promise<Map<string, Pick<RuleLog, 'contacts' | 'followUps'>>> {
  return withDatabase((db) =>
    db.transaction('r', db.leads, db.activities, db.followUps, async () => {
      const leads = (await db.leads.bulkGet([...leadIds])).filter((lead) => lead !== undefined);
      const logs = leads.map(async (lead) => {
        const [activities, followUps] = await Promise.all([
          historyOf(db.activities, lead),
          db.followUps.where('leadId').anyOf(historyIds(lead)).toArray(),
        ]);
        return [lead.id, { contacts: contactsMade(activities), followUps }] as const;
      });
      return new Map(await Promise.all(logs));
    }),
  );
}
