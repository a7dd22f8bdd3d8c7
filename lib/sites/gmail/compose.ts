import { all, attribute, closest, first, folded, given, isShown, limits, type Selectors } from '@/lib/sites/dom';
import type { OutgoingMail } from '@/lib/sites/site';
import { addressesIn, lastAddress, person } from './person';
import * as selectors from './selectors';
import { legacyId, sameId } from './thread-token';

type Recipient = OutgoingMail['recipients'][number];

/** All mails being written, those put away in a corner too; what only looks so in a mail that was got is none. */
export function allComposesIn(page: ParentNode): Element[] {
  const around = [...selectors.compose, ...selectors.mailBody];
  return all(page, selectors.compose).filter(({ parentElement }) => !parentElement || !closest(parentElement, around));
}

/** The mails being written, those put away in a corner left out. */
export function composesIn(page: ParentNode): Element[] {
  return allComposesIn(page).filter(isShown);
}

/** The parts of a mail's form; what is quoted in the mail is none, whatever it looks like. */
function fieldsIn(compose: Element, list: Selectors): Element[] {
  return all(compose, list).filter((element) => !closest(element, selectors.editor));
}

/** Whom a mail is being written to: confirmed recipients only, never what is half typed or suggested. */
export function recipientsOf(compose: Element): Recipient[] {
  return given(fieldsIn(compose, [...selectors.chip, ...selectors.hiddenRecipient]), (element) =>
    element.hasAttribute('data-hovercard-id') ? chip(element) : hidden(element),
  );
}

/** Whole addresses that are typed and not yet confirmed: Gmail sends to them too. */
export function typedIn(compose: Element): Recipient[] {
  return fieldsIn(compose, selectors.typedRecipient).flatMap((element) =>
    given(addressesIn(valueOf(element)), (email) => recipient(roleOf(element), email)),
  );
}

function chip(element: Element): Recipient | undefined {
  return recipient(roleOf(element), attribute(element, 'data-hovercard-id'), attribute(element, 'data-name'));
}

function hidden(element: Element): Recipient | undefined {
  const row = closest(element, selectors.recipientRow);
  const field = row && first(row, selectors.recipientField);
  const [, name, email = ''] = /^(.*?)<?([^<>\s]*)>?$/s.exec(valueOf(element).trim()) ?? [];
  return recipient(
    attribute(element, 'name') || attribute(field, 'name'),
    email,
    name?.trim().replace(/^"(.*)"$/s, '$1'),
  );
}

function roleOf(element: Element): string {
  return attribute(closest(element, selectors.recipientsOfRole), 'name');
}

function recipient(role: string, email: string, name?: string): Recipient | undefined {
  return role === 'to' || role === 'cc' || role === 'bcc' ? person(role, email, name) : undefined;
}

function valueOf(element: Element | undefined): string {
  return (element as HTMLInputElement | undefined)?.value ?? '';
}

function valueIn(compose: Element, list: Selectors): string {
  return given(fieldsIn(compose, list), (field) => valueOf(field).trim() || undefined)[0] ?? '';
}

/** The draft's id as `sameId` writes it, else the form's own number. */
export function draftOf(compose: Element): string {
  const number = valueIn(compose, selectors.composeNumber) || attribute(compose, 'data-compose-id');
  return sameId(valueIn(compose, selectors.composeDraft)) ?? `c:${number}`;
}

/** The address that the rep chose to send from, where she has several. */
export function chosenSender(compose: Element): string | undefined {
  return lastAddress(valueIn(compose, selectors.composeSender));
}

/** The thread that a mail being written answers, as `sameId` writes it; `undefined` for a new mail. */
export function answeredBy(compose: Element): string | undefined {
  return sameId(valueIn(compose, selectors.composeThread));
}

/** The subject of a mail being written, and the legacy id of the thread that it answers. */
export function headerOf(compose: Element): { subject?: string; threadId?: string } {
  const id = answeredBy(compose);
  return { subject: folded(valueIn(compose, selectors.composeSubject), limits.headline), threadId: id && legacyId(id) };
}

/** A window for one mail; its address may name the thread that the mail answers, which is not shown there. */
export function isComposePage(page: ParentNode, url: URL): boolean {
  return url.searchParams.has('cs') || !!first(page, selectors.composePage);
}
