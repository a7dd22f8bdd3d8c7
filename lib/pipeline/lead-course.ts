import { type ContactMade, isOutreach } from './activity';
import type { CalendarDate } from './calendar-date';
import type { Lead } from './lead';
import { type Pipeline, stageAfterContact } from './stages';

/** The lead, moved to a stage at `now` (ms since the epoch); unchanged where she stands there already. */
export function atStage(lead: Lead, stageId: string, now: number): Lead {
  return lead.stageId === stageId ? lead : { ...lead, stageId, stageEnteredAt: now };
}

/**
 * The lead after an outreach (`isOutreach`) of the rep's, logged at `now` (ms since the epoch): moved up to First contact, unless the sale is
 * closed. What is kept of her log is `withContacts`.
 */
export function afterOutreach(lead: Lead, pipeline: Pipeline, now: number): Lead {
  return lead.outcome === undefined ? atStage(lead, stageAfterContact(pipeline, lead.stageId), now) : lead;
}

/**
 * The lead with what is kept of the contacts that she had (those of her log that stand, without what is only scheduled): when
 * the last one was, and since when an outreach waits for an answer, which is the first one after the last answer. To a follow or
 * a comment nobody answers.
 */
export function withContacts(lead: Lead, contacts: readonly Pick<ContactMade, 'at' | 'direction' | 'channel'>[]): Lead {
  const { lastContactAt: _1, waitingSince: _2, ...rest } = lead;
  if (contacts.length === 0) return rest;
  const lastContactAt = Math.max(...contacts.map(({ at }) => at));
  const answeredAt = Math.max(...contacts.map(({ at, direction }) => (direction === 'inbound' ? at : -Infinity)));
  const waiting = contacts.flatMap(({ at, direction, channel }) =>
    direction === 'outbound' && isOutreach(channel) && at > answeredAt ? [at] : [],
  );
  return { ...rest, lastContactAt, ...(waiting.length > 0 && { waitingSince: Math.min(...waiting) }) };
}

/**
 * The lead whose sale ended so at `now` (ms since the epoch), or goes on (`undefined`). Of an earlier end nothing is left, nor
 * of its reason.
 */
export function withOutcome(lead: Lead, outcome: Lead['outcome'], now: number, reason?: Lead['closeReason']): Lead {
  const { outcome: _1, closedAt: _2, closeReason: _3, ...rest } = lead;
  return outcome === undefined ? rest : { ...rest, outcome, closedAt: now, ...(reason && { closeReason: reason }) };
}

/** The lead with what is kept of her follow-ups: when the earliest open one is due. */
export function withNextDue(lead: Lead, nextDueOn: CalendarDate | undefined): Lead {
  const { nextDueOn: _, ...rest } = lead;
  return nextDueOn === undefined ? rest : { ...rest, nextDueOn };
}
