import type { Message } from './page';

/** An answer that stands in a thread. */
export interface Answer {
  /** Lower-cased address of who wrote it. */
  from: string;
  /** As the page names the mail. */
  id: string;
}

/**
 * The answers to the rep's last mail in a thread, its mails oldest first: of each sender the newest mail that stands after the
 * last one of hers. Where none of the mails is hers (she wrote in a thread of its own), only those by people to whom the log
 * knows of an outreach. Nothing where hers is the last word; a mail that the page does not name cannot be told from the next.
 */
export function answersIn(
  messages: readonly Message[],
  isOwn: (email: string) => boolean,
  outreached: (email: string) => boolean,
): Answer[] {
  const written = messages.map(({ id, from }) => ({ id, from: from.toLowerCase() }));
  const lastOwn = written.findLastIndex(({ from }) => isOwn(from));
  const answers = new Map<string, Answer>();
  for (const { id, from } of written.slice(lastOwn + 1))
    if (id !== undefined && (lastOwn >= 0 || outreached(from))) answers.set(from, { from, id });
  return [...answers.values()];
}
