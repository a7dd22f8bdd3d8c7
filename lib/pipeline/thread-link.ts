/** What names a thread wherever it is moved. */
export interface ThreadName {
  /** The mail account that it is in: an address. */
  account?: string | undefined;
  /** Legacy hexadecimal id. */
  threadId: string;
}

/**
 * Where a thread is opened again. Made anew from what names it, never taken from a page; `undefined` where the account is not
 * known (another one would be asked, and has no such thread) or the id is none of the server's.
 */
export function threadLink({ account, threadId }: ThreadName): string | undefined {
  if (!account || !/^[^\s@]+@[^\s@]+$/.test(account) || /\p{Cs}/u.test(account)) return undefined;
  if (!/^[0-9a-f]{1,16}$/i.test(threadId)) return undefined;
  return `https://mail.google.com/mail/?authuser=${encodeURIComponent(account)}#all/${threadId.toLowerCase()}`;
}
