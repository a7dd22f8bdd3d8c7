import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Field, Select } from '@/components/ui/Field';
import { useFirstFocus } from '@/components/ui/first-focus';
import { isolated } from '@/components/ui/format';
import { useCommand } from '@/components/ui/use-command';
import { useOnce } from '@/components/ui/use-once';
import { pipelineNamed } from '@/lib/i18n/stage-name';
import type { PipelineRow } from '@/lib/pipeline/pipelines';
import { takeOver } from '@/lib/pipeline/stage-mapping';
import type { Definition } from '@/lib/pipeline/stages';
import { Card } from './Card';
import { MappingPreview } from './MappingPreview';
import { StageSpot } from './StageSpot';

interface Props {
  /** The file's name. */
  file: string;
  definition: Definition;
  rows: readonly PipelineRow[];
  /** `pipelineId`: the one that has the file's definition now; absent where it was not imported. */
  onClose: (pipelineId?: string) => void;
}

/** What a file has, and what becomes of it: a pipeline of its own, or the newer version of one that is there. */
export function ImportPipeline({ file, definition, rows, onClose }: Props) {
  const { t } = useTranslation();
  const run = useCommand();
  const select = useFirstFocus<HTMLSelectElement>();
  const [overId, setOverId] = useState('');
  const over = rows.find(({ id }) => id === overId);
  const mapped = useMemo(() => over && takeOver(over, definition, () => crypto.randomUUID()), [over, definition]);
  const done = () => t('pipelines.import.done', { name: isolated(pipelineNamed(t, definition)) });
  const [take, taking] = useOnce(async () => {
    if (over && mapped) {
      const given = { pipelineId: over.id, rev: over.rev, definition: mapped.definition, moves: mapped.moves };
      if (await run('pipeline.save', given, { done, undo: true })) onClose(over.id);
      return;
    }
    const reply = await run('pipeline.add', { definition }, { done, undo: true });
    if (reply) onClose(reply.pipelineId);
  });
  const { stages } = definition;
  return (
    <Card title={t('pipelines.import.title', { file })} onCancel={() => onClose()}>
      <p>{t('pipelines.import.found', { name: isolated(pipelineNamed(t, definition)), count: stages.length })}</p>
      <div className="max-w-80">
        <Field label={t('pipelines.import.as')}>
          {(field) => (
            <Select {...field} ref={select} value={overId} onChange={({ target }) => setOverId(target.value)}>
              <option value="">{t('pipelines.import.new')}</option>
              {rows.map((row) => (
                <option key={row.id} value={row.id}>
                  {t('pipelines.import.over', { name: pipelineNamed(t, row) })}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      {mapped ? (
        <MappingPreview {...mapped} />
      ) : (
        <ol className="m-0 flex list-none flex-wrap gap-x-4 gap-y-1 p-0">
          {stages.map((stage) => (
            <li key={stage.id} className="max-w-full">
              <StageSpot stage={stage} />
            </li>
          ))}
        </ol>
      )}
      <div className="flex gap-2">
        <Button look="primary" className="h-8" aria-disabled={taking} onClick={() => void take()}>
          {t('pipelines.import.now')}
        </Button>
        <Button className="h-8" onClick={() => onClose()}>
          {t('common.actions.cancel')}
        </Button>
      </div>
    </Card>
  );
}
