import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { isolated } from '@/components/ui/format';
import { useOnce } from '@/components/ui/use-once';
import type { Translate } from '@/lib/i18n';
import { closedFor, type DisqualifyReason } from '@/lib/pipeline/disqualify';
import type { Lead } from '@/lib/pipeline/lead';
import { useGuardedCommand } from '@/components/panel/guard';
import { useFocusAfter } from '@/components/panel/next-control';
import { useReasons } from './use-reasons';

/** Proposes to give her up, and says why; nothing where there is no reason, or the rep keeps her in spite of it. */
export function DisqualifyProposal({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  const { reasons, keepHer } = useReasons(lead);
  const [gravest] = reasons;
  const section = useRef<HTMLElement>(null);
  const leave = useFocusAfter(gravest === undefined);
  const [disqualify, disqualifying] = useOnce(async (why: DisqualifyReason) => {
    leave(section.current);
    const done = () => t('common.done.disqualified', { name: isolated(lead.name) });
    await run('lead.close', { leadId: lead.id, outcome: 'disqualified', reason: closedFor(why) }, { done, undo: true });
  });
  const keep = () => {
    leave(section.current);
    keepHer();
  };
  if (!gravest) return null;

  return (
    <section ref={section} aria-labelledby="disqualify" className="rounded-md border border-line bg-raised px-3 py-2">
      <h2 id="disqualify" className="font-semibold">
        {t('qualification.disqualify.title')}
      </h2>
      <p className="text-quiet">{reasons.map((one) => reasonTold(t, one)).join(' ')}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button aria-disabled={disqualifying} onClick={() => void disqualify(gravest)}>
          {t('qualification.disqualify.act')}
        </Button>
        <Button look="quiet" onClick={keep}>
          {t('qualification.disqualify.keep')}
        </Button>
      </div>
    </section>
  );
}

function reasonTold(t: Translate, one: DisqualifyReason): string {
  if (one.reason === 'stalled') return t('qualification.disqualify.reasons.stalled', { count: one.times });
  if (one.reason === 'unanswered') return t('qualification.disqualify.reasons.unanswered', { count: one.tries });
  if (one.reason === 'silent') return t('qualification.disqualify.reasons.silent', { count: one.days });
  return t(`qualification.disqualify.reasons.${one.reason}`);
}
