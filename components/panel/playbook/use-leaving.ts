import { useState } from 'react';
import { usePipelines } from '@/components/ui/pipelines';
import { useSettings } from '@/components/ui/settings';
import type { Lead } from '@/lib/pipeline/lead';
import { pipelineWith } from '@/lib/pipeline/pipelines';
import { type Leaving, leavingAsks } from '@/lib/pipeline/playbook-criteria';
import type { Criterion } from '@/lib/pipeline/stages';

/** A lead is about to leave her stage, whose list is not through. */
export interface Asked {
  to: Leaving;
  open: readonly Criterion[];
  go: () => void;
}

/**
 * Before a lead leaves her stage by the rep's hand: `leave` goes at once where there is nothing to ask, or she wants to be
 * asked nothing; else the question is `asked` till it is answered. It never forbids.
 */
export function useLeaving(lead: Lead) {
  const { askCriteria } = useSettings();
  const pipeline = pipelineWith(usePipelines(), lead.stageId);
  const [asked, setAsked] = useState<Asked>();
  const leave = (to: Leaving, go: () => void) => {
    const open = askCriteria ? leavingAsks(pipeline, lead.stageId, to, lead.playbook?.ticks ?? []) : [];
    if (open.length > 0) setAsked({ to, open, go });
    else go();
  };
  return { leave, asked, answered: () => setAsked(undefined) };
}
