import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useKeys } from '@/components/ui/keys';
import { useCommand } from '@/components/ui/use-command';
import { nextInReview } from '@/lib/pipeline/review-course';
import { reviewAddress } from './address';
import { ReviewLead } from './ReviewLead';
import type { ReviewNow } from './use-review';

const go = (to: string | undefined) => to !== undefined && location.assign(reviewAddress(to));

/** One lead at a time: how far it is, the lead, and the way back and forth. */
export function ReviewWalk({ now, leadId }: { now: ReviewNow; leadId: string }) {
  const { t } = useTranslation();
  const run = useCommand();
  const { steps, sales, reasonsOf } = now;
  const at = steps.findIndex((step) => step.leadId === leadId);
  const [before, after] = [steps[at - 1]?.leadId, at < 0 ? undefined : steps[at + 1]?.leadId];
  useKeys({ ArrowLeft: () => go(before), ArrowRight: () => go(after) });

  const goOn = async () => {
    const next = nextInReview(steps, leadId);
    if (next === undefined) await run('review.end', {});
    location.assign(reviewAddress(next));
  };

  const sale = sales.get(leadId);
  const step = steps[at];
  return (
    <div className="flex flex-col gap-4">
      <div className="flex items-center gap-2">
        <h1 className="flex-1 text-xl font-semibold">{t('review.title')}</h1>
        {step && (
          <>
            <progress
              aria-label={t('review.progressLabel')}
              className="h-2 w-24 accent-accent"
              value={steps.filter(({ answer }) => answer !== undefined).length}
              max={steps.length}
            />
            <span className="whitespace-nowrap">{t('review.progress', { at: at + 1, count: steps.length })}</span>
            <IconButton
              icon={ArrowLeft}
              label={t('review.before')}
              aria-keyshortcuts="ArrowLeft"
              disabled={before === undefined}
              onClick={() => go(before)}
            />
            <IconButton
              icon={ArrowRight}
              label={t('review.after')}
              aria-keyshortcuts="ArrowRight"
              disabled={after === undefined}
              onClick={() => go(after)}
            />
          </>
        )}
      </div>
      {step && sale ? (
        <ReviewLead key={leadId} sale={sale} reasons={reasonsOf(sale)} answer={step.answer} onDecided={goOn} />
      ) : (
        <section className="flex flex-col items-start gap-2 rounded-md border border-line bg-raised p-4">
          <p>{t('review.gone')}</p>
          <Button onClick={() => void goOn()}>{t('review.goOn')}</Button>
        </section>
      )}
    </div>
  );
}
