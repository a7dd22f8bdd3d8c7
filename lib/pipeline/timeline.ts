import {
  type Activity,
  type ContactMade,
  type NoteMade,
  type SaleClosed,
  type StageChange,
  standing,
  standingChanges,
  standingContacts,
  standingNotes,
} from './activity';
import type { FieldChange } from './changes-of';
import { editsOf } from './edit-history';
import type { FollowUp } from './follow-up';
import { repeatedContacts } from './merge-history';

/** One thing that happened with a lead. `at`: when, ms since the epoch. */
export type TimelineItem =
  | { type: 'contact'; id: string; at: number; contact: ContactMade }
  /** `from` is absent where the lead was made. */
  | { type: 'stage'; id: string; at: number; from?: string; to: string }
  | { type: 'note'; id: string; at: number; note: NoteMade }
  /** Her facts, her qualification or her playbook were changed. */
  | { type: 'change'; id: string; at: number; changes: FieldChange[] }
  /** The sale was closed, or opened again; why, where the rep has said. */
  | ({ type: 'outcome'; id: string; at: number } & Pick<SaleClosed, 'outcome' | 'reason' | 'note'>)
  /** Another lead turned out to be the same person; `name`: as she was kept. */
  | { type: 'merge'; id: string; at: number; name: string }
  | { type: 'follow-up-set'; id: string; at: number; followUp: FollowUp }
  | { type: 'follow-up-closed'; id: string; at: number; followUp: FollowUp };

/** What one user action writes at one moment, in the order in which it makes sense to a reader. */
const within: TimelineItem['type'][] = [
  'follow-up-closed',
  'contact',
  'note',
  'change',
  'merge',
  'stage',
  'outcome',
  'follow-up-set',
];

/** ms that the writing of a note may take: a contact logged within them was logged as it happened. */
const justNow = 15 * 60_000;

/** Where an item stands among the others. The form's time is that of its opening, before the lead may even have been added. */
function placeOf(item: TimelineItem): number {
  if (item.type !== 'contact') return item.at;
  const { at, loggedAt } = item.contact;
  return at <= loggedAt && loggedAt - at < justNow ? loggedAt : at;
}

/**
 * A lead's history, newest first: the contacts that stand, the moves through the stages, how the sale ended, the follow-ups
 * set and closed.
 * What was taken back by an undo is left out, and so is the closing of a follow-up in whose place another one was set.
 */
export function timeline(
  activities: readonly Activity[],
  stageChanges: readonly StageChange[],
  followUps: readonly FollowUp[],
): TimelineItem[] {
  const items: TimelineItem[] = [
    ...toldOnce(standingContacts(activities)).map((contact) => ({
      type: 'contact' as const,
      id: contact.id,
      at: contact.at,
      contact,
    })),
    ...standingNotes(activities).map((note) => ({ type: note.type, id: note.id, at: note.loggedAt, note })),
    ...editsOf(standing(activities).filter((one) => one.type === 'change')).map(({ id, at, changes }) => ({
      type: 'change' as const,
      id,
      at,
      changes,
    })),
    ...standing(activities).flatMap((one) => (one.type === 'outcome' ? [outcomeItem(one)] : [])),
    ...standing(activities).flatMap((one) =>
      one.type === 'merge' ? [{ type: one.type, id: one.id, at: one.loggedAt, name: one.name }] : [],
    ),
    ...standingChanges(stageChanges).map(({ id, loggedAt, from, to }) => ({
      type: 'stage' as const,
      id,
      at: loggedAt,
      from,
      to,
    })),
    ...followUps.filter((one) => one.deletedAt === undefined).flatMap(itemsOf),
  ];
  const rank = (item: TimelineItem) => within.indexOf(item.type);
  // The log's own order decides between equals: the sort is stable, and both logs come in by `seq`.
  return items.toSorted((a, b) => placeOf(a) - placeOf(b) || rank(a) - rank(b)).toReversed();
}

function outcomeItem({ type, id, loggedAt: at, outcome, reason, note }: SaleClosed): TimelineItem {
  return { type, id, at, outcome, ...(reason && { reason }), ...(note && { note }) };
}

/** Of leads that were merged, each mail once that was logged with both. */
function toldOnce(contacts: readonly ContactMade[]): ContactMade[] {
  const repeated = repeatedContacts(contacts);
  return contacts.filter(({ id }) => !repeated.has(id));
}

function itemsOf(followUp: FollowUp): TimelineItem[] {
  const { id, createdAt, closedAt, outcome } = followUp;
  const set: TimelineItem = { type: 'follow-up-set', id: `${id}:set`, at: createdAt, followUp };
  if (closedAt === undefined || outcome === 'replaced') return [set];
  return [set, { type: 'follow-up-closed', id: `${id}:closed`, at: closedAt, followUp }];
}

/** Of a history, in its order, what belongs to a thread: its mails, what was logged about it, the follow-ups set from it. */
export function inThread(items: readonly TimelineItem[], threadId: string): TimelineItem[] {
  return items.filter((item) => {
    if (item.type === 'contact') return item.contact.threadId === threadId;
    return 'followUp' in item && item.followUp.threadId === threadId;
  });
}
