import { type StageRole, stageRoles } from './stage-roles';
import type { Stage } from './stages';

const rank = (stage: Stage) => stageRoles.indexOf(stage.role);

/**
 * The first stage with this role; in a pipeline without one the last of the nearest role before it, and where there is none either its
 * first stage. Throws a `RangeError` for no stages at all.
 */
export function stageForRole(stages: readonly Stage[], role: StageRole): Stage {
  const [first] = stages;
  if (!first) throw new RangeError('A pipeline has at least one stage.');
  const same = stages.find((stage) => stage.role === role);
  if (same) return same;
  const before = stages.filter((stage) => rank(stage) < stageRoles.indexOf(role));
  const nearest = Math.max(...before.map(rank));
  return before.findLast((stage) => rank(stage) === nearest) ?? first;
}
