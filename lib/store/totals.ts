import type { Lead } from '@/lib/pipeline/lead';
import { defaultPipeline } from '@/lib/pipeline/stages';
import { totalsAfter } from '@/lib/pipeline/totals';
import type { FairleadDatabase } from './schema';

/** A lead as she was (absent: she is new) and as she is (absent: she is wiped out). */
export interface LeadChange {
  before?: Lead;
  after?: Lead;
}

/** Counts these changes into the kept totals, in the running transaction. */
export async function keepTotals(db: FairleadDatabase, leads: readonly LeadChange[]): Promise<void> {
  if (leads.length === 0) return;
  const pipelineId = defaultPipeline.id;
  const kept = (await db.totals.get(pipelineId))?.totals ?? {};
  const totals = leads.reduce((sum, { before, after }) => totalsAfter(sum, before, after), kept);
  await db.totals.put({ pipelineId, totals });
}
