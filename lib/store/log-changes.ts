import { leadChanges } from '@/lib/pipeline/edit-history';
import type { Lead } from '@/lib/pipeline/lead';
import type { Change } from './change';
import type { Pending } from './pending-rows';

/**
 * Writes into each lead's log what of her was changed, whatever command did it. Not of who comes or goes, nor of a reversal: that
 * takes its entry back; nor of an erasure. A merge has an entry of its own.
 */
export function logChanges(change: Change, leads: readonly Pending<Lead>[]): void {
  if (change.isReversal || change.isErasure) return;
  const merged = new Set(
    change.log.flatMap(({ entry }) => ('type' in entry && entry.type === 'merge' ? [entry.leadId] : [])),
  );
  for (const { before, after } of leads) {
    if (!before || before.deletedAt !== undefined || after.deletedAt !== undefined || merged.has(after.id)) continue;
    const changes = leadChanges(before, after);
    if (changes.length > 0) change.logActivity(after, { type: 'change', changes });
  }
}
