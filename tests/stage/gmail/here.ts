import { Control } from '../control';
import { lookOf } from './look';
import { mailboxOf } from './mailbox';
import { MailStore } from './mail-store';

/** What is the same for the whole page, in the page only. */
export const look = lookOf(new URL(location.href));
export const store = new MailStore(mailboxOf(look.self), look.self);

class GmailControl extends Control {
  undoWindow = 5_000;
}
/** What it makes anew is said by the view. */
export const drawing = { rows: (): void => undefined };
export const control = new GmailControl(() => drawing.rows());
