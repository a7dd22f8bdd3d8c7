import { useTranslation } from 'react-i18next';
import { pipelineNamed, stageNamed } from '@/lib/i18n/stage-name';
import type { Pipeline } from '@/lib/pipeline/stages';
import { usePipelines } from './pipelines';

/** Every stage as an option of a select: by pipeline, where there are several. */
export function StageOptions() {
  const { t } = useTranslation();
  const { living } = usePipelines();
  if (living.length === 1) return <OptionsOf pipeline={living[0]} />;
  return living.map((pipeline) => (
    <optgroup key={pipeline.id} label={pipelineNamed(t, pipeline)}>
      <OptionsOf pipeline={pipeline} />
    </optgroup>
  ));
}

function OptionsOf({ pipeline: { stages } }: { pipeline: Pipeline }) {
  const { t } = useTranslation();
  return stages.map((stage) => (
    <option key={stage.id} value={stage.id}>
      {stageNamed(t, stage)}
    </option>
  ));
}
