import { useLiveQuery } from 'dexie-react-hooks';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { type Propose, proposedFor, proposer } from '@/lib/pipeline/follow-up-proposal';
import type { Lead } from '@/lib/pipeline/lead';
import { ruledLogsOf } from '@/lib/store/queries/follow-up-rules';
import { leadById } from '@/lib/store/queries/leads';
import { usePipelines } from './pipelines';
import { useWorkingDays } from './use-working-days';

/**
 * What is proposed, live, with a contact that the rep makes with one of these leads; without one, with somebody who becomes a lead
 * by it. `now`: ms since the epoch.
 */
export function useProposals(leads: readonly Lead[]): (lead?: Lead, now?: number) => Propose {
  const pipelines = usePipelines();
  const days = useWorkingDays();
  const ids = leads.map(({ id }) => id);
  const logs = useLiveQuery(() => ruledLogsOf(ids), [ids.join(' ')]);
  return (lead, now = Date.now()) => {
    const known = proposedFor(lead, pipelines, lead && logs?.get(lead.id));
    return proposer(known, calendarDateAt(now), days, (at) => calendarDateAt(at));
  };
}

/** The same, read at the moment when it is asked for: for what is logged with one press. */
export function useProposalNow(): (leadId: string | undefined, now: number) => Promise<Propose> {
  const pipelines = usePipelines();
  const days = useWorkingDays();
  return async (leadId, now) => {
    const [lead, logs] = leadId === undefined ? [] : await Promise.all([leadById(leadId), ruledLogsOf([leadId])]);
    const known = proposedFor(lead, pipelines, lead && logs?.get(lead.id));
    return proposer(known, calendarDateAt(now), days, (at) => calendarDateAt(at));
  };
}
