import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { dateTime } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { saveFile } from '@/components/ui/save-file';
import { say } from '@/components/ui/say';
import { useCommand } from '@/components/ui/use-command';
import { useOnce } from '@/components/ui/use-once';
import { useToday } from '@/components/ui/use-today';
import { backupDays } from '@/lib/pipeline/backup/due';
import { madeBackup } from './backup-files';
import { useBackupState } from './use-backup-state';

/** How old the last backup is, and a new one as a file. */
export function SaveBackup() {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const run = useCommand();
  const state = useBackupState();
  const [save, saving] = useOnce(async () => {
    const text = await madeBackup(Date.now()).catch(() => undefined);
    if (text === undefined) return say(t('backup.save.failed'), { tone: 'error' });
    saveFile(`fairlead-${t('backup.save.file')}-${today}.json`, 'application/json', text);
    const done = () => t('backup.save.done');
    // The browser has the file, whether or not its date could be noted.
    await run('backup.made', {}, { done, failed: () => (say(done()), true) });
  });
  const age = state?.days === undefined ? t('backup.age.never') : t('backup.age.days', { count: state.days });
  return (
    <section aria-labelledby="backup-save" className="flex flex-col items-start gap-3">
      <h2 id="backup-save" className="text-lg font-semibold">
        {t('backup.save.title')}
      </h2>
      <p className="text-quiet">{t('backup.save.text')}</p>
      <output>
        {state && (
          <p>
            {state.days === 0 ? t('backup.age.today') : age}
            {state.at !== undefined && <span className="text-quiet"> · {dateTime(state.at, language)}</span>}
          </p>
        )}
        {state?.isDue && <p className="text-no-step">{t('backup.reminder', { count: backupDays })}</p>}
      </output>
      <Button className="h-8" aria-disabled={saving} onClick={() => void save()}>
        <Download aria-hidden size={16} />
        {t(saving ? 'backup.save.busy' : 'backup.save.action')}
      </Button>
    </section>
  );
}
