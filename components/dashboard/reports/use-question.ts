import { useMemo, useState } from 'react';
import { useAsked } from '@/components/dashboard/use-asked';
import { usePipelines } from '@/components/ui/pipelines';
import { useSettings } from '@/components/ui/settings';
import { useToday } from '@/components/ui/use-today';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import { mondaysOf, type Period, periodBefore, periodNamed, periodNames, type Span } from '@/lib/pipeline/report/span';
import { saleSources } from '@/lib/pipeline/sale-filter';

/** What is shown where the address says nothing. */
const usualPeriod = 'days-90';

export const useReportAddress = () => useAsked('reports', ['period', 'pipeline', 'source', 'tag', 'currency']);

/** When the day begins on the rep's clock, ms since the epoch. */
function midnightOf(date: CalendarDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day).getTime();
}

const spanOf = ({ first, last }: Period): Span => {
  const [year = 0, month = 1, day = 1] = last.split('-').map(Number);
  return { from: midnightOf(first), until: new Date(year, month - 1, day + 1).getTime() };
};

/** The question that the address asks. `earliest`: the day of the oldest lead, once it is known. */
export function useQuestion(earliest: CalendarDate | undefined) {
  const { asked } = useReportAddress();
  const { living } = usePipelines();
  const { currency: own } = useSettings();
  const today = useToday();
  const [now] = useState(() => Date.now());
  const name = periodNames.find((one) => one === asked.period) ?? usualPeriod;
  const pipeline = living.find(({ id }) => id === asked.pipeline) ?? living[0];
  const currency = asked.currency ?? own;
  const { first, last } = periodNamed(name, today, earliest ?? today);
  const source = saleSources.find((one) => one === asked.source);
  const question = useMemo(() => {
    const period = { first, last };
    return {
      today,
      asked: {
        pipeline: { stages: pipeline.stages },
        span: spanOf(period),
        before: spanOf(periodBefore(period)),
        weeks: mondaysOf(period).map(midnightOf),
        now,
        currency,
      },
      filter: { ...(source && { source }), ...(asked.tag !== undefined && { tag: asked.tag }) },
    };
  }, [today, first, last, pipeline, now, currency, source, asked.tag]);
  return { question, period: { first, last }, name, pipeline, currency };
}
