import type { Channel } from './activity';
import type { NoticedOutreach } from './outreach';
import { noticedNow } from './outreach-people';
import type { KnownOutreach, SeenPerson } from './outreach-seen';
import type { Conversation, PageView } from './page';

/** What the rep logged by hand within this, ms, is the message that appears now. */
const byHandMs = 10 * 60_000;

/** What of LinkedIn's is answered in a conversation. */
const answered = new Set<Channel>(['connection-request', 'linkedin-message', 'inmail']);

/**
 * What is new in a conversation, of the messages that came since it was seen last: what the rep wrote, and the answer that came after
 * her last words, where the log knows of an outreach or is being asked about one. Of several that came together the last one, and
 * none while an earlier one of that kind still asks.
 */
export function messagesSeen(
  view: PageView,
  { contact, conversation }: Required<SeenPerson>,
  fresh: Conversation['messages'],
  known: KnownOutreach,
  now: number,
): NoticedOutreach[] {
  const { messages, threadId, inMail } = conversation;
  const channel = inMail ? 'inmail' : 'linkedin-message';
  const asks = (kind: NoticedOutreach['kind']) =>
    known.noticed.some((one) => one.kind === kind && one.channel === channel && one.state === 'asking');
  const asked = (kind: 'message' | 'reply', messageId: string | undefined): NoticedOutreach[] => {
    if (messageId === undefined || asks(kind) || known.contacts.some((one) => one.messageId === messageId)) return [];
    const what = { id: `message:${messageId}`, kind, channel, messageId, ...(threadId && { threadId }) } as const;
    return [noticedNow(view, contact, now, what)];
  };
  const byHand = known.contacts.some(
    (one) => one.channel === channel && one.messageId === undefined && now - one.loggedAt < byHandMs,
  );
  const own = fresh.findLast((one) => one.own);
  const sent = byHand ? [] : asked('message', own?.id);
  const lastOwn = messages.findLastIndex((one) => one.own);
  const theirs = messages.slice(lastOwn + 1).findLast((one) => fresh.includes(one));
  const reachedOut =
    known.contacts.some((one) => one.direction === 'outbound' && answered.has(one.channel)) ||
    known.noticed.some((one) => one.kind !== 'reply' && one.state === 'asking') ||
    sent.length > 0;
  return [...sent, ...(known.lead && reachedOut ? asked('reply', theirs?.id) : [])];
}
