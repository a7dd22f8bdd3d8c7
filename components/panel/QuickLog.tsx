import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import { quickChannels } from './quick-log';
import type { Quick } from './use-quick-log';

/** What was done on LinkedIn just now, each logged with one press. The keys are the card's. */
export function QuickLog({ log, logging }: Quick) {
  const { t } = useTranslation();
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="mb-1 p-0 text-sm text-quiet">{t('panel.quick.title')}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(98px,1fr))] gap-1">
        {quickChannels.map((channel, index) => {
          const what = t(`panel.quick.channels.${channel}`);
          const key = String(index + 1);
          return (
            <Button
              key={channel}
              className="h-6 min-w-0 justify-start gap-0.5! px-1! text-sm"
              title={t(`common.channels.${channel}`)}
              aria-label={t('panel.quick.one', { what })}
              aria-keyshortcuts={key}
              aria-disabled={logging}
              onClick={() => log(channel)}
            >
              <Kbd>{key}</Kbd>
              <span className="truncate">{what}</span>
            </Button>
          );
        })}
      </div>
    </fieldset>
  );
}
