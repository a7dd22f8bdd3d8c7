import { Download, Replace, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { fileName, saveFile } from '@/components/ui/save-file';
import { pipelineFile } from '@/lib/formats/pipeline-file';
import { pipelineNamed } from '@/lib/i18n/stage-name';
import { isTemplate, type TemplateSize, templateSizes } from '@/lib/pipeline/definition';
import type { PipelineRow } from '@/lib/pipeline/pipelines';
import { type Definition, defaultPipeline, stageLimits } from '@/lib/pipeline/stages';
import { CustomFields } from './CustomFields';
import { EditedInput, type Read } from './EditedInput';
import { Menu } from './Menu';
import { RemovePipeline } from './RemovePipeline';
import { StageList } from './StageList';
import { SwitchTemplate } from './SwitchTemplate';
import { usePipelineEdit } from './use-pipeline-edit';

interface Props {
  row: PipelineRow;
  others: readonly PipelineRow[];
}

/** One pipeline: its name, its stages, and what is kept of its leads besides. */
export function PipelineEditor({ row, others }: Props) {
  const { t } = useTranslation();
  const [definition, edit] = usePipelineEdit(row);
  const [looking, setLooking] = useState<TemplateSize | 'remove'>();
  const name = pipelineNamed(t, definition);
  const [other, ...more] = others;
  const close = () => setLooking(undefined);
  const rename = (own: string) =>
    edit(({ name: _old, ...before }): { definition: Definition } => ({
      definition: own ? { ...before, name: own } : before,
    }));
  /** The first pipeline has a name of ours where the team gives it none. */
  const readName = (text: string): Read<string> => {
    const own = text.trim();
    if (row.id === defaultPipeline.id) return { value: own === t('common.pipeline') ? '' : own };
    return own ? { value: own } : { wrong: t('common.wrong.required') };
  };
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-start gap-2">
        <EditedInput
          className="min-w-40 flex-1 font-semibold"
          aria-label={t('pipelines.name')}
          maxLength={stageLimits.name}
          value={name}
          read={readName}
          onSave={rename}
        />
        <Menu
          trigger={
            <Button className="h-8">
              <Replace aria-hidden size={16} />
              {t('pipelines.switch.action')}
            </Button>
          }
          choices={templateSizes.map((size) => ({
            value: size,
            said: t(`pipelines.templates.of${size}`),
            off: isTemplate(definition, size),
          }))}
          onPick={(size) => {
            setLooking(size);
            return true;
          }}
        />
        <Button
          className="h-8"
          onClick={() => saveFile(`${fileName(name, 'pipeline')}.json`, 'application/json', pipelineFile(definition))}
        >
          <Download aria-hidden size={16} />
          {t('pipelines.export')}
        </Button>
        {other && (
          <Button className="h-8" onClick={() => setLooking('remove')}>
            <Trash2 aria-hidden size={16} />
            {t('pipelines.remove.action')}
          </Button>
        )}
      </div>
      {looking === 'remove' && other && <RemovePipeline pipeline={row} others={[other, ...more]} onClose={close} />}
      {typeof looking === 'number' && (
        <SwitchTemplate key={looking} definition={definition} size={looking} edit={edit} onClose={close} />
      )}
      <StageList definition={definition} edit={edit} />
      <CustomFields pipeline={row} />
    </div>
  );
}
