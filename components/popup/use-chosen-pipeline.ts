import { useState } from 'react';
import { keep, kept } from '@/components/ui/kept';
import { usePipelines } from '@/components/ui/pipelines';
import type { Pipeline } from '@/lib/pipeline/stages';
import { z } from '@/lib/pipeline/zod';

const kind = 'popup-pipeline';
const names = ['last'];

/** ms. As long as the rep opens the popup now and then. */
const aYear = 365 * 86_400_000;

/** The pipeline whose numbers are shown, remembered from popup to popup; the first one where it is gone. */
export function useChosenPipeline(): [Pipeline, (pipelineId: string) => void] {
  const { living } = usePipelines();
  const [chosen, setChosen] = useState(() => kept(kind, names, z.string()));
  const choose = (pipelineId: string) => {
    setChosen(pipelineId);
    keep(kind, names, pipelineId, { lifetime: aYear });
  };
  return [living.find(({ id }) => id === chosen) ?? living[0], choose];
}
