import { leadPlace } from '@/lib/pipeline/lead-page';
import { Undo2 } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { reasonTold } from '@/components/panel/close-words';
import { IconButton } from '@/components/ui/IconButton';
import { isolated } from '@/components/ui/format';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { useLanguage } from '@/components/ui/page';
import { usePipelines } from '@/components/ui/pipelines';
import { useUndo } from '@/components/ui/use-undo';
import { reviewDecisions } from '@/lib/pipeline/review-course';
import { decisionWords } from './review-words';
import type { ReviewNow } from './use-review';

/** What was decided in the last review: how many of each, and about whom; each can be undone. `isFresh`: it was done today. */
export function Decided({ now: { steps, sales }, isFresh }: { now: ReviewNow; isFresh: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const pipelines = usePipelines();
  const undo = useUndo();
  const focus = useKeptFocus<HTMLElement>();
  const id = useId();
  const answers = steps.flatMap(({ answer }) => (answer ? [answer] : []));
  const counts = reviewDecisions.map((decision) => ({
    decision,
    count: answers.filter((answer) => answer.decision === decision).length,
  }));
  return (
    <section {...focus} aria-labelledby={id} className="flex flex-col gap-2">
      <h2 id={id} className="text-lg font-semibold">
        {t(isFresh ? 'review.done.title' : 'review.done.earlier')}
      </h2>
      {answers.length === 0 && <p className="text-quiet">{t('review.done.none')}</p>}
      <ul className="m-0 flex list-none flex-wrap gap-x-4 gap-y-1 p-0">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ decision, count }) => (
            <li key={decision}>
              {t(`review.counts.${decision}`)} <span className="font-semibold">{count}</span>
            </li>
          ))}
      </ul>
      <ul className="m-0 list-none border-t border-line p-0">
        {answers.map((answer) => {
          const sale = sales.get(answer.id);
          const name = sale?.name ?? t('review.done.gone');
          const { requestId } = answer;
          const why = answer.decision === 'disqualify' && sale?.closeReason && reasonTold(t, sale.closeReason);
          return (
            <li key={answer.id} className="flex min-h-8 items-center gap-3 border-b border-line">
              <span className="min-w-0 flex-1 truncate">
                {sale ? (
                  <a href={leadPlace(sale.id)} className="font-medium underline-offset-2 hover:underline">
                    <bdi>{name}</bdi>
                  </a>
                ) : (
                  name
                )}
                {sale?.company && (
                  <span className="text-quiet">
                    {' · '}
                    <bdi>{sale.company}</bdi>
                  </span>
                )}
              </span>
              <span className="min-w-0 text-right">
                {decisionWords(t, answer, pipelines, language)}
                {why && <span className="text-quiet"> · {why}</span>}
              </span>
              {requestId !== undefined && (
                <IconButton
                  icon={Undo2}
                  label={t('review.done.undoNamed', { name: isolated(name) })}
                  tip={t('common.actions.undo')}
                  onClick={() => undo([requestId])}
                />
              )}
            </li>
          );
        })}
      </ul>
      {isFresh && answers.length > 0 && <p className="text-quiet">{t('review.done.next')}</p>}
    </section>
  );
}
