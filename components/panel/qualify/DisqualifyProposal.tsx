import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { isolated } from '@/components/ui/format';
import type { Translate } from '@/lib/i18n';
import type { DisqualifyReason } from '@/lib/pipeline/disqualify';
import type { Lead } from '@/lib/pipeline/lead';
import { useGuardedCommand } from '@/components/panel/guard';
import { useReasons } from './use-reasons';

/** Proposes to give her up, and says why; nothing where there is no reason, or the rep keeps her in spite of it. */
export function DisqualifyProposal({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  const { reasons, keepHer } = useReasons(lead);
  const [gravest] = reasons;
  if (!gravest) return null;

  const disqualify = () =>
    run(
      'lead.close',
      { leadId: lead.id, outcome: 'disqualified', reason: gravest.reason },
      { done: () => t('common.done.disqualified', { name: isolated(lead.name) }), undo: true },
    );

  return (
    <section aria-labelledby="disqualify" className="rounded-md border border-line bg-raised px-3 py-2">
      <h2 id="disqualify" className="font-semibold">
        {t('qualification.disqualify.title')}
      </h2>
      <p className="text-quiet">{reasons.map((one) => reasonTold(t, one)).join(' ')}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => void disqualify()}>{t('qualification.disqualify.act')}</Button>
        <Button look="quiet" onClick={keepHer}>
          {t('qualification.disqualify.keep')}
        </Button>
      </div>
    </section>
  );
}

function reasonTold(t: Translate, one: DisqualifyReason): string {
  if (one.reason === 'stalled') return t('qualification.disqualify.reasons.stalled', { count: one.times });
  if (one.reason === 'silent') return t('qualification.disqualify.reasons.silent', { count: one.days });
  return t(`qualification.disqualify.reasons.${one.reason}`);
}
