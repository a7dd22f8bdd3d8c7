import type { ContactMade } from './activity';

/** How a merge is kept, so that it can be undone: the one who goes stays as a tombstone, and no entry of a log is rewritten. */
export interface MergeMarks {
  /** On the survivor: the leads that were merged into her, and those into them before. Their logs and follow-ups are hers too. */
  mergedFrom?: readonly string[] | undefined;
}

interface Entry {
  id: string;
  seq: number;
  leadId: string;
}

/** Of two leads the one that goes on: the one that was made first. Symmetric. */
export function survivorOf<T extends { ordinal: number }>(a: T, b: T): T {
  return a.ordinal <= b.ordinal ? a : b;
}

/** The survivor's marks once `gone` is merged into her. */
export function mergedFrom(survivor: MergeMarks & { id: string }, gone: MergeMarks & { id: string }): string[] {
  const all = [...(survivor.mergedFrom ?? []), gone.id, ...(gone.mergedFrom ?? [])];
  return [...new Set(all)].filter((id) => id !== survivor.id);
}

/** The ids under which what happened with a lead is kept, her own first: what a timeline reads, and what an erasure erases. */
export function historyIds(lead: MergeMarks & { id: string }): string[] {
  return [...new Set([lead.id, ...(lead.mergedFrom ?? [])])];
}

/**
 * The logs of two leads as one, by `seq`. Each entry keeps the id of the lead that it was written for: an undo of the merge takes the
 * id off the survivor's list and has both logs as they were, with what was logged since at the survivor.
 */
export function mergedLog<T extends Entry>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Map([...a, ...b].map((entry) => [entry.id, entry])).values()].toSorted((x, y) => x.seq - y.seq);
}

/**
 * Of the contacts of a merged log, those that tell of a mail again that an earlier entry of another lead tells of: they are shown
 * and counted once.
 */
export function repeatedContacts(contacts: readonly ContactMade[]): Set<string> {
  const seen = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { id, leadId, account, messageId, direction } of contacts.toSorted((a, b) => a.seq - b.seq)) {
    if (messageId === undefined) continue;
    const key = JSON.stringify([account, messageId, direction]);
    const teller = seen.get(key);
    if (teller === undefined) seen.set(key, leadId);
    else if (teller !== leadId) repeated.add(id);
  }
  return repeated;
}

/**
 * The identities of two leads that the merged one lost (an older profile name, say). Kept beside her own, so that a page
 * that shows one of them still finds her.
 */
export function otherIdentities(a: readonly string[], b: readonly string[], kept: readonly string[]): string[] {
  return [...new Set([...a, ...b])].filter((identity) => !kept.includes(identity)).toSorted();
}
