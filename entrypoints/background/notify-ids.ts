import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import type { Digest } from '@/lib/pipeline/digest';
import { toldKey } from '@/lib/pipeline/notices';

/**
 * What a notification of ours is about stands in its id, for the worker that it wakes knows nothing else of it; and one that is sent again takes
 * the place of the first. No name is in it.
 */
export type Notice =
  | { about: 'many' }
  /** `key`: `toldKey` of the follow-up. In the id stands the day too: what is told again on another may be answered again. */
  | { about: 'one'; key: string; followUpId: string }
  /** What one of its buttons has done, to be taken back. */
  | { about: 'done'; requestId: string };

/** Of many there is one at a time. */
export function noticeId({ only }: Digest, today: CalendarDate): string {
  return only ? `one/${toldKey(only)}/${today}` : 'many';
}

export const doneId = (requestId: string) => `done/${requestId}`;

export function noticeOf(id: string): Notice | undefined {
  const [about, rest = ''] = id.split('/');
  if (about === 'many') return { about };
  if (about === 'one') return { about, key: rest, followUpId: rest.split(' ')[0] ?? '' };
  return about === 'done' ? { about, requestId: rest } : undefined;
}
