import { useTranslation } from 'react-i18next';
import { Select } from '@/components/ui/Field';
import { usePipelines } from '@/components/ui/pipelines';
import { pipelineNamed } from '@/lib/i18n/stage-name';
import { useAddress } from './use-address';

/** Which pipeline is forecast; asked only where there are several. */
export function Choices() {
  const { t } = useTranslation();
  const { living } = usePipelines();
  const { asked, ask } = useAddress();
  if (living.length === 1) return null;
  const chosen = living.find(({ id }) => id === asked.pipeline)?.id ?? '';
  return (
    <Select
      className="max-w-48"
      aria-label={t('forecast.pipeline')}
      value={chosen}
      onChange={({ target }) => ask({ pipeline: target.value })}
    >
      <option value="">{t('forecast.allPipelines')}</option>
      {living.map((pipeline) => (
        <option key={pipeline.id} value={pipeline.id}>
          {pipelineNamed(t, pipeline)}
        </option>
      ))}
    </Select>
  );
}
