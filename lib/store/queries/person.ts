import { erasableNames, type Erasable } from '@/lib/pipeline/erase';
import { identitiesOf } from '@/lib/pipeline/identity';
import { historyIds } from '@/lib/pipeline/merge-history';
import { personExport } from '@/lib/pipeline/person-export';
import { areListed } from '@/lib/store/do-not-record';
import { entriesOf } from '@/lib/store/log';
import { withDatabase } from '@/lib/store/open';

/** Everything that is kept of a lead, as `personExport`; `undefined` where she is gone. `now`: ms since the epoch. */
export function exportOf(leadId: string, now: number) {
  return withDatabase((db) =>
    db.transaction('r', db.leads, db.followUps, db.activities, db.stageChanges, db.mails, async () => {
      const lead = await db.leads.get(leadId);
      if (!lead) return undefined;
      const ids = historyIds(lead);
      const emails = new Set(identitiesOf(lead).flatMap((one) => (one.startsWith('email:') ? [one.slice(6)] : [])));
      const [followUps, activities, stageChanges, mails] = await Promise.all([
        db.followUps.where('leadId').anyOf(ids).toArray(),
        Promise.all(ids.map((id) => entriesOf(db.activities, id).toArray())),
        Promise.all(ids.map((id) => entriesOf(db.stageChanges, id).toArray())),
        // Of a mail that went to several she gets to see what names her.
        db.mails
          .filter(({ people }) => people.some(({ email }) => emails.has(email)))
          .toArray((all) =>
            all.map((mail) =>
              Object.assign({}, mail, { people: mail.people.filter(({ email }) => emails.has(email)) }),
            ),
          ),
      ]);
      const rows = { lead, followUps, activities: activities.flat(), stageChanges: stageChanges.flat(), mails };
      return personExport(rows, now);
    }),
  );
}

/** For each of these people whether the rep has erased her for good, in the same order. */
export function areNotToBeRecorded(people: readonly Erasable[]): Promise<boolean[]> {
  return withDatabase((db) => areListed(db, people.map(erasableNames)));
}
