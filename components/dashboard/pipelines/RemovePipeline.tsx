import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Field, Select } from '@/components/ui/Field';
import { useFirstFocus } from '@/components/ui/first-focus';
import { isolated } from '@/components/ui/format';
import { useCommand } from '@/components/ui/use-command';
import { useOnce } from '@/components/ui/use-once';
import { pipelineNamed } from '@/lib/i18n/stage-name';
import { stageForRole } from '@/lib/pipeline/stage-for-role';
import { movesTo } from '@/lib/pipeline/stage-mapping';
import type { Pipeline } from '@/lib/pipeline/stages';
import { Card } from './Card';
import { MappingPreview } from './MappingPreview';

interface Props {
  pipeline: Pipeline;
  /** Those that there are besides, at least one. */
  others: readonly [Pipeline, ...Pipeline[]];
  onClose: () => void;
}

/** Where the leads of a pipeline go when it is removed: to another one, each to the stage that works like hers. */
export function RemovePipeline({ pipeline, others, onClose }: Props) {
  const { t } = useTranslation();
  const run = useCommand();
  const select = useFirstFocus<HTMLSelectElement>();
  const [chosen, setChosen] = useState(others[0].id);
  const to = others.find(({ id }) => id === chosen) ?? others[0];
  const name = isolated(pipelineNamed(t, pipeline));
  const [remove, removing] = useOnce(async () => {
    const moves = movesTo(pipeline.stages, to.stages);
    const done = ({ moved }: { moved: number }) => t('pipelines.remove.done', { name, count: moved });
    if (await run('pipeline.remove', { pipelineId: pipeline.id, moves }, { done, undo: true })) onClose();
  });
  return (
    <Card title={t('pipelines.remove.title', { name })} onCancel={onClose}>
      <p className="text-quiet">{t('pipelines.remove.text')}</p>
      <div className="max-w-80">
        <Field label={t('pipelines.remove.to')}>
          {(field) => (
            <Select {...field} ref={select} value={to.id} onChange={({ target }) => setChosen(target.value)}>
              {others.map((one) => (
                <option key={one.id} value={one.id}>
                  {pipelineNamed(t, one)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <MappingPreview pairs={pipeline.stages.map((from) => ({ from, to: stageForRole(to.stages, from.role) }))} />
      <div className="flex gap-2">
        <Button className="h-8" aria-disabled={removing} onClick={() => void remove()}>
          {t('pipelines.remove.now')}
        </Button>
        <Button className="h-8" onClick={onClose}>
          {t('common.actions.cancel')}
        </Button>
      </div>
    </Card>
  );
}
