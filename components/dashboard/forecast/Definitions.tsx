import { Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { localeOf } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { Popout } from '@/components/ui/Popout';
import { committedFrom } from '@/lib/pipeline/forecast';

const figures = ['weighted', 'best', 'committed', 'won'] as const;

/** What each figure is, one press away. */
export function Definitions() {
  const { t } = useTranslation();
  const language = useLanguage();
  const percent = new Intl.NumberFormat(localeOf(language), { style: 'percent' }).format(committedFrom / 100);
  return (
    <Popout
      label={t('forecast.definitions.title')}
      align="end"
      className="w-96"
      trigger={
        <Button look="quiet">
          <Info aria-hidden size={14} />
          {t('forecast.definitions.title')}
        </Button>
      }
    >
      <dl className="flex flex-col gap-2">
        {figures.map((name) => (
          <div key={name}>
            <dt className="font-medium">{t(`forecast.${name}`)}</dt>
            <dd className="m-0 text-quiet">{t(`forecast.definitions.${name}`, { percent })}</dd>
          </div>
        ))}
        <div>
          <dt className="font-medium">{t('forecast.columns.month')}</dt>
          <dd className="m-0 text-quiet">{t('forecast.definitions.month')}</dd>
        </div>
        <div>
          <dt className="font-medium">{t('forecast.held.title')}</dt>
          <dd className="m-0 text-quiet">{t('forecast.definitions.held')}</dd>
        </div>
      </dl>
    </Popout>
  );
}
