import type { Translate } from '@/lib/i18n';
import type { CriterionKey } from '@/lib/pipeline/playbook';
import { isSaid } from '@/lib/pipeline/playbook-criteria';
import type { Criterion } from '@/lib/pipeline/stages';

/** A criterion's sentence: the team's own, else the playbook's. Empty for one of which there is none. */
export function criterionSaid(t: Translate, criterion: Criterion): string {
  if (!isSaid(criterion)) return '';
  const key = criterion.id as CriterionKey;
  return criterion.text ?? t(`playbook.criteria.${key}`);
}
