import { defaultRow, type PipelineRow, type Pipelines, pipelinesOf } from '@/lib/pipeline/pipelines';
import { withDatabase } from '@/lib/store/open';

/** The rep's pipelines. */
export function allPipelines(): Promise<Pipelines> {
  return withDatabase(async (db) => pipelinesOf(await db.pipelines.toArray()));
}

/** The living pipelines as they are kept, for whoever edits them: with the `rev` that a save names. */
export function pipelineRows(): Promise<PipelineRow[]> {
  return withDatabase(async (db) => {
    const rows = await db.pipelines.toArray();
    return pipelinesOf(rows).living.map(({ id }) => rows.find((row) => row.id === id) ?? defaultRow);
  });
}
