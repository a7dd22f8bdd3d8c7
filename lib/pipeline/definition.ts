import { sameContent } from './same-content';
import { type StageRole, stageRoles } from './stage-roles';
import { type Definition, type Stage, stageOfRole } from './stages';

/** What the shorter pipelines leave out, by how many stages they have. */
const left: Record<TemplateSize, readonly StageRole[]> = {
  7: [],
  6: ['first-contact'],
  5: ['needs-assessment', 'negotiation'],
  4: ['first-contact', 'needs-assessment', 'negotiation'],
};
export const templateSizes = [7, 6, 5, 4] as const;
export type TemplateSize = (typeof templateSizes)[number];

const rolesOf = (size: TemplateSize) => stageRoles.filter((role) => !left[size].includes(role));

/** The stages of a template, in selling order, as they are before anybody changes them. `idOf`: the id of a role's stage. */
export function templateOf(size: TemplateSize, idOf: (role: StageRole) => string = (role) => role): Stage[] {
  return rolesOf(size).map((role) => stageOfRole(role, idOf(role)));
}

/** Whether the stages have the roles of the template, in its order: to switch to it would change nothing that counts. */
export function isTemplate({ stages }: Pick<Definition, 'stages'>, size: TemplateSize): boolean {
  return sameContent(
    stages.map(({ role }) => role),
    rolesOf(size),
  );
}

/** With the stage put in selling order: after the last one whose role comes no later, first where there is none. */
export function addStage(definition: Definition, stage: Stage): Definition {
  const rank = stageRoles.indexOf(stage.role);
  const at = definition.stages.findLastIndex(({ role }) => stageRoles.indexOf(role) <= rank) + 1;
  return { ...definition, stages: definition.stages.toSpliced(at, 0, stage) };
}

/** With another in place of one stage. The same where it has none by this id. */
export function changeStage(definition: Definition, stageId: string, change: (stage: Stage) => Stage): Definition {
  return { ...definition, stages: definition.stages.map((stage) => (stage.id === stageId ? change(stage) : stage)) };
}

/** With the stage under the team's own name, or its role's where that is `undefined` or empty. */
export function renameStage(definition: Definition, stageId: string, name: string | undefined): Definition {
  return changeStage(definition, stageId, ({ name: _old, ...stage }) => (name ? { ...stage, name } : stage));
}

/** With the stage one place earlier or later; the same where there is no such place. */
export function moveStage(definition: Definition, stageId: string, by: -1 | 1): Definition {
  const at = definition.stages.findIndex(({ id }) => id === stageId);
  const stage = definition.stages[at];
  const to = at + by;
  if (!stage || to < 0 || to >= definition.stages.length) return definition;
  return { ...definition, stages: definition.stages.toSpliced(at, 1).toSpliced(to, 0, stage) };
}

/** Without the stage; the same where it is the only one, or none. Where its leads go is said beside it (`nextTo`). */
export function removeStage(definition: Definition, stageId: string): Definition {
  const stages = definition.stages.filter(({ id }) => id !== stageId);
  return stages.length > 0 ? { ...definition, stages } : definition;
}

/** Where the leads of a stage that goes would go, before anybody says otherwise: one back, of the first one on. */
export function nextTo({ stages }: Pick<Definition, 'stages'>, stageId: string): Stage | undefined {
  const at = stages.findIndex(({ id }) => id === stageId);
  return stages[at - 1] ?? stages[at + 1];
}

/**
 * The stage with another role. What nobody has changed of it becomes the new role's; what the team has set stays, its name and
 * the days until a lead stalls among it.
 */
export function withRole(stage: Stage, role: StageRole): Stage {
  const [before, after] = [stageOfRole(stage.role), stageOfRole(role)];
  const { rule: old, ...rest } = stage;
  const rule = sameContent(old, before.rule) ? after.rule : old;
  return {
    ...rest,
    role,
    colour: stage.colour === before.colour ? after.colour : stage.colour,
    probability: stage.probability === before.probability ? after.probability : stage.probability,
    criteria: sameContent(stage.criteria, before.criteria) ? after.criteria : stage.criteria,
    ...(rule && { rule }),
  };
}
