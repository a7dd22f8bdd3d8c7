import { fingerprint } from './fingerprint';
import { mostSeen, type SeenConversation } from './outreach';
import type { Conversation } from './page';

type Messages = Conversation['messages'];

/** The date of what stays as it is is renewed no more often than this, ms. */
const renewedAfterMs = 3_600_000;
/** Not seen for so long, ms, it is seen for the first time again, where nothing of what was seen stands in it. */
const forgottenAfterMs = 86_400_000;

/**
 * The messages that came since the conversation was seen last, oldest first. None at the first sight of it, nor where nothing of
 * what stands there was seen before: it may be an older part of it. Where it was empty, the rep's first words; what she has answered
 * already was rather late to appear.
 */
export function newMessages(messages: Messages, before: SeenConversation | undefined): Messages {
  if (!before) return [];
  if (before.seen.length === 0) return messages.every(({ own }) => own) ? messages : [];
  const last = lastKnown(messages, before);
  return last < 0 ? [] : messages.slice(last + 1);
}

/**
 * What is to be remembered of it from `now` on (ms since the epoch); `undefined` where that is what is remembered. Of what stands above
 * something known, or has nothing to do with it, nothing: from there on a newer one could not be told from an older one.
 */
export function seenAfter(
  id: string,
  messages: Messages,
  before: SeenConversation | undefined,
  now: number,
): SeenConversation | undefined {
  const known = before?.seen ?? [];
  const last = before ? lastKnown(messages, before) : -1;
  const marks = messages.slice(last + 1).map((one) => fingerprint(one.id));
  if (known.length === 0 && (!before || marks.length > 0)) return { id, seen: marks, at: now };
  if (last >= 0 && marks.length > 0) return { id, seen: [...known, ...marks].slice(-mostSeen), at: now };
  const away = now - (before?.at ?? 0);
  if (last < 0 && marks.length > 0 && away >= forgottenAfterMs) return { id, seen: marks, at: now };
  return away >= renewedAfterMs ? { id, seen: known, at: now } : undefined;
}

function lastKnown(messages: Messages, { seen }: SeenConversation): number {
  const known = new Set(seen);
  return messages.findLastIndex(({ id }) => known.has(fingerprint(id)));
}
