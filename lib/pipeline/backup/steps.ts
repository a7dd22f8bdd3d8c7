import { closed, type FollowUp } from '@/lib/pipeline/follow-up';
import type { Lead } from '@/lib/pipeline/lead';

/**
 * Follow-ups that agree with their leads, and with themselves: nothing is to be done for who is gone, and for who was merged it is her
 * heir's. `now`: ms since the epoch.
 */
export function stepsAgreeing(
  followUps: readonly FollowUp[],
  leads: ReadonlyMap<string, Lead>,
  now: number,
): FollowUp[] {
  return followUps.flatMap((one) => {
    const lead = leads.get(one.leadId);
    return lead ? [agreeing(withSoundEnd(one, now), heirOf(lead, leads), now)] : [];
  });
}

function agreeing(one: FollowUp, heir: Lead, now: number): FollowUp {
  if (one.openDueOn === undefined) return one;
  // As her removal cancels them: should she come back, so do they.
  if (heir.deletedAt !== undefined)
    return { ...closed(one, 'cancelled', heir.deletedAt), rev: one.rev + 1, updatedAt: now };
  return one.leadId === heir.id ? one : { ...one, leadId: heir.id, rev: one.rev + 1, updatedAt: now };
}

/** In whom she goes on at last. Marks of merges lead in no circle (`withMarksThatAgree`). */
function heirOf(lead: Lead, leads: ReadonlyMap<string, Lead>): Lead {
  const heir = lead.mergedInto === undefined ? undefined : leads.get(lead.mergedInto);
  return heir ? heirOf(heir, leads) : lead;
}

function withSoundEnd(one: FollowUp, now: number): FollowUp {
  if (one.deletedAt !== undefined && one.closedAt === undefined) return closed(one, 'cancelled', now);
  const openDueOn = one.closedAt === undefined ? one.dueOn : undefined;
  if (one.openDueOn === openDueOn) return one;
  const { openDueOn: _, ...rest } = one;
  return { ...rest, ...(openDueOn !== undefined && { openDueOn }) };
}
