import { type ContactMade, isOutreach } from './activity';

/** What of a contact tells who moved. Give contacts that were made and stand (`contactsMade`); `at` in ms since the epoch. */
export type Touch = Pick<ContactMade, 'at' | 'direction' | 'channel'>;

/** Whether she took part: she wrote or called, or they met. */
export function isEngagement({ direction, channel }: Touch): boolean {
  return direction === 'inbound' || channel === 'meeting';
}

/** When she last took part, ms since the epoch. */
export function lastEngagement(contacts: readonly Touch[]): number | undefined {
  return latest(contacts.filter(isEngagement));
}

/** Since when outreach of the rep's has had no answer, ms since the epoch: the first one after she last took part. */
export function unansweredSince(contacts: readonly Touch[]): number | undefined {
  const engagedAt = lastEngagement(contacts) ?? -Infinity;
  return earliest(
    contacts.filter((one) => one.direction === 'outbound' && isOutreach(one.channel) && one.at > engagedAt),
  );
}

/**
 * Since when she waits for the rep, ms since the epoch: the first thing that she wrote after the rep's last outreach. Whoever
 * follows or comments waits for nothing, and a meeting is where both have spoken.
 */
export function answeredSince(contacts: readonly Touch[]): number | undefined {
  const spoken = contacts.filter(
    ({ direction, channel }) => isOutreach(channel) && (direction === 'outbound' || channel === 'meeting'),
  );
  const after = latest(spoken) ?? -Infinity;
  return earliest(contacts.filter((one) => isEngagement(one) && isOutreach(one.channel) && one.at > after));
}

const latest = (contacts: readonly Touch[]) =>
  contacts.length > 0 ? Math.max(...contacts.map(({ at }) => at)) : undefined;

const earliest = (contacts: readonly Touch[]) =>
  contacts.length > 0 ? Math.min(...contacts.map(({ at }) => at)) : undefined;
