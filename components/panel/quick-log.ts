import { type Channel, isOutreach } from '@/lib/pipeline/activity';
import { emptyLog, type TypedLog } from './log-form';

/** What is done on LinkedIn, in the order of its keys: `1` is the first. */
export const quickChannels = [
  'connection-request',
  'linkedin-message',
  'inmail',
  'follow',
  'comment',
  'call',
  'meeting',
] as const satisfies readonly Channel[];
export type QuickChannel = (typeof quickChannels)[number];

/** The log form as one key fills it in. Where the sale has ended, nothing is left to follow up. */
export function quickLog(channel: QuickChannel, isClosed: boolean): TypedLog {
  return { ...emptyLog(channel), followUp: isOutreach(channel) && !isClosed };
}

/** The second press of a key or a button that was pressed twice comes within this time, ms. */
const doublePress = 1000;

/** A contact that was logged with one key. */
export interface QuickDone {
  channel: QuickChannel;
  /** ms, of any one clock. */
  at: number;
}

/** Whether this press is the second half of the one before it: one contact, not two. */
export function isSamePress(last: QuickDone | undefined, { channel, at }: QuickDone): boolean {
  return last !== undefined && last.channel === channel && at - last.at < doublePress;
}
