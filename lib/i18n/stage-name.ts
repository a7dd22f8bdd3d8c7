import type { Translate } from '@/lib/i18n';
import type { Pipeline, Stage } from '@/lib/pipeline/stages';

/** A stage's name: the team's own, else its role's. Empty for one that never was. */
export function stageNamed(t: Translate, stage: Pick<Stage, 'name' | 'role'> | undefined): string {
  return stage ? (stage.name ?? t(`common.stages.${stage.role}`)) : '';
}

/** A pipeline's name: the team's own, else the word for the one that every rep starts with. */
export function pipelineNamed(t: Translate, { name }: Pick<Pipeline, 'name'>): string {
  return name ?? t('common.pipeline');
}
