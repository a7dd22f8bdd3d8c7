import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dueWords, localeOf, money, shortDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { usePipelines } from '@/components/ui/pipelines';
import { StageTag } from '@/components/ui/StageTag';
import { useToday } from '@/components/ui/use-today';
import { calendarDateAt, type CalendarDate } from '@/lib/pipeline/calendar-date';
import type { Sale } from '@/lib/pipeline/sale';
import { touchesIn } from '@/lib/pipeline/touches';
import { probabilityOf } from '@/lib/pipeline/weighted';
import { openFollowUpsOf } from '@/lib/store/queries/follow-ups';

/** What is known of the sale: where it stands, what it is worth, when she was last in touch and what comes next. */
export function SaleInReview({ sale }: { sale: Sale }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const { stages } = usePipelines();
  const { id, rev, stageId, stageEnteredAt, value, currency, expectedCloseOn, outcome, touches } = sale;
  const [next] = useLiveQuery(() => openFollowUpsOf(id), [id, rev]) ?? [];
  const last = touchesIn(touches).at(-1);
  const day = (date: CalendarDate) => shortDate(date, language, today).replaceAll(' ', '\u00a0');
  const percent = new Intl.NumberFormat(localeOf(language), { style: 'percent' });
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-2 min-[760px]:grid-cols-3">
      <Fact name={t('common.fields.stage')}>
        <StageTag stageId={stageId} outcome={outcome} />
      </Fact>
      <Fact name={t('review.facts.inStage')}>{day(calendarDateAt(stageEnteredAt))}</Fact>
      <Fact name={t('common.fields.value')}>{value === undefined ? '–' : money(value, currency, language)}</Fact>
      <Fact name={t('common.fields.expectedCloseOn')}>
        {expectedCloseOn === undefined ? '–' : day(expectedCloseOn)}
        {outcome === undefined && ` · ${percent.format(probabilityOf(sale, stages) / 100)}`}
      </Fact>
      <Fact name={t('review.facts.lastContact')}>
        {last
          ? `${t(`common.channels.${last.channel}`)}, ${day(calendarDateAt(last.at))}`
          : t('review.facts.noContact')}
      </Fact>
      <Fact name={t('review.facts.nextStep')}>
        {next ? dueWords(t, next.dueOn, today, language) : t('common.due.none')}
        {next?.note && (
          <span className="block text-quiet">
            <bdi>{next.note}</bdi>
          </span>
        )}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-quiet">{name}</dt>
      <dd className="m-0">{children}</dd>
    </div>
  );
}
