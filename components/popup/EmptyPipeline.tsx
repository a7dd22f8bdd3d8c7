import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useCommand } from '@/components/ui/use-command';
import { defaultShortcuts, useShortcuts } from '@/components/ui/use-shortcuts';

/** A pipeline without leads: what to do next. */
export function EmptyPipeline({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation();
  const run = useCommand();
  const { 'toggle-panel': key } = useShortcuts() ?? defaultShortcuts;
  const [loading, setLoading] = useState(false);

  const loadSample = async () => {
    if (loading) return;
    setLoading(true);
    await run('sample.load', {});
    setLoading(false);
  };

  return (
    <div className="flex flex-1 flex-col justify-center gap-2 px-6 pb-6 text-center">
      <h2 className="text-lg font-semibold">{t('popup.empty.title')}</h2>
      <p className="text-quiet">{key ? t('popup.empty.text', { key }) : t('popup.empty.textWithoutKey')}</p>
      <div className="mt-2 flex flex-wrap justify-center gap-2">
        <Button look="primary" onClick={onAdd}>
          {t('popup.empty.add')}
        </Button>
        <Button aria-disabled={loading} onClick={() => void loadSample()}>
          {t('popup.empty.sample')}
        </Button>
      </div>
    </div>
  );
}
