import { type Channel, channels, type ContactMade } from './activity';
import type { Touch } from './engagement';

const minuteMs = 60_000;

/**
 * A lead's contacts, packed: of each its minute since the epoch and a number for channel and direction, one after the other, in the
 * order of time. A report reads a million of them in one go.
 */
export type Touches = readonly number[];

/** `contacts`: those that were made and stand, in any order. */
export function packedTouches(contacts: readonly Touch[]): Touches {
  const inOrder = contacts.toSorted((a, b) => a.at - b.at);
  return inOrder.flatMap(({ at, channel, direction }) => [Math.floor(at / minuteMs), codeOf(channel, direction)]);
}

function codeOf(channel: Channel, direction: ContactMade['direction']): number {
  return channels.indexOf(channel) * 2 + (direction === 'inbound' ? 1 : 0);
}

/** The contacts again, `at` in ms since the epoch to the minute. */
export function touchesIn(packed: Touches): Touch[] {
  const touches: Touch[] = [];
  eachTouch(packed, (at, channel, isInbound) => {
    touches.push({ at, channel, direction: isInbound ? 'inbound' : 'outbound' });
  });
  return touches;
}

/** Tells of each contact, oldest first, and makes nothing of it: a million are gone through in a report. `at`: ms since the epoch, to the minute. */
export function eachTouch(packed: Touches, tell: (at: number, channel: Channel, isInbound: boolean) => void): void {
  for (let place = 0; place < packed.length; place += 2) {
    const code = packed[place + 1] ?? 0;
    tell((packed[place] ?? 0) * minuteMs, channels[code >> 1] ?? 'email', code % 2 === 1);
  }
}
