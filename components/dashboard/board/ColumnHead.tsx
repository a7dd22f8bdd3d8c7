import { useTranslation } from 'react-i18next';
import { ownFirst } from '@/components/ui/amount';
import { localeOf, money } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useStageName } from '@/components/ui/pipelines';
import { useSettings } from '@/components/ui/settings';
import { StageDot } from '@/components/ui/StageTag';
import type { BoardColumn } from '@/lib/pipeline/board';

/** A stage's name, how many stand in it, and what they are worth: each currency for itself. */
export function ColumnHead({ column: { stageId, sales, sums }, id }: { column: BoardColumn; id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { currency: own } = useSettings();
  const nameOf = useStageName();
  const currencies = ownFirst(Object.keys(sums), own);
  const count = new Intl.NumberFormat(localeOf(language)).format(sales.length);
  return (
    <header className="flex flex-col px-1">
      <h2
        id={id}
        aria-label={t('board.column', { stage: nameOf(stageId), count: sales.length })}
        className="flex items-center gap-2 font-semibold"
      >
        <StageDot stageId={stageId} />
        <bdi className="min-w-0 flex-1 truncate" title={nameOf(stageId)}>
          {nameOf(stageId)}
        </bdi>
        <span className="font-normal text-quiet">{count}</span>
      </h2>
      <div className="min-h-10 text-sm">
        {currencies.length === 0 && sales.length > 0 && <p className="text-quiet">{t('board.noValue')}</p>}
        {currencies.map((currency) => {
          const { value = 0, weighted = 0 } = sums[currency] ?? {};
          const sum = money(weighted, currency, language, 'compact');
          return (
            <p key={currency} className="flex flex-wrap justify-between gap-x-2">
              <span title={money(value, currency, language)}>{money(value, currency, language, 'compact')}</span>
              <span title={money(weighted, currency, language)} className="text-quiet">
                {t('board.weighted', { sum })}
              </span>
            </p>
          );
        })}
      </div>
    </header>
  );
}
