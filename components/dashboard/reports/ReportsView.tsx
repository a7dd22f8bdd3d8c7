import { Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Reading } from '@/components/dashboard/Reading';
import { Button } from '@/components/ui/Button';
import { shortDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useToday } from '@/components/ui/use-today';
import { calendarDateAt, daysBetween } from '@/lib/pipeline/calendar-date';
import { ActivityCard } from './ActivityCard';
import { BottlenecksCard } from './BottlenecksCard';
import { Choices } from './Choices';
import { ShownContext } from './report-context';
import { ChannelsCard, OriginsCard, ReasonsCard, TemplatesCard } from './ShareCards';
import { FunnelCard, NowCard, StaysCard } from './StageCards';
import { Tiles } from './Tiles';
import { useQuestion } from './use-question';
import { useReport } from './use-report';
import { VelocityCard } from './VelocityCard';

/** The figures of a pipeline over a period. */
export function ReportsView() {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  /** The day of the oldest lead, once a report has said it. */
  const [earliest, setEarliest] = useState<string>();
  const { question, period, name, pipeline, currency } = useQuestion(earliest);
  const { answer, share, hasFailed, again } = useReport(question);
  const first = answer?.earliest === undefined ? undefined : calendarDateAt(answer.earliest);
  if (first !== earliest && answer) setEarliest(first);
  const report = answer?.report;
  const shown = useMemo(() => report && { report, pipeline, currency }, [report, pipeline, currency]);
  return (
    <div className="@container flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-xl font-semibold">{t('reports.title')}</h1>
        <Choices
          period={name}
          pipelineId={pipeline.id}
          currency={currency}
          currencies={report?.currencies ?? []}
          tags={answer?.tags ?? []}
        />
        <Button className="h-8 print:hidden" onClick={() => print()}>
          <Printer aria-hidden size={14} />
          {t('reports.print')}
        </Button>
      </div>
      <p className="-mt-2 text-quiet">
        {t('reports.from', {
          first: shortDate(period.first, language, today),
          last: shortDate(period.last, language, today),
          count: daysBetween(period.first, period.last) + 1,
        })}
        {report && ` · ${t('reports.leads', { count: report.leads })}`}
      </p>
      {hasFailed && (
        <p role="alert" className="flex items-center gap-2 text-overdue">
          {t('reports.failed')}
          <Button onClick={again}>{t('reports.again')}</Button>
        </p>
      )}
      {!shown && !hasFailed && <Reading share={share} />}
      {shown &&
        (shown.report.leads === 0 ? (
          <Nobody />
        ) : (
          <ShownContext value={shown}>
            <div data-report={answer?.id} className="contents">
              <Cards />
            </div>
          </ShownContext>
        ))}
    </div>
  );
}

function Cards() {
  return (
    <>
      <Tiles />
      <div className="grid items-start gap-4 @min-[860px]:grid-cols-2 print:block print:*:mb-4">
        <FunnelCard />
        <NowCard />
        <StaysCard />
        <BottlenecksCard />
        <VelocityCard />
        <OriginsCard />
        <ChannelsCard />
        <TemplatesCard />
        <ReasonsCard of="lost" />
        <ReasonsCard of="disqualified" />
      </div>
      <ActivityCard />
    </>
  );
}

function Nobody() {
  const { t } = useTranslation();
  return (
    <section className="flex flex-col items-start gap-2 rounded-md border border-line bg-raised p-4">
      <h2 className="text-lg font-semibold">{t('reports.nobody.title')}</h2>
      <p>{t('reports.nobody.text')}</p>
    </section>
  );
}
