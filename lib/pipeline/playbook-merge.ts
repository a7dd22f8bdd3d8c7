import { type PlaybookFields, playbookLimits } from './playbook-fields';
import { withPlaybook } from './playbook-kept';

/**
 * What was written of one who was kept twice: the lines of both, those of the first in front and as many as there is room for; of each
 * part of a proposal what the first says, else the second.
 */
export function playbookOfBoth(first: PlaybookFields = {}, second: PlaybookFields = {}): PlaybookFields | undefined {
  const lines = <Line>(one: readonly Line[] = [], other: readonly Line[] = [], keyOf: (line: Line) => string) => {
    const all = [...one, ...other];
    return all
      .filter((line, at) => all.findIndex((before) => keyOf(before) === keyOf(line)) === at)
      .slice(0, playbookLimits.list);
  };
  const itself = (line: string) => line;
  return withPlaybook(undefined, {
    needs: lines(first.needs, second.needs, ({ id }) => id),
    proposal: { ...second.proposal, ...first.proposal },
    objections: lines(first.objections, second.objections, ({ id }) => id),
    concessions: lines(first.concessions, second.concessions, itself),
    agreedTerms: lines(first.agreedTerms, second.agreedTerms, itself),
    closingSigns: [...new Set([...(first.closingSigns ?? []), ...(second.closingSigns ?? [])])],
    ticks: [...new Set([...(first.ticks ?? []), ...(second.ticks ?? [])])].slice(0, playbookLimits.ticks),
  });
}
