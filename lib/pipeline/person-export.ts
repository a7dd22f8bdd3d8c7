import { historyIds, type MergeMarks } from './merge-history';

/** Raised with every change of what the export holds or of its names. */
export const personExportVersion = 3;

interface OfLead {
  leadId: string;
}

/** Rows of the store, as they are kept: nothing that is held of a person is left out or made nicer. */
interface PersonRows {
  lead: MergeMarks & { id: string };
  /** The leads that were merged into her, as they were kept last. */
  mergedLeads: readonly object[];
  followUps: readonly (OfLead & { dueOn: string })[];
  /** What was taken back is among them, with what took it back. */
  activities: readonly (OfLead & { seq: number })[];
  stageChanges: readonly (OfLead & { seq: number })[];
  /** Of what was noticed what concerns her, chosen by the caller: it names others too. */
  mails: readonly object[];
  outreach: readonly object[];
  conversations: readonly object[];
  /** The custom fields that she has, or had, values of: what those are of. */
  customFields: readonly object[];
  /** What the rep has said of her addresses. */
  mailRules: readonly object[];
  /** What was decided about her in the weekly review. */
  reviewAnswers: readonly object[];
}

type PersonExport<Rows> = Rows & {
  format: 'fairlead-person';
  version: typeof personExportVersion;
  /** ISO 8601, UTC. */
  exportedAt: string;
};

/**
 * Everything that is kept of one person, as a plain object for `JSON.stringify` (GDPR, articles 15 and 20): her lead and those that
 * were merged into her, her log by `seq`, her follow-ups by due date, and what was noticed. Of log and follow-ups, others' are left
 * out. `now`: ms since the epoch.
 */
export function personExport<Rows extends PersonRows>(rows: Rows, now: number): PersonExport<Rows> {
  const ids = new Set(historyIds(rows.lead));
  const hers = <T extends OfLead>(all: readonly T[]) => all.filter(({ leadId }) => ids.has(leadId));
  return {
    format: 'fairlead-person',
    version: personExportVersion,
    exportedAt: new Date(now).toISOString(),
    ...rows,
    followUps: hers(rows.followUps).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn))),
    activities: hers(rows.activities).toSorted(bySeq),
    stageChanges: hers(rows.stageChanges).toSorted(bySeq),
  };
}

const bySeq = (a: { seq: number }, b: { seq: number }) => a.seq - b.seq;
