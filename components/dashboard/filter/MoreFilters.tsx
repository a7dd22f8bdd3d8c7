import { type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EditedInput, type Read } from '@/components/dashboard/pipelines/EditedInput';
import { amountText, parseAmount } from '@/components/ui/amount';
import { Field, Select } from '@/components/ui/Field';
import { useLanguage } from '@/components/ui/page';
import { useSettings } from '@/components/ui/settings';
import type { Sale } from '@/lib/pipeline/sale';
import { type SaleFilter, saleSources, tagsOf } from '@/lib/pipeline/sale-filter';

interface Props {
  filter: SaleFilter;
  ask: (next: SaleFilter) => void;
  /** Whose tags are proposed. */
  sales: readonly Sale[];
}

const mostTags = 200;

/** All that can be asked of a lead but words: each counts as soon as it is said. */
export function MoreFilters({ filter, ask, sales }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { currency } = useSettings();
  const tags = useMemo(() => tagsOf(sales).slice(0, mostTags), [sales]);
  const tagList = useId();
  const say = (more: SaleFilter): Promise<boolean> => {
    ask({ ...filter, ...more });
    return Promise.resolve(true);
  };
  const readValue = (text: string): Read<number | undefined> => {
    if (text.trim() === '') return { value: undefined };
    const value = parseAmount(text, currency);
    return value === undefined ? { wrong: t('common.wrong.badMoney') } : { value };
  };
  const readScore = (text: string): Read<number | undefined> => {
    if (text.trim() === '') return { value: undefined };
    const score = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : Number.NaN;
    return score <= 100 ? { value: score } : { wrong: t('common.wrong.badProbability') };
  };
  const valueField = (name: 'valueFrom' | 'valueTo') => (
    <Field label={t(`filter.${name}`, { currency })}>
      {(props) => (
        <EditedInput
          {...props}
          inputMode="decimal"
          value={filter[name] === undefined ? '' : amountText(filter[name], currency, language)}
          read={readValue}
          onSave={(value) => say({ [name]: value })}
        />
      )}
    </Field>
  );
  const scoreField = (name: 'scoreFrom' | 'scoreTo') => (
    <Field label={t(`filter.${name}`)}>
      {(props) => (
        <EditedInput
          {...props}
          inputMode="numeric"
          value={filter[name] === undefined ? '' : String(filter[name])}
          read={readScore}
          onSave={(score) => say({ [name]: score })}
        />
      )}
    </Field>
  );
  return (
    <div className="flex flex-col gap-3">
      <Field label={t('filter.tag')}>
        {(props) => (
          <>
            <EditedInput
              {...props}
              list={tagList}
              maxLength={200}
              value={filter.tag ?? ''}
              read={(tag) => ({ value: tag.trim() })}
              onSave={(tag) => say({ tag })}
            />
            <datalist id={tagList}>
              {tags.map((tag) => (
                <option key={tag}>{tag}</option>
              ))}
            </datalist>
          </>
        )}
      </Field>
      <Field label={t('filter.source')}>
        {(props) => (
          <Select
            {...props}
            value={filter.source ?? ''}
            onChange={({ target }) => void say({ source: saleSources.find((one) => one === target.value) })}
          >
            <option value="">{t('filter.any')}</option>
            {saleSources.map((source) => (
              <option key={source} value={source}>
                {t(`filter.sources.${source}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Pair>
        {valueField('valueFrom')}
        {valueField('valueTo')}
      </Pair>
      <Pair>
        {scoreField('scoreFrom')}
        {scoreField('scoreTo')}
      </Pair>
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          className="m-0 size-4 shrink-0 accent-accent"
          checked={filter.stalled === true}
          onChange={({ target }) => void say({ stalled: target.checked || undefined })}
        />
        {t('filter.stalled')}
      </label>
    </div>
  );
}

function Pair({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-2 items-start gap-2">{children}</div>;
}
