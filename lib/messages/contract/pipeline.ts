import { Definition } from '@/lib/pipeline/stages';
import { z } from '@/lib/pipeline/zod';
import { type Allowed, id } from './allowed';

export interface PipelineReplies {
  'pipeline.add': { pipelineId: string };
  /** `moved`: leads that stood in a stage that is gone. */
  'pipeline.save': { rev: number; changed: boolean; moved: number };
  'pipeline.remove': { moved: number };
}

/** For each stage that goes, by id, the stage of whatever pipeline that takes its leads. */
const moves = z.record(id, id);

/** What the stages are. */
export const pipelineCommands = {
  /** Its stages, criteria and fields get ids of their own: a file may have come from a pipeline that is here already. */
  'pipeline.add': { callers: ['page'], input: z.strictObject({ definition: Definition }) },
  /**
   * The whole of the definition: stages are added, renamed, put in another order and removed by it, and leads moved, in one transaction.
   * `rev` is the one that was edited, 0 for the first pipeline as it came; refused as `stale` where it has moved on since.
   */
  'pipeline.save': {
    callers: ['page'],
    input: z.strictObject({ pipelineId: id, rev: z.int(), definition: Definition, moves }),
  },
  'pipeline.remove': { callers: ['page'], input: z.strictObject({ pipelineId: id, moves }) },
} as const satisfies Record<keyof PipelineReplies, Allowed>;
