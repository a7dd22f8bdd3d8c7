import { type PlaybookFields, playbookLimits } from './playbook-fields';
import { withPlaybook } from './playbook-kept';

/**
 * What was written of one who was kept twice: the lines of both, those of the first in front and as many as there is room for; of each
 * part of a proposal what the first says, else the second.
 */
export function playbookOfBoth(first: PlaybookFields = {}, second: PlaybookFields = {}): PlaybookFields | undefined {
  return withPlaybook(undefined, {
    needs: byId(first.needs, second.needs),
    proposal: { ...second.proposal, ...first.proposal },
    objections: byId(first.objections, second.objections),
    concessions: both(first.concessions, second.concessions),
    agreedTerms: both(first.agreedTerms, second.agreedTerms),
    closingSigns: both(first.closingSigns, second.closingSigns),
    ticks: both(first.ticks, second.ticks, playbookLimits.ticks),
  });
}

function both<Line>(
  one: readonly Line[] = [],
  other: readonly Line[] = [],
  most: number = playbookLimits.list,
): Line[] {
  return [...new Set([...one, ...other])].slice(0, most);
}

function byId<Line extends { id: string }>(one: readonly Line[] = [], other: readonly Line[] = []): Line[] {
  const ids = new Set(one.map(({ id }) => id));
  return [...one, ...other.filter(({ id }) => !ids.has(id))].slice(0, playbookLimits.list);
}
