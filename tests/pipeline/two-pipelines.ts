import { defaultRow, type PipelineRow, pipelinesOf } from '@/lib/pipeline/pipelines';
import { stageOfRole } from '@/lib/pipeline/stages';

/** As every rep starts. */
export const onePipeline = pipelinesOf([]);

/** A team's second one, with names and criteria of its own. */
const renewals: PipelineRow = {
  ...defaultRow,
  id: 'renewals',
  name: 'Renewals',
  createdAt: 1,
  stages: [
    {
      ...stageOfRole('prospecting', 'r-asked'),
      name: 'Asked',
      criteria: [{ id: 'c-1', text: 'The contract is found' }],
    },
    { ...stageOfRole('first-contact', 'r-talking'), name: 'Talking' },
    stageOfRole('closing', 'r-closing'),
  ],
};

export const twoPipelines = pipelinesOf([renewals]);
