import { useTranslation } from 'react-i18next';
import { Select } from '@/components/ui/Field';
import { usePipelines } from '@/components/ui/pipelines';
import { pipelineNamed } from '@/lib/i18n/stage-name';

interface Props {
  chosen: string | undefined;
  /** What stands for "no pipeline chosen"; without it the first pipeline is. */
  any?: string | undefined;
  onChoose: (id: string | undefined) => void;
}

/** Which pipeline is meant; asked only where there are several. */
export function PipelineChoice({ chosen, any, onChoose }: Props) {
  const { t } = useTranslation();
  const { living } = usePipelines();
  if (living.length === 1) return null;
  return (
    <Select
      className="w-auto max-w-48"
      aria-label={t('filter.pipeline')}
      value={living.find(({ id }) => id === chosen)?.id ?? (any === undefined ? living[0].id : '')}
      onChange={({ target }) => onChoose(target.value || undefined)}
    >
      {any !== undefined && <option value="">{any}</option>}
      {living.map((pipeline) => (
        <option key={pipeline.id} value={pipeline.id}>
          {pipelineNamed(t, pipeline)}
        </option>
      ))}
    </Select>
  );
}
