import type { LeadChanged } from './activity';
import { unknownBant } from './bant';
import { changesOf, type FieldChange } from './changes-of';
import { type Lead, leadFields } from './lead';
import { peopleChanges } from './lead-person';
import { playbookChanges } from './playbook-kept';
import { sameContent } from './same-content';

/** Read from the name, and told by it; `shownName` may be another while the name stays. */
const partsOfName = new Set(['givenName', 'familyName']);

/** What of the facts that the rep may change, of the qualification (`bant.<part>`), of the playbook (`playbook.<field>`) and of
 * her people (`person.<id>`) is other than before. */
export function leadChanges(before: Lead, after: Lead): FieldChange[] {
  const facts = changesOf(leadFields(before), leadFields(after));
  const renamed = facts.some(({ field }) => field === 'name');
  return [
    ...facts.filter(({ field }) => !partsOfName.has(field) && !(renamed && field === 'shownName')),
    ...changesOf({ bant: before.bant ?? unknownBant }, { bant: after.bant ?? unknownBant }),
    ...playbookChanges(before.playbook, after.playbook),
    ...changesOf({ role: before.role }, { role: after.role }),
    ...peopleChanges(before.people, after.people),
  ];
}

/** ms within which edits of one lead are told as one, from the first of them. */
const foldedWithin = 10 * 60_000;

/** Several edits of one lead, told as one; `at`: when the last was made, ms since the epoch. */
export interface Edit {
  id: string;
  at: number;
  changes: FieldChange[];
}

/** The edits of a log (by `seq`): those that came soon after one another as one, in which each field stands once; without those that came to nothing. */
export function editsOf(log: readonly LeadChanged[]): Edit[] {
  const edits: (Edit & { leadId: string; from: number })[] = [];
  for (const { id, leadId, loggedAt, changes } of log) {
    const last = edits.findLast((one) => one.leadId === leadId);
    const since = last ? loggedAt - last.from : -1;
    if (!last || since < 0 || since > foldedWithin)
      edits.push({ id, leadId, from: loggedAt, at: loggedAt, changes: [...changes] });
    else Object.assign(last, { at: Math.max(last.at, loggedAt), changes: folded(last.changes, changes) });
  }
  return edits.filter(({ changes }) => changes.length > 0).map(({ id, at, changes }) => ({ id, at, changes }));
}

function folded(earlier: readonly FieldChange[], later: readonly FieldChange[]): FieldChange[] {
  const all = new Map(earlier.map((one) => [one.field, one]));
  for (const one of later) {
    const before = all.get(one.field);
    const both = before ? foldedField(before, one) : one;
    if (both) all.set(one.field, both);
    else all.delete(one.field);
  }
  return [...all.values()];
}

/** Both as one; `undefined` where it says what it said at first. */
function foldedField(earlier: FieldChange, later: FieldChange): FieldChange | undefined {
  if (earlier.kind === 'list' && later.kind === 'list') {
    const added = [...without(earlier.added, later.removed), ...without(later.added, earlier.removed)];
    const removed = [...without(earlier.removed, later.added), ...without(later.removed, earlier.added)];
    const last = later.first ?? earlier.first;
    const first = last !== undefined && !later.removed.includes(last) ? { first: last } : {};
    const isNothing = added.length === 0 && removed.length === 0 && first.first === undefined;
    return isNothing ? undefined : { ...later, added, removed, ...first };
  }
  if (earlier.kind === 'list' || later.kind === 'list') return later;
  const { before: _, ...to } = later;
  const both = { ...to, ...('before' in earlier && { before: earlier.before }) } as FieldChange;
  return both.kind !== 'list' && sameContent({ is: both.before }, { is: both.after }) ? undefined : both;
}

const without = (list: readonly string[], others: readonly string[]) => list.filter((one) => !others.includes(one));
