import { type CriterionKey, playbook } from './playbook';
import { type Pipeline, stageRank, type StageRole } from './stages';

/** The exit criteria of a role's stage that are not met yet, in their order. `ticks`: those that are, of whatever stage. */
export function openCriteria(role: StageRole, ticks: readonly string[]): CriterionKey[] {
  const met = new Set(ticks);
  return playbook[role].criteria.filter((key) => !met.has(key));
}

/** Where a lead goes: to a stage, or out of the pipeline. */
export type Leaving = { stageId: string } | { outcome: 'won' | 'lost' | 'disqualified' };

/**
 * What is to be asked when a lead leaves the stage `from`: its open criteria, where she goes on to a later stage or is won; nothing
 * where she goes back, is given up, or stays. Of stages that are passed over on the way nothing is asked. It asks, and never
 * forbids. Nothing is asked of a stage, or on the way to one, that the pipeline does not have.
 */
export function leavingAsks(pipeline: Pipeline, from: string, to: Leaving, ticks: readonly string[]): CriterionKey[] {
  const rank = stageRank(pipeline, from);
  const left = pipeline.stages[rank];
  const isOnward = 'stageId' in to ? stageRank(pipeline, to.stageId) > rank : to.outcome === 'won';
  return left && isOnward ? openCriteria(left.role, ticks) : [];
}
