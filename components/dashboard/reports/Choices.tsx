import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PipelineChoice } from '@/components/dashboard/filter/PipelineChoice';
import { Select } from '@/components/ui/Field';
import { periodNames } from '@/lib/pipeline/report/span';
import { saleSources } from '@/lib/pipeline/sale-filter';
import { useReportAddress } from './use-question';

interface Props {
  period: string;
  pipelineId: string;
  currency: string;
  currencies: readonly string[];
  tags: readonly string[];
}

/** What the report is of; all of it stands in the address. */
export function Choices({ period, pipelineId, currency, currencies, tags }: Props) {
  const { t } = useTranslation();
  const { asked, ask } = useReportAddress();
  const known = [...new Set([...currencies, currency])].toSorted();
  const tagsShown = [...new Set([...(asked.tag ? [asked.tag] : []), ...tags])];
  return (
    <search className="flex flex-1 flex-wrap items-center gap-2 print:hidden">
      <Choice name={t('reports.period')} value={period} onChoose={(next) => ask({ period: next })}>
        {periodNames.map((one) => (
          <option key={one} value={one}>
            {t(`reports.periods.${one}`)}
          </option>
        ))}
      </Choice>
      <PipelineChoice chosen={pipelineId} onChoose={(next) => ask({ pipeline: next ?? '' })} />
      <Choice name={t('reports.source')} value={asked.source ?? ''} onChoose={(next) => ask({ source: next })}>
        <option value="">{t('reports.anySource')}</option>
        {saleSources.map((source) => (
          <option key={source} value={source}>
            {t(`filter.sources.${source}`)}
          </option>
        ))}
      </Choice>
      {tagsShown.length > 0 && (
        <Choice name={t('reports.tag')} value={asked.tag ?? ''} onChoose={(next) => ask({ tag: next })}>
          <option value="">{t('reports.anyTag')}</option>
          {tagsShown.map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
        </Choice>
      )}
      {known.length > 1 && (
        <Choice name={t('reports.currency')} value={currency} onChoose={(next) => ask({ currency: next })}>
          {known.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Choice>
      )}
    </search>
  );
}

interface ChoiceProps {
  name: string;
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
}

function Choice({ name, value, onChoose, children }: ChoiceProps) {
  return (
    <Select
      className="w-auto max-w-44"
      aria-label={name}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      {children}
    </Select>
  );
}
