import { Info } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { floating } from '@/components/ui/floating';
import { localeOf } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { committedFrom } from '@/lib/pipeline/forecast';

const figures = ['weighted', 'best', 'committed', 'won'] as const;

/** What each figure is, one press away. */
export function Definitions() {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const percent = new Intl.NumberFormat(localeOf(language), { style: 'percent' }).format(committedFrom / 100);
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button look="quiet">
          <Info aria-hidden size={14} />
          {t('forecast.definitions.title')}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          collisionPadding={8}
          aria-labelledby={id}
          tabIndex={0}
          className={`${floating} max-h-(--radix-popover-content-available-height) w-96 max-w-[calc(100vw-16px)] overflow-y-auto p-3`}
        >
          <h2 id={id} className="pb-2 font-semibold">
            {t('forecast.definitions.title')}
          </h2>
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
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
