import type { CustomField } from '@/lib/pipeline/custom-field';
import type { LeadFields } from '@/lib/pipeline/lead';
import { defaultPipeline } from '@/lib/pipeline/stages';
import { database } from '@/lib/store/open';
import type { Rep } from './rep';

/** A field of each type. */
export const asked: readonly CustomField[] = [
  { id: 'vessel', name: 'Vessel', type: 'text' },
  { id: 'cages', name: 'Cages', type: 'number' },
  { id: 'season', name: 'Season', type: 'date' },
  { id: 'feed', name: 'Feed', type: 'choice', options: ['Dry', 'Wet'] },
];

export const fieldsOfHolm: LeadFields = {
  name: 'Anna Holm',
  emails: ['anna@holm.example'],
  phones: [],
  currency: 'NOK',
};

/** Gives the pipeline that every rep starts with these fields and no others. */
export async function withFields(rep: Rep, fields: readonly CustomField[] = asked, requestId?: string): Promise<void> {
  const rev = (await database().pipelines.get(defaultPipeline.id))?.rev ?? 0;
  const definition = { stages: defaultPipeline.stages, fields: [...fields] };
  await rep.do('pipeline.save', { pipelineId: defaultPipeline.id, rev, definition, moves: {} }, requestId);
}
