import { expect } from 'vitest';
import { contactsMade } from '@/lib/pipeline/activity';
import { historyIds } from '@/lib/pipeline/merge-history';
import type { Everything } from './everything';

/** Of no lead who answered after a rule set a follow-up is that still open: neither by what was logged, nor by how a step went. */
export function expectRulesStopped({ leads, followUps, activities }: Everything): void {
  for (const lead of leads) {
    const ids = historyIds(lead);
    const hers = followUps.filter(({ leadId }) => ids.includes(leadId));
    const heard = contactsMade(activities.filter(({ leadId }) => ids.includes(leadId)))
      .filter(({ direction, channel }) => direction === 'inbound' || channel === 'meeting')
      .map(({ at }) => at);
    const said = hers.flatMap(({ closedAt, outcome, result, deletedAt }) =>
      closedAt !== undefined && outcome === 'done' && result && result !== 'no-answer' && deletedAt === undefined
        ? [closedAt]
        : [],
    );
    const answered = Math.max(-Infinity, ...heard, ...said);
    const set = hers.filter(({ rule, openDueOn }) => rule && openDueOn !== undefined);
    expect(set.filter(({ createdAt }) => createdAt < answered)).toEqual([]);
  }
}
