import { useLiveQuery } from 'dexie-react-hooks';
import { type ComponentProps, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasSample } from '@/lib/store/queries/leads';
import { Button } from './Button';
import { useCommand } from './use-command';

/** Loads the sample pipeline with one click, and takes it away with one. */
export function SamplePipeline({ look }: { look?: ComponentProps<typeof Button>['look'] }) {
  const { t } = useTranslation();
  const run = useCommand();
  const loaded = useLiveQuery(hasSample);
  const [sending, setSending] = useState(false);
  if (loaded === undefined) return <div className="h-7" />;

  const click = async () => {
    if (sending) return;
    setSending(true);
    if (loaded) await run('sample.remove', {}, { done: ({ leads }) => t('settings.sample.removed', { count: leads }) });
    else await run('sample.load', {}, { done: ({ leads }) => t('settings.sample.loaded', { count: leads }) });
    setSending(false);
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button look={loaded ? 'plain' : look} aria-disabled={sending} onClick={() => void click()}>
        {t(loaded ? 'settings.sample.remove' : 'settings.sample.load')}
      </Button>
      <span className="text-quiet">{t(loaded ? 'settings.sample.isLoaded' : 'settings.sample.text')}</span>
    </div>
  );
}
