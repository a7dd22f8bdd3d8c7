import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/components/ui/page';
import { usePipelines, useStageName } from '@/components/ui/pipelines';
import type { ReviewReason } from '@/lib/pipeline/review';
import type { ReviewAnswer } from '@/lib/pipeline/review-course';
import type { Sale } from '@/lib/pipeline/sale';
import { Actions } from './Actions';
import { decisionWords, reviewReasonTone, reviewReasonWords } from './review-words';
import { SaleInReview } from './SaleInReview';

interface Props {
  sale: Sale;
  reasons: readonly ReviewReason[];
  /** What was decided about her in this review already. */
  answer: ReviewAnswer | undefined;
  onDecided: () => Promise<void>;
}

/** A lead in the review: who she is, why she is looked at, what is known of the sale, and what can be decided. */
export function ReviewLead({ sale, reasons, answer, onDecided }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const pipelines = usePipelines();
  const stage = useStageName()(sale.stageId);
  const name = useRef<HTMLHeadingElement>(null);
  // With each lead the reading begins anew, and Enter is the view's key.
  useEffect(() => name.current?.focus({ preventScroll: true }), []);
  return (
    <article className="flex flex-col gap-4 rounded-md border border-line p-4">
      <div>
        <h2 ref={name} tabIndex={-1} className="text-lg font-semibold outline-none">
          <bdi>{sale.name}</bdi>
        </h2>
        <p className="text-quiet">
          {[sale.title, sale.company].filter(Boolean).map((text, index) => (
            <span key={text}>
              {index > 0 && ' · '}
              <bdi>{text}</bdi>
            </span>
          ))}
        </p>
      </div>
      {reasons.length > 0 && (
        <ul aria-label={t('review.why')} className="m-0 flex list-none flex-col gap-1 p-0">
          {reasons.map((one) => (
            <li key={one.reason} className={`font-medium ${reviewReasonTone(one)}`}>
              {reviewReasonWords(t, one, stage)}
            </li>
          ))}
        </ul>
      )}
      <SaleInReview sale={sale} />
      {answer && (
        <p className="rounded-md bg-accent-soft px-3 py-2">
          {t('review.already', { what: decisionWords(t, answer, pipelines, language) })}
        </p>
      )}
      <Actions sale={sale} onDecided={onDecided} />
    </article>
  );
}
