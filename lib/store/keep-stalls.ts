import { addDays } from '@/lib/pipeline/calendar-date';
import type { Lead } from '@/lib/pipeline/lead';
import type { PipelineRow } from '@/lib/pipeline/pipelines';
import { defaultStaleDays } from '@/lib/pipeline/stages';
import type { Change } from './change';
import type { Pending } from './pending-rows';

/**
 * Where a stage allows more or fewer silent days than before, the day on which each of its leads stalls is as many days later or
 * earlier; answers with those leads. Beside the rows' `rev`: nobody changed them. What the change says of leads itself was kept already (`keepToday`).
 */
export async function keepStalls({ db, leads }: Change, pipelines: readonly Pending<PipelineRow>[]): Promise<Lead[]> {
  const written = new Set(leads.changed().map(({ after }) => after.id));
  const later: Lead[] = [];
  for (const { before, after } of pipelines) {
    const was = new Map(before?.stages.map((stage) => [stage.id, stage.staleAfterDays]));
    for (const { id, staleAfterDays } of after.stages) {
      const days = staleAfterDays - (was.get(id) ?? defaultStaleDays);
      if (days !== 0)
        await db.leads
          .where('stageId')
          .equals(id)
          .modify(stallsLater(days, written, later));
    }
  }
  return later;
}

const stallsLater = (days: number, except: ReadonlySet<string>, later: Lead[]) => (lead: Lead) => {
  if (lead.stallsOn === undefined || except.has(lead.id)) return;
  lead.stallsOn = addDays(lead.stallsOn, days);
  later.push({ ...lead });
};
