import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/first-focus';
import { shortDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useCommand } from '@/components/ui/use-command';
import { useOnce } from '@/components/ui/use-once';
import { useToday } from '@/components/ui/use-today';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { reviewCounts } from '@/lib/pipeline/review';
import { mostInReview } from '@/lib/pipeline/review-course';
import { reviewAddress } from './address';
import { Decided } from './Decided';
import type { ReviewNow } from './use-review';
import { written } from '@/lib/i18n/written-numbers';

/** What there is to look at, when the last review was done, and what was decided in it. */
export function ReviewHome({ now }: { now: ReviewNow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const title = useRef<HTMLHeadingElement>(null);
  // After the last decision the keys and the screen reader are here, where no button has taken them.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  const { lastDoneAt, goesOnWith, waiting, steps } = now;
  const doneOn = lastDoneAt === undefined ? undefined : calendarDateAt(lastDoneAt);
  return (
    <div className="flex flex-col gap-6">
      <div>
        <h1 ref={title} tabIndex={-1} className="text-xl font-semibold outline-none">
          {t('review.title')}
        </h1>
        <p className="text-quiet">{t('review.text')}</p>
        <p className="pt-1">
          {doneOn === undefined
            ? t('review.never')
            : t('review.last', { date: shortDate(doneOn, language, today).replaceAll(' ', '\u00a0') })}
        </p>
      </div>
      {goesOnWith !== undefined ? (
        <GoOn now={now} leadId={goesOnWith} />
      ) : waiting.length > 0 ? (
        <Begin now={now} />
      ) : (
        steps.length === 0 && <Nothing />
      )}
      {goesOnWith === undefined && steps.length > 0 && <Decided now={now} isFresh={doneOn === today} />}
    </div>
  );
}

const card = 'flex flex-col items-start gap-2 rounded-md border border-line bg-raised p-4';

function GoOn({ now: { steps }, leadId }: { now: ReviewNow; leadId: string }) {
  const { t } = useTranslation();
  const first = useFirstFocus<HTMLButtonElement>();
  const done = steps.filter(({ answer }) => answer !== undefined).length;
  return (
    <section className={card}>
      <p>{t('review.underway', { done, count: steps.length })}</p>
      <Button ref={first} look="primary" className="h-8" onClick={() => location.assign(reviewAddress(leadId))}>
        {t('review.goOn')}
      </Button>
    </section>
  );
}

function Begin({ now: { waiting, lastDoneAt } }: { now: ReviewNow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const run = useCommand();
  const first = useFirstFocus<HTMLButtonElement>();
  const [begin, beginning] = useOnce(async () => {
    const leadIds = waiting.slice(0, mostInReview).map(({ id }) => id);
    const [leadId] = leadIds;
    if (leadId !== undefined && (await run('review.begin', { leadIds }))) location.assign(reviewAddress(leadId));
  });
  const isToday = lastDoneAt !== undefined && calendarDateAt(lastDoneAt) === today;
  return (
    <section className={card}>
      <h2 className="text-lg font-semibold">{t('review.waiting', { count: waiting.length })}</h2>
      <ul className="m-0 flex list-none flex-wrap gap-x-4 gap-y-1 p-0 text-quiet">
        {reviewCounts(waiting).map(({ reason, count }) => (
          <li key={reason}>
            {t(`review.reasons.${reason}`)} <span className="font-semibold text-text">{written(count, language)}</span>
          </li>
        ))}
      </ul>
      {waiting.length > mostInReview && <p className="text-quiet">{t('review.most', { count: mostInReview })}</p>}
      <Button
        ref={first}
        look={isToday ? 'plain' : 'primary'}
        className="h-8"
        aria-disabled={beginning}
        onClick={() => void begin()}
      >
        {t(isToday ? 'review.again' : 'review.begin')}
      </Button>
    </section>
  );
}

function Nothing() {
  const { t } = useTranslation();
  return (
    <section className={card}>
      <h2 className="text-lg font-semibold">{t('review.nothing.title')}</h2>
      <p>{t('review.nothing.text')}</p>
    </section>
  );
}
