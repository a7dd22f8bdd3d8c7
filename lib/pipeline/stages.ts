import { CustomField } from './custom-field';
import { FollowUpRule } from './follow-up-rule';
import { playbook } from './playbook';
import { type StageRole, stageRoles } from './stage-roles';
import { z } from './zod';

/** Hues that a stage may have; what they are is the theme's. */
export const stageColours = ['grey', 'blue', 'azure', 'teal', 'olive', 'amber', 'plum'] as const;
export type StageColour = (typeof stageColours)[number];

export const stageLimits = { name: 60, criterion: 200, criteria: 20, stages: 20, fields: 20, pipelines: 20 } as const;

const id = z.string().check(z.minLength(1), z.maxLength(100));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(stageLimits.name));

/** What should be true before a lead goes on. Without a `text` it is the playbook's own sentence, in the rep's language: then `id` is its key. */
export const Criterion = z.strictObject({
  id,
  text: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(stageLimits.criterion))),
});
export type Criterion = z.infer<typeof Criterion>;

export const Stage = z.strictObject({
  /** Of one pipeline only, and the same when the stage is renamed or moved. */
  id,
  /** What it is for, whatever a team calls it: what the playbook, the contacts and the formulas go by. */
  role: z.enum(stageRoles),
  /** The team's own name; absent: the role's, in the rep's language. */
  name: z.optional(name),
  colour: z.enum(stageColours),
  /** Percent of its leads that are expected to be won. */
  probability: z.int().check(z.minimum(0), z.maximum(100)),
  /** Days without activity after which a lead stalls in it. */
  staleAfterDays: z.int().check(z.minimum(1), z.maximum(365)),
  criteria: z.array(Criterion).check(z.maxLength(stageLimits.criteria)),
  /** How follow-ups are set by themselves in it; absent where none are. */
  rule: z.optional(FollowUpRule),
});
export type Stage = z.infer<typeof Stage>;

/** What a team agrees on: stages in selling order, and what is asked of a lead besides. */
export const Definition = z.strictObject({
  /** The team's own name; absent: "Sales", in the rep's language. */
  name: z.optional(name),
  stages: z.array(Stage).check(z.minLength(1), z.maxLength(stageLimits.stages)),
  fields: z.array(CustomField).check(z.maxLength(stageLimits.fields)),
});
export type Definition = z.infer<typeof Definition>;

export interface Pipeline extends Definition {
  id: string;
}

/** Percent by role, for a stage of which nobody has said another: the order of them matters more than the figures. */
const probabilities: Record<StageRole, number> = {
  prospecting: 5,
  'lead-qualification': 10,
  'first-contact': 20,
  'needs-assessment': 40,
  proposal: 60,
  negotiation: 80,
  closing: 90,
};

/** Days without activity after which a lead stalls, where her stage says nothing else. */
export const defaultStaleDays = 14;

/** A stage as it is before anybody changes it. */
export function stageOfRole(role: StageRole, stageId: string = role): Stage {
  return {
    id: stageId,
    role,
    colour: stageColours[stageRoles.indexOf(role)] ?? 'grey',
    probability: probabilities[role],
    staleAfterDays: defaultStaleDays,
    criteria: playbook[role].criteria.map((key) => ({ id: key })),
    ...(role === 'first-contact' && { rule: { on: true, steps: [3, 5, 10], finally: 'propose-disqualify' } }),
  };
}

/** The pipeline that every rep starts with: one stage for each role, its id the role's name. */
export const defaultPipeline: Pipeline = {
  id: 'default',
  stages: stageRoles.map((role) => stageOfRole(role)),
  fields: [],
};

/** The stage's place in the pipeline, counted from 0; -1 for a stage that the pipeline does not have. */
export function stageRank(pipeline: Pick<Pipeline, 'stages'>, stageId: string): number {
  return pipeline.stages.findIndex((stage) => stage.id === stageId);
}

/**
 * Where a lead stands after a first contact was made: at the first-contact stage when it stood before it, else where it was.
 * In a pipeline without such a stage a contact moves nothing.
 */
export function stageAfterContact(pipeline: Pick<Pipeline, 'stages'>, stageId: string): string {
  const target = pipeline.stages.find((stage) => stage.role === 'first-contact');
  if (!target) return stageId;
  return stageRank(pipeline, stageId) < stageRank(pipeline, target.id) ? target.id : stageId;
}
