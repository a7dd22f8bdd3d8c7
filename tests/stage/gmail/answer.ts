import { accountAt, lookOf } from './look';
import { mailboxOf } from './mailbox';
import { gmailPage } from './page';
import { printPage } from './print';
import { legacyId } from './token';

/** What Gmail answers to an address, as HTML; `undefined` where it has no page. */
export function gmailAnswer(url: URL, nonce: string): string | undefined {
  const self = accountAt(url.pathname);
  if (!self) return undefined;
  const look = lookOf(url);
  if (url.searchParams.get('view') !== 'pt') return gmailPage(nonce, look);
  const id = url.searchParams.get('th');
  const thread = mailboxOf(self).find((one) => legacyId(one.id) === id);
  return thread && printPage(thread, look);
}
