import { all, attribute, closest, first, folded, limits } from '@/lib/sites/dom';
import type { Contact, ContactRole } from '@/lib/sites/site';
import { person } from './person';
import { selectors } from './selectors';
import { legacyId, sameId } from './thread-token';

/** The mails being written, those put away in a corner left out. */
export function composesIn(page: ParentNode): Element[] {
  return all(page, selectors.compose)
    .filter(({ parentElement }) => !parentElement || !closest(parentElement, selectors.compose))
    .filter((element) => element.checkVisibility?.() ?? true);
}

/** Whom a mail is being written to: confirmed recipients only, never what is half typed or suggested. */
export function recipientsOf(compose: Element): Contact[] {
  const fields = [...selectors.chip, ...selectors.hiddenRecipient];
  return all(compose, fields)
    .map((element) => (element.hasAttribute('data-hovercard-id') ? chip(element) : hidden(element)))
    .filter((contact) => contact !== undefined);
}

function chip(element: Element): Contact | undefined {
  const role = recipientRole(attribute(closest(element, selectors.chipRow), 'name'));
  return role && person(role, attribute(element, 'data-hovercard-id'), attribute(element, 'data-name'));
}

function hidden(element: Element): Contact | undefined {
  const row = closest(element, selectors.recipientRow);
  const field = row && first(row, selectors.recipientField);
  const role = recipientRole(attribute(element, 'name')) ?? recipientRole(attribute(field, 'name'));
  const [, name, email = ''] = /^(.*?)<?([^<>\s]*)>?$/s.exec(valueOf(element).trim()) ?? [];
  return role && person(role, email, name?.trim().replace(/^"(.*)"$/s, '$1'));
}

function recipientRole(name: string): ContactRole | undefined {
  return name === 'to' || name === 'cc' || name === 'bcc' ? name : undefined;
}

function valueOf(element: Element | undefined): string {
  return (element as HTMLInputElement | undefined)?.value ?? '';
}

/** The thread that a mail being written answers, as `sameId` writes it; `undefined` for a new mail. */
export function answeredBy(compose: Element): string | undefined {
  return sameId(valueOf(first(compose, selectors.composeThread)));
}

/** The subject of a mail being written, and the legacy id of the thread that it answers. */
export function headerOf(compose: Element): { subject?: string; threadId?: string } {
  const subjects = all(compose, selectors.composeSubject).map((field) => folded(valueOf(field), limits.headline));
  const id = answeredBy(compose);
  return { subject: subjects.find(Boolean), threadId: id && legacyId(id) };
}
