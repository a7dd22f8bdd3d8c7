import { useTranslation } from 'react-i18next';
import { copyText } from '@/components/panel/copy-text';
import { Button } from '@/components/ui/Button';
import { say } from '@/components/ui/say';
import { useSettings } from '@/components/ui/settings';
import { useOnce } from '@/components/ui/use-once';
import { diagnosticsOf } from './diagnostics';

/** For a report of a fault: what is here in numbers, and of nobody. */
export function CopyDiagnostics() {
  const { t } = useTranslation();
  const settings = useSettings();
  const [copy, copying] = useOnce(async () => {
    const done = await copyText(await diagnosticsOf(settings));
    say(t(done ? 'settings.diagnostics.copied' : 'settings.diagnostics.notCopied'), done ? {} : { tone: 'error' });
  });
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="text-quiet">{t('settings.diagnostics.text')}</p>
      <Button aria-disabled={copying} onClick={() => void copy()}>
        {t('settings.diagnostics.copy')}
      </Button>
    </div>
  );
}
