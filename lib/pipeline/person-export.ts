import { historyIds, type MergeMarks } from './merge-history';

/** Raised with every change of what the export holds or of its names. */
export const personExportVersion = 1;

/** Rows of the store, as they are kept: nothing that is held of a person is left out or made nicer. */
interface PersonRows<Lead, FollowUp, Activity, StageChange, Mail> {
  lead: Lead;
  followUps: readonly FollowUp[];
  activities: readonly Activity[];
  stageChanges: readonly StageChange[];
  /** Noticed mails that concern her, chosen by the caller: they name others too. */
  mails: readonly Mail[];
}

export interface PersonExport<Lead, FollowUp, Activity, StageChange, Mail> {
  format: 'fairlead-person';
  version: typeof personExportVersion;
  /** ISO 8601, UTC. */
  exportedAt: string;
  lead: Lead;
  /** By due date. */
  followUps: FollowUp[];
  /** By `seq`; what was taken back is among them, with what took it back. */
  activities: Activity[];
  stageChanges: StageChange[];
  mails: Mail[];
}

interface OfLead {
  leadId: string;
}

/**
 * Everything that is kept of one person, as a plain object for `JSON.stringify` (GDPR, articles 15 and 20): her lead, her log, her
 * follow-ups, and those of leads that were merged into her. Of the rows given, others' are left out. `now`: ms since the epoch.
 */
export function personExport<
  Lead extends MergeMarks & { id: string },
  FollowUp extends OfLead & { dueOn: string },
  Activity extends OfLead & { seq: number },
  StageChange extends OfLead & { seq: number },
  Mail extends object,
>(
  rows: PersonRows<Lead, FollowUp, Activity, StageChange, Mail>,
  now: number,
): PersonExport<Lead, FollowUp, Activity, StageChange, Mail> {
  const ids = new Set(historyIds(rows.lead));
  const hers = <T extends OfLead>(all: readonly T[]) => all.filter(({ leadId }) => ids.has(leadId));
  return {
    format: 'fairlead-person',
    version: personExportVersion,
    exportedAt: new Date(now).toISOString(),
    lead: rows.lead,
    followUps: hers(rows.followUps).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn))),
    activities: hers(rows.activities).toSorted(bySeq),
    stageChanges: hers(rows.stageChanges).toSorted(bySeq),
    mails: [...rows.mails],
  };
}

const bySeq = (a: { seq: number }, b: { seq: number }) => a.seq - b.seq;
