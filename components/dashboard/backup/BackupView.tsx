import { useTranslation } from 'react-i18next';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { ChooseBackup } from './ChooseBackup';
import { FileSchedule } from './FileSchedule';
import { SaveBackup } from './SaveBackup';
import { Snapshots } from './Snapshots';

/** A copy of everything outside the browser, and back. */
export function BackupView() {
  const { t } = useTranslation();
  const focus = useKeptFocus<HTMLDivElement>();
  return (
    <div {...focus} className="flex flex-col gap-8">
      <div>
        <h1 className="text-xl font-semibold">{t('backup.title')}</h1>
        <p className="text-quiet">{t('backup.text')}</p>
      </div>
      <SaveBackup />
      <FileSchedule />
      <ChooseBackup />
      <Snapshots />
    </div>
  );
}
