import { useLiveQuery } from 'dexie-react-hooks';
import { Plus, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { FileInput } from '@/components/ui/FileInput';
import { isolated } from '@/components/ui/format';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { useCommand } from '@/components/ui/use-command';
import { useOnce } from '@/components/ui/use-once';
import { useViewPart } from '@/components/dashboard/use-view';
import { longestPipelineFile, readPipelineFile } from '@/lib/formats/pipeline-file';
import { templateOf, type TemplateSize, templateSizes } from '@/lib/pipeline/definition';
import { pipelineRows } from '@/lib/store/queries/pipelines';
import { ImportFailed } from './ImportFailed';
import { ImportPipeline } from './ImportPipeline';
import { Menu } from './Menu';
import { PipelineEditor } from './PipelineEditor';
import { PipelineLinks } from './PipelineLinks';

/** A file that was chosen, and what is in it. */
type Chosen = { file: string; read: ReturnType<typeof readPipelineFile> | { error: 'unread' } };

const open = (pipelineId: string) => {
  location.hash = `#/pipelines/${pipelineId}`;
};

/** The team's pipelines, and the one that is being edited. */
export function PipelinesView() {
  const { t } = useTranslation();
  const focus = useKeptFocus<HTMLDivElement>();
  const run = useCommand();
  const rows = useLiveQuery(pipelineRows);
  const asked = useViewPart();
  const [chosen, setChosen] = useState<Chosen>();
  const picker = useRef<HTMLInputElement>(null);
  const importButton = useRef<HTMLButtonElement>(null);
  const [add] = useOnce(async (size: TemplateSize) => {
    const name = t('pipelines.add.name', { number: (rows?.length ?? 0) + 1 });
    const definition = { name, stages: templateOf(size), fields: [] };
    const done = () => t('pipelines.add.done', { name: isolated(name) });
    const reply = await run('pipeline.add', { definition }, { done, undo: true });
    if (reply) open(reply.pipelineId);
  });
  const close = () => {
    setChosen(undefined);
    importButton.current?.focus();
  };
  const row = rows?.find(({ id }) => id === asked) ?? rows?.[0];
  return (
    <div {...focus} className="flex flex-col gap-6">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-60 flex-1">
          <h1 className="text-xl font-semibold">{t('pipelines.title')}</h1>
          <p className="text-quiet">{t('pipelines.text')}</p>
        </div>
        <div className="flex shrink-0 gap-2">
          <Menu
            trigger={
              <Button className="h-8">
                <Plus aria-hidden size={16} />
                {t('pipelines.add.action')}
              </Button>
            }
            choices={templateSizes.map((size) => ({ value: size, said: t(`pipelines.templates.of${size}`) }))}
            onPick={(size) => void add(size)}
          />
          <Button ref={importButton} className="h-8" onClick={() => picker.current?.click()}>
            <Upload aria-hidden size={16} />
            {t('pipelines.import.action')}
          </Button>
          <FileInput
            picker={picker}
            label={t('pipelines.import.action')}
            accept=".json,application/json"
            onFile={(file) => void readChosen(file).then((read) => setChosen({ file: file.name, read }))}
          />
        </div>
      </div>
      {chosen && rows && 'error' in chosen.read && (
        <ImportFailed file={chosen.file} failed={chosen.read} onClose={close} />
      )}
      {chosen && rows && 'definition' in chosen.read && (
        <ImportPipeline
          file={chosen.file}
          definition={chosen.read.definition}
          rows={rows}
          onClose={(pipelineId) => {
            close();
            if (pipelineId) open(pipelineId);
          }}
        />
      )}
      {rows && rows.length > 1 && <PipelineLinks rows={rows} shown={row?.id} />}
      {rows && row && <PipelineEditor key={row.id} row={row} others={rows.filter(({ id }) => id !== row.id)} />}
    </div>
  );
}

async function readChosen(file: File): Promise<Chosen['read']> {
  // Four bytes are a letter at most.
  if (file.size > 4 * longestPipelineFile) return { error: 'too-big' };
  try {
    return readPipelineFile(await file.text());
  } catch {
    return { error: 'unread' };
  }
}
