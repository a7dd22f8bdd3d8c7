import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { type Pipelines, pipelinesOf } from '@/lib/pipeline/pipelines';
import { stageNamed } from '@/lib/i18n/stage-name';

/** Given by the page around every view, which draws nothing before it knows them. */
export const PipelinesContext = createContext<Pipelines>(pipelinesOf([]));

/** The rep's pipelines, live. */
export function usePipelines(): Pipelines {
  return useContext(PipelinesContext);
}

/** A stage's name by its id, also of one that was removed. */
export function useStageName(): (stageId: string) => string {
  const { t } = useTranslation();
  const { stages } = usePipelines();
  return (stageId) => stageNamed(t, stages.get(stageId));
}
