import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { FileInput } from '@/components/ui/FileInput';
import { Field, Textarea } from '@/components/ui/Field';

interface Props {
  failed: string | undefined;
  onRead: (bytes: Uint8Array) => void;
}

/** The file, chosen or dropped, or what was copied from one. */
export function ChooseFile({ failed, onRead }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const take = async (file: File | undefined) => {
    if (file) onRead(new Uint8Array(await file.arrayBuffer()));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div className="flex flex-col gap-4">
      {failed !== undefined && (
        <p role="alert" className="text-overdue">
          {t('transfer.failed', { error: failed })}
        </p>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a file is dropped on it; the button within does the same */}
      <section
        aria-label={t('transfer.drop')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`flex flex-col items-start gap-2 rounded-md border-2 border-dashed p-4 ${isOver ? 'border-accent bg-accent-soft' : 'border-edge'}`}
      >
        <p>{t('transfer.kinds')}</p>
        <p className="text-sm text-quiet">{t('transfer.limits')}</p>
        <FileInput
          picker={input}
          label={t('transfer.file')}
          accept=".csv,.tsv,.txt,.vcf,text/csv,text/vcard"
          onFile={(file) => void take(file)}
        />
        <Button look="primary" className="h-8" onClick={() => input.current?.click()}>
          <FileUp aria-hidden size={14} />
          {t('transfer.choose')}
        </Button>
      </section>
      <form
        className="flex flex-col items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim()) onRead(new TextEncoder().encode(pasted));
        }}
      >
        <div className="w-full">
          <Field label={t('transfer.paste')}>
            {(props) => (
              <Textarea
                {...props}
                className="min-h-24 font-mono text-sm"
                value={pasted}
                onChange={({ target }) => setPasted(target.value)}
              />
            )}
          </Field>
        </div>
        <Button type="submit" disabled={pasted.trim() === ''}>
          {t('transfer.readPasted')}
        </Button>
      </form>
    </div>
  );
}
