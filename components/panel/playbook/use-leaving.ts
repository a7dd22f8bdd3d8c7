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

/** What is to be asked before a lead goes there: nothing where the rep wants to be asked nothing. */
export function useLeavingAsks(): (lead: Lead, to: Leaving) => readonly Criterion[] {
  const { askCriteria } = useSettings();
  const pipelines = usePipelines();
  return (lead, to) =>
    askCriteria ? leavingAsks(pipelineWith(pipelines, lead.stageId), lead.stageId, to, lead.playbook?.ticks ?? []) : [];
}

/**
 * Before a lead leaves her stage by the rep's hand: `leave` goes at once where there is nothing to ask, or she wants to be
 * asked nothing; else the question is `asked` till it is answered. It never forbids.
 */
export function useLeaving(lead: Lead) {
  const asks = useLeavingAsks();
  const [asked, setAsked] = useState<Asked>();
  const leave = (to: Leaving, go: () => void) => {
    const open = asks(lead, to);
    if (open.length > 0) setAsked({ to, open, go });
    else go();
  };
  return { leave, asked, answered: () => setAsked(undefined) };
}
