import { type Child } from '../markup';
import { fingerprint, type Person, rep } from '../people';

export interface Mail {
  /** Decimal. */
  id: string;
  from: Person;
  to: readonly Person[];
  cc: readonly Person[];
  /** Hours before now; below 0 for a mail that is still to go out. */
  age: number;
  /** What a row says of it; also all of it, where there is no `body`. */
  text: string;
  /** As it stands in its card. */
  body?: Child;
  /** Of a mail that was written in this page: the decimal id of its draft. Its card is named by that. */
  draft?: string;
  /** What has not gone out. */
  waits?: 'draft' | 'scheduled';
}

/** Where a thread is filed; sent, scheduled and drafts follow from its mails. */
export type Place = 'inbox' | 'starred' | 'snoozed' | 'label/Kunder';

export interface Thread {
  /** Decimal, 64 bits. */
  id: string;
  subject: string;
  mails: readonly Mail[];
  unread: boolean;
  /** None: archived. */
  places: readonly Place[];
}

type Told = Pick<Mail, 'from' | 'age' | 'text'> & Partial<Mail>;

/** The same for the same mail wherever this file is loaded: a test and the page must mean the same thread. */
const idOf = ({ from, age, text }: Told) =>
  String(1_812_345_678_901_234_500n + BigInt(fingerprint(`${from.email} ${age} ${text}`)) * 7919n);

/** A mail to the rep, or from her to the one named. */
export const mail = ({ to = [rep], cc = [], ...told }: Told): Mail => ({ id: idOf(told), to, cc, ...told });

export const thread = (
  subject: string,
  mails: readonly Mail[],
  unread = false,
  places: readonly Place[] = ['inbox'],
): Thread => ({ id: mails[0]?.id ?? '', subject, mails, unread, places });
