import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askFor, useAllowed } from '@/components/dashboard/use-allowed';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { useChangeSettings } from '@/components/ui/use-change-settings';
import { Settings } from '@/lib/pipeline/settings';

/** How often a backup is saved by itself. The browser is asked for its permission by the rep's click, and not before. */
export function FileSchedule() {
  const { t } = useTranslation();
  const [{ backupFiles }, change] = useChangeSettings();
  const allowed = useAllowed('downloads');
  const [isRefused, setRefused] = useState(false);
  const choose = async (chosen: Settings['backupFiles']) => {
    const agreed = chosen === 'off' || allowed === true || (await askFor('downloads'));
    setRefused(!agreed);
    if (agreed) change({ backupFiles: chosen });
  };
  const isWithdrawn = backupFiles !== 'off' && allowed === false;
  return (
    <section aria-labelledby="backup-files" className="flex flex-col items-start gap-3">
      <h2 id="backup-files" className="text-lg font-semibold">
        {t('backup.files.title')}
      </h2>
      <p className="text-quiet">{t('backup.files.text')}</p>
      <Choice
        legend={t('backup.files.legend')}
        value={backupFiles}
        onChange={(chosen) => void choose(chosen)}
        options={Settings.shape.backupFiles.options.map((value) => ({ value, label: t(`backup.files.${value}`) }))}
      />
      <output className="empty:hidden">
        {isRefused && backupFiles === 'off' && <p className="text-overdue">{t('backup.files.refused')}</p>}
        {isWithdrawn && <p className="text-overdue">{t('backup.files.withdrawn')}</p>}
      </output>
      {isWithdrawn && <Button onClick={() => void askFor('downloads')}>{t('backup.files.allow')}</Button>}
    </section>
  );
}
