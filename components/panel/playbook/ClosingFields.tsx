import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { closingSigns } from '@/lib/pipeline/playbook-fields';
import { withTick } from './playbook-lines';
import { Tick } from './Tick';
import type { Kept } from './use-playbook';

/** By what it shows that they are ready to buy. */
export function ClosingFields({ kept }: { kept: Kept }) {
  const { t } = useTranslation();
  const id = useId();
  const { closingSigns: seen = [] } = kept.fields;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="text-sm text-quiet">
        {t('playbook.closing.title')}
      </h3>
      {closingSigns.map((sign) => (
        <Tick
          key={sign}
          label={t(`playbook.closing.signs.${sign}`)}
          checked={seen.includes(sign)}
          onChange={(isSeen) =>
            void kept.keep(({ closingSigns: now }) => ({ closingSigns: withTick(now, sign, isSeen) }), 'quiet')
          }
        />
      ))}
    </section>
  );
}
