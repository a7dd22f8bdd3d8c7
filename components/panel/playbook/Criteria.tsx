import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { playbook } from '@/lib/pipeline/playbook';
import type { StageRole } from '@/lib/pipeline/stages';
import { withTick } from './playbook-lines';
import { Tick } from './Tick';
import type { Kept } from './use-playbook';

/** What should be true before a lead goes on, to be ticked. */
export function Criteria({ role, kept }: { role: StageRole; kept: Kept }) {
  const { t } = useTranslation();
  const id = useId();
  const { ticks = [] } = kept.fields;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="text-sm text-quiet">
        {t('playbook.headings.criteria')}
      </h3>
      {playbook[role].criteria.map((key) => (
        <Tick
          key={key}
          label={t(`playbook.criteria.${key}`)}
          checked={ticks.includes(key)}
          onChange={(isMet) => void kept.keep(({ ticks: now }) => ({ ticks: withTick(now, key, isMet) }), 'quiet')}
        />
      ))}
    </section>
  );
}
