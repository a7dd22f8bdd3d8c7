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
