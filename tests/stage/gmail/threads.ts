import { rep } from '../people';
import { type Draft } from './compose';
import { inbox, mail, type Mail, sent, type Thread, thread } from './mailbox';

export interface Letter {
  draft: Draft;
  text: string;
}

/** The rep's mail since the page was loaded. */
const lists: Record<string, readonly Thread[]> = { inbox, sent };

const everyThread = () => Object.values(lists).flat();

const wordsOf = (one: Thread) =>
  [one.subject, ...one.mails.flatMap((written) => [written.from.name, written.from.email, written.text])]
    .join(' ')
    .toLowerCase();

/** `inbox`, `sent`, `search/<words>`; any other list is empty. */
export function threadsIn(list: string): readonly Thread[] {
  if (!list.startsWith('search/')) return lists[list] ?? [];
  const sought = decodeURIComponent(list.slice('search/'.length)).replaceAll('+', ' ').toLowerCase();
  return everyThread().filter((one) => wordsOf(one).includes(sought));
}

export const threadById = (id: string | undefined): Thread | undefined => everyThread().find((one) => one.id === id);

export const mailById = (id: string | null): Mail | undefined =>
  everyThread()
    .flatMap((one) => one.mails)
    .find((one) => one.id === id);

export const unreadCount = (): number => inbox.filter((one) => one.unread).length;

const withMails = (one: Thread, mails: readonly Mail[]): Thread => ({ ...one, mails });

const inThread = (id: string, change: (mails: readonly Mail[]) => readonly Mail[]) => {
  lists.inbox = threadsIn('inbox').map((one) => (one.id === id ? withMails(one, change(one.mails)) : one));
};

export function keepSent({ draft, text }: Letter): void {
  const written = mail({ from: rep, to: draft.to, cc: draft.cc, age: 0, text });
  if (draft.thread === undefined) lists.sent = [thread(draft.subject, [written]), ...threadsIn('sent')];
  else inThread(draft.thread, (mails) => [...mails, written]);
}

/** Takes back the letter that was kept last. */
export function withdraw({ draft }: Letter): void {
  if (draft.thread === undefined) lists.sent = threadsIn('sent').slice(1);
  else inThread(draft.thread, (mails) => mails.slice(0, -1));
}
