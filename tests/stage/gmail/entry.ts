import { type Mail, type Thread } from './letter';
import { type Look } from './look';
import { legacyId } from './token';

/** What one row stands for: a thread, or one mail of it. */
export interface Entry {
  thread: Thread;
  /** Newest last. */
  mails: readonly Mail[];
  /** The mail's id, with the conversation view off. */
  message?: string;
}

export const entriesOf = (threads: readonly Thread[], { conversations }: Look): readonly Entry[] =>
  threads.flatMap((thread): readonly Entry[] =>
    conversations
      ? [{ thread, mails: thread.mails }]
      : thread.mails.toReversed().map((mail) => ({ thread, mails: [mail], message: mail.id })),
  );

/** The thread as one with the conversation view off sees it. */
export function entryOf(thread: Thread, message: string | undefined): Entry {
  const mails = message === undefined ? [] : thread.mails.filter(({ id }) => id === message);
  return mails.length > 0 ? { thread, mails, message } : { thread, mails: thread.mails };
}

const isBegunHere = ({ mails }: Entry) => mails.every(({ waits }) => waits === 'draft');

/** `thread-f:<decimal>`, and behind it the one mail that is meant; `thread-a:r<decimal>` for what the server has not got. */
export const permId = (entry: Entry): string => {
  const { thread, message } = entry;
  if (isBegunHere(entry)) return `thread-a:r${thread.id}`;
  return message === undefined ? `thread-f:${thread.id}` : `thread-f:${thread.id}|msg-f:${message}`;
};

export function entryIds(entry: Entry) {
  const last = entry.mails.at(-1);
  const lastId = isBegunHere(entry) ? undefined : last && legacyId(last.id);
  return {
    'data-thread-id': `#${permId(entry)}`,
    'data-legacy-thread-id': isBegunHere(entry) ? undefined : legacyId(entry.thread.id),
    'data-legacy-last-message-id': lastId,
    'data-legacy-last-non-draft-message-id': lastId,
  };
}
