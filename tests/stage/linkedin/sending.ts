import { toNodes } from '../markup';
import { type Member, memberBySlug } from '../people';
import { conversationWith } from './conversations';
import { delivered, withInvitation, withSaid } from './dealings';
import { rerender } from './drawing';
import { change, control, dealingsNow, switches, ui } from './here';
import { emberWithdrawal, inviteDialog, noteDialog, sduiWithdrawal } from './invite-dialog';
import { messageItems } from './messages';
import { closeDialogs, openTalks, showDialog } from './overlay';
import { salesInvite } from './sales/connect';
import { talkWith } from './sales/talks';
import { salesMessages } from './sales/thread';

const onTheWay: (() => void)[] = [];
let isHeld = false;

/** Arrives a delay later, or when it is let. */
function send(arrive: () => void): void {
  if (isHeld) onTheWay.push(arrive);
  else setTimeout(arrive, control.delay);
}

export function holdSending(): void {
  isHeld = true;
}

export function deliver(): void {
  isHeld = false;
  for (const arrive of onTheWay.splice(0)) arrive();
}

export const openInvite = (one: Member): void =>
  showDialog(ui === 'sales' ? salesInvite(one, switches.noteLimit) : inviteDialog(one));

export const addNote = (one: Member): void => showDialog(noteDialog(one, switches.noteLimit));

/** An invitation that has been sent stays visible as pending. */
export function sendInvite(one: Member): void {
  closeDialogs();
  send(() => {
    change((all) => withInvitation(all, one.slug, 'sent'));
    rerender();
  });
}

export function askToWithdraw(one: Member): void {
  if (ui !== 'sdui') return showDialog(emberWithdrawal(one));
  closeDialogs();
  document.body.append(...toNodes(sduiWithdrawal(one)));
}

export function answerInvitation(one: Member, now: 'accepted' | 'none'): void {
  closeDialogs();
  change((all) => withInvitation(all, one.slug, now));
  rerender();
}

const salesPrefix = 'sales:';

function itemsOf(key: string): Node[] {
  const isSales = key.startsWith(salesPrefix);
  const partner = memberBySlug(isSales ? key.slice(salesPrefix.length) : key);
  if (!partner) return [];
  const items = isSales
    ? salesMessages(talkWith(partner), dealingsNow())
    : messageItems(conversationWith(partner), dealingsNow());
  return toNodes(items);
}

/** New messages come after the old ones, which stay as they are; one that has arrived is made anew. */
export function refreshMessages(): void {
  for (const list of openTalks()) {
    const items = itemsOf(list.getAttribute('data-with') ?? '');
    for (const [place, item] of items.entries()) {
      const shown = list.children[place];
      if (!shown) list.append(item);
      else if (!shown.isEqualNode(item)) shown.replaceWith(item);
    }
  }
}

/** What is in the form goes to whom it stands under. */
export function sendMessage(form: HTMLFormElement): void {
  const key = form.parentElement?.querySelector('[data-with]')?.getAttribute('data-with');
  const field = form.querySelector<HTMLElement>('[contenteditable], textarea');
  const subject = form.querySelector<HTMLInputElement>('[name=subject]');
  const text = (field instanceof HTMLTextAreaElement ? field.value : field?.innerText)?.trim();
  if (!key || !field || !text || subject?.value.trim() === '') return;
  change((all) => withSaid(all, key, { own: true, text, subject: subject?.value, pending: true }));
  if (field instanceof HTMLTextAreaElement) field.value = '';
  else field.replaceChildren(document.createElement('p'));
  subject?.remove();
  refreshMessages();
  send(() => {
    change(delivered);
    refreshMessages();
  });
}
