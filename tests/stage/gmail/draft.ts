import { type Person } from '../people';

export type Field = 'to' | 'cc' | 'bcc';
export const fields: readonly Field[] = ['to', 'cc', 'bcc'];

export interface Draft {
  /** Decimal, perhaps below 0; `#msg-a:r…` in the page, where it is empty until Gmail has saved. It stays when sending is undone. */
  id: string;
  /** Decimal id of the thread answered; none for a new mail. */
  thread: string | undefined;
  /** The address that it goes out from. */
  from: string;
  to: readonly Person[];
  cc: readonly Person[];
  bcc: readonly Person[];
  subject: string;
}

/** What stands in a compose. */
export interface Letter {
  draft: Draft;
  text: string;
  /** What was written, as nodes that are in no document. */
  content: readonly Node[];
}
