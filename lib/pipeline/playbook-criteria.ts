import { playbook } from './playbook';
import { type Criterion, type Pipeline, type Stage, stageRank } from './stages';

/** The criteria for which the playbook has a sentence. */
const spoken: ReadonlySet<string> = new Set(
  Object.values(playbook).flatMap(({ criteria }) => criteria as readonly string[]),
);

/** Whether there is a sentence for it: the team's own, or the playbook's. A file of a newer version may name what is unknown here. */
export function isSaid({ id, text }: Criterion): boolean {
  return text !== undefined || spoken.has(id);
}

/** A stage's exit criteria, in their order. */
export function criteriaOf({ criteria }: Pick<Stage, 'criteria'>): Criterion[] {
  return criteria.filter(isSaid);
}

/** The exit criteria of a stage that are not met yet, in their order. `ticks`: ids of those that are, of whatever stage. */
export function openCriteria(stage: Pick<Stage, 'criteria'>, ticks: readonly string[]): Criterion[] {
  const met = new Set(ticks);
  return criteriaOf(stage).filter(({ id }) => !met.has(id));
}

/** Where a lead goes: to a stage, or out of the pipeline. */
export type Leaving = { stageId: string } | { outcome: 'won' | 'lost' | 'disqualified' };

/**
 * What is to be asked when a lead leaves the stage `from`: its open criteria, where she goes on to a later stage or is won; nothing
 * where she goes back, is given up, or stays. Of stages that are passed over on the way nothing is asked. It asks, and never
 * forbids. Nothing is asked of a stage, or on the way to one, that the pipeline does not have.
 */
export function leavingAsks(
  pipeline: Pick<Pipeline, 'stages'>,
  from: string,
  to: Leaving,
  ticks: readonly string[],
): Criterion[] {
  const rank = stageRank(pipeline, from);
  const left = pipeline.stages[rank];
  const isOnward = 'stageId' in to ? stageRank(pipeline, to.stageId) > rank : to.outcome === 'won';
  return left && isOnward ? openCriteria(left, ticks) : [];
}
