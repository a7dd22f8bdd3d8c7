/** What a stage is for, whatever a team calls it. The seven of the guide, in the order of the sale. */
export const stageRoles = [
  'prospecting',
  'lead-qualification',
  'first-contact',
  'needs-assessment',
  'proposal',
  'negotiation',
  'closing',
] as const;
export type StageRole = (typeof stageRoles)[number];

export interface Stage {
  /** Stays the same when the stage is renamed or moved. */
  id: string;
  role: StageRole;
}

/** Stages in selling order. */
export interface Pipeline {
  id: string;
  stages: readonly Stage[];
}

/** The pipeline that every rep starts with: one stage for each role, its id the role's name. */
export const defaultPipeline: Pipeline = {
  id: 'default',
  stages: stageRoles.map((role) => ({ id: role, role })),
};

/** The stage's place in the pipeline, counted from 0; -1 for a stage that the pipeline does not have. */
export function stageRank(pipeline: Pipeline, stageId: string): number {
  return pipeline.stages.findIndex((stage) => stage.id === stageId);
}

/**
 * Where a lead stands after a first contact was made: at the first-contact stage when it stood before it, else where it was.
 * In a pipeline without such a stage a contact moves nothing.
 */
export function stageAfterContact(pipeline: Pipeline, stageId: string): string {
  const target = pipeline.stages.find((stage) => stage.role === 'first-contact');
  if (!target) return stageId;
  return stageRank(pipeline, stageId) < stageRank(pipeline, target.id) ? target.id : stageId;
}
