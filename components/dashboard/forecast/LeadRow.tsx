import { leadPlace } from '@/lib/pipeline/lead-page';
import { CalendarX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EditedInput, type Read } from '@/components/dashboard/pipelines/EditedInput';
import { isolated, money } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { usePipelines } from '@/components/ui/pipelines';
import { StageTag } from '@/components/ui/StageTag';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import type { Sale } from '@/lib/pipeline/sale';
import { probabilityOf, weightedValue } from '@/lib/pipeline/weighted';
import { CloseInput } from './CloseInput';
import { readProbability } from './probability';
import { useEditSale } from './use-edit-sale';

/** A lead of the forecast. Her probability is her stage's, shown in grey, until the rep says another; emptied, it is so again. */
export function LeadRow({ sale, today }: { sale: Sale; today: CalendarDate }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { stages } = usePipelines();
  const edit = useEditSale(sale);
  const name = isolated(sale.name);
  const { value, currency, company, expectedCloseOn } = sale;
  const isLate = expectedCloseOn !== undefined && expectedCloseOn < today;
  const read = (text: string): Read<number | undefined> => {
    const said = readProbability(text);
    return said === 'wrong' ? { wrong: t('common.wrong.badProbability') } : { value: said };
  };
  const weighted = value === undefined ? undefined : weightedValue(value, probabilityOf(sale, stages));
  const cell = 'py-0.5 pr-3';
  return (
    <tr className="h-9 border-b border-line">
      <th scope="row" className={`${cell} truncate text-left font-normal`}>
        <a href={leadPlace(sale.id)} className="font-medium underline-offset-2 hover:underline">
          <bdi>{sale.name}</bdi>
        </a>
        {company && (
          <span className="text-quiet">
            {' · '}
            <bdi>{company}</bdi>
          </span>
        )}
      </th>
      <td className={`${cell} max-[860px]:hidden`}>
        <StageTag stageId={sale.stageId} />
      </td>
      <td className={`${cell} truncate text-right max-[720px]:hidden`}>
        {value === undefined ? '–' : money(value, currency, language)}
      </td>
      <td className={cell}>
        <span className="flex flex-wrap items-center gap-x-1">
          <EditedInput
            className="min-w-0 flex-1 text-right"
            inputMode="numeric"
            aria-label={t('forecast.group.probabilityOf', { name })}
            placeholder={String(stages.get(sale.stageId)?.probability ?? 0)}
            value={sale.probability === undefined ? '' : String(sale.probability)}
            read={read}
            onSave={(probability) => edit({ probability })}
          />
          <span className="text-quiet">%</span>
        </span>
      </td>
      <td className={cell}>
        <span className="flex flex-wrap items-center gap-x-1">
          <CloseInput
            label={t('forecast.group.closeOf', { name })}
            value={expectedCloseOn}
            onSave={(day) => edit({ expectedCloseOn: day })}
          />
          {isLate && (
            <span title={t('forecast.group.late')} className="text-overdue">
              <CalendarX aria-hidden size={14} />
              <span className="sr-only">{t('forecast.group.late')}</span>
            </span>
          )}
        </span>
      </td>
      <td className="truncate py-0.5 text-right font-medium">
        {weighted === undefined ? '–' : money(weighted, currency, language)}
      </td>
    </tr>
  );
}
