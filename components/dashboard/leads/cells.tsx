import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NextDue } from '@/components/panel/NextDue';
import { customTold } from '@/components/ui/custom-words';
import { money, shortDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { usePipelines } from '@/components/ui/pipelines';
import { StageTag } from '@/components/ui/StageTag';
import { useToday } from '@/components/ui/use-today';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { fieldIdIn } from '@/lib/pipeline/custom-values';
import type { LeadColumn } from '@/lib/pipeline/lead-table';
import type { Sale } from '@/lib/pipeline/sale';
import { scoreOfSale } from '@/lib/pipeline/sale-score';

/** Columns of figures, which stand at the right. */
export const isFigure = (column: LeadColumn) => column === 'value' || column === 'score' || column === 'bant';

/** What a lead says in a column, but for her name. */
export function Cell({ sale, column }: { sale: Sale; column: LeadColumn }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const pipelines = usePipelines();
  const day = (date: string | undefined) => (date === undefined ? undefined : shortDate(date, language, today));
  const dayOf = (instant: number | undefined) => day(instant === undefined ? undefined : calendarDateAt(instant));
  switch (column) {
    case 'stage':
      return <StageTag stageId={sale.stageId} outcome={sale.outcome} />;
    case 'value':
      return sale.value === undefined ? null : money(sale.value, sale.currency, language);
    case 'score':
      return scoreOfSale(sale, today, calendarDateAt);
    case 'next':
      return sale.outcome === undefined ? <NextDue lead={sale} today={today} /> : null;
    case 'close': {
      const isLate = sale.outcome === undefined && sale.expectedCloseOn !== undefined && sale.expectedCloseOn < today;
      return <span className={isLate ? 'text-overdue' : ''}>{day(sale.expectedCloseOn)}</span>;
    }
    case 'contacted':
      return dayOf(sale.lastContactAt);
    case 'added':
      return dayOf(sale.createdAt);
    case 'tags':
      return (sale.tags ?? []).join(', ');
    case 'source':
      return t(`filter.sources.${sale.source.site}`);
    case 'bant':
      return sale.bant;
    case 'name':
    case 'company':
    case 'title':
    case 'location':
    case 'email':
    case 'phone':
      return <bdi>{sale[column]}</bdi>;
    default: {
      const fieldId = fieldIdIn(column) ?? '';
      const value = sale.custom?.[fieldId];
      return value === undefined ? null : customTold(value, pipelines.fields.get(fieldId), { language, today });
    }
  }
}
