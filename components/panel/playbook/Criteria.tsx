import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { criterionSaid } from '@/lib/i18n/criterion-words';
import type { Criterion } from '@/lib/pipeline/stages';
import { withTick } from './playbook-lines';
import { Tick } from './Tick';
import type { Kept } from './use-playbook';

/** What should be true before a lead goes on, to be ticked. */
export function Criteria({ criteria, kept }: { criteria: readonly Criterion[]; kept: Kept }) {
  const { t } = useTranslation();
  const id = useId();
  const { ticks = [] } = kept.fields;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="text-sm text-quiet">
        {t('playbook.headings.criteria')}
      </h3>
      {criteria.map((criterion) => (
        <Tick
          key={criterion.id}
          label={criterionSaid(t, criterion)}
          checked={ticks.includes(criterion.id)}
          onChange={(isMet) =>
            void kept.keep(({ ticks: now }) => ({ ticks: withTick(now, criterion.id, isMet) }), 'quiet')
          }
        />
      ))}
    </section>
  );
}
