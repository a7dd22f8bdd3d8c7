import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAllowed } from '@/components/dashboard/use-allowed';
import { say } from '@/components/ui/say';
import { useSettings } from '@/components/ui/settings';
import { useCommand } from '@/components/ui/use-command';
import { useToday } from '@/components/ui/use-today';
import { isFileDue } from '@/lib/pipeline/backup/due';
import { backupState } from '@/lib/store/queries/backup';
import { madeBackup } from './backup-files';
import { saveBeside } from './save-beside';

/**
 * While the dashboard is open, saves a backup when the rep's schedule says so; of several dashboards one does. The background cannot: a worker has
 * no way to hand over a file of this size.
 */
export function useFileSchedule(): void {
  const { t } = useTranslation();
  const { backupFiles } = useSettings();
  const allowed = useAllowed('downloads');
  const today = useToday();
  const run = useCommand();
  useEffect(() => {
    if (backupFiles === 'off' || !allowed) return;
    const work = async () => {
      const { at } = await backupState(Date.now());
      if (!isFileDue(backupFiles, at, Date.now())) return;
      const text = await madeBackup(Date.now());
      await saveBeside(`Fairlead/fairlead-${t('backup.save.file')}-${today}.json`, text);
      await run('backup.made', {}, { done: () => t('backup.files.saved') });
    };
    navigator.locks
      .request('backup-file', { ifAvailable: true }, (lock) => (lock ? work() : undefined))
      .catch(() => say(t('backup.save.failed'), { tone: 'error' }));
  }, [backupFiles, allowed, today, run, t]);
}
