import { useTranslation } from 'react-i18next';
import { type Need, playbookLimits } from '@/lib/pipeline/playbook-fields';
import { LineList } from './LineList';
import { withText } from './playbook-lines';
import type { Kept } from './use-playbook';

/** What they need, and what hurts them today, in their words. */
export function NeedsFields({ kept }: { kept: Kept }) {
  const { t } = useTranslation();
  const { needs = [] } = kept.fields;
  const add = (kind: Need['kind'], text: string) => {
    const id = crypto.randomUUID();
    return kept.keep(({ needs: now = [] }) => ({ needs: [...now, { id, kind, text }] }));
  };
  return (['need', 'pain'] as const).map((kind) => (
    <LineList
      key={kind}
      leadId={kept.leadId}
      name={kind}
      title={t(`playbook.needs.kinds.${kind}`)}
      lines={needs.filter((one) => one.kind === kind)}
      isFull={needs.length >= playbookLimits.list}
      onAdd={(text) => add(kind, text)}
      onChange={({ id }, text) => kept.keep(({ needs: now }) => ({ needs: withText(now, id, text) }))}
    />
  ));
}
