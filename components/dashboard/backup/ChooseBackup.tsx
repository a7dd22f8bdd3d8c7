import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { FileInput } from '@/components/ui/FileInput';
import { useOnce } from '@/components/ui/use-once';
import { type Chosen, readChosen, type Unread } from './backup-files';
import { RestoreCard } from './RestoreCard';
import { UnreadCard } from './UnreadCard';

/** A backup's file is chosen, looked at, and restored. */
export function ChooseBackup() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<{ name: string; read: Chosen | Unread }>();
  const picker = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [read, reading] = useOnce(async (file: File) => setChosen({ name: file.name, read: await readChosen(file) }));
  const close = () => {
    setChosen(undefined);
    button.current?.focus();
  };
  return (
    <section aria-labelledby="backup-restore" className="flex flex-col items-start gap-3">
      <h2 id="backup-restore" className="text-lg font-semibold">
        {t('backup.restore.title')}
      </h2>
      <p className="text-quiet">{t('backup.restore.text')}</p>
      <Button ref={button} className="h-8" aria-disabled={reading} onClick={() => picker.current?.click()}>
        <Upload aria-hidden size={16} />
        {t(reading ? 'backup.restore.reading' : 'backup.restore.choose')}
      </Button>
      <FileInput
        picker={picker}
        label={t('backup.restore.choose')}
        accept=".json,application/json"
        onFile={(file) => void read(file)}
      />
      {chosen && 'error' in chosen.read && <UnreadCard file={chosen.name} failed={chosen.read} onClose={close} />}
      {chosen && 'sides' in chosen.read && <RestoreCard file={chosen.name} chosen={chosen.read} onClose={close} />}
    </section>
  );
}
