import { all, attribute, closest, first, given, limits, textOf } from '@/lib/sites/dom';
import type { Contact } from '@/lib/sites/site';
import { decoded, isProfile, memberIdPattern, personAt, same, type Identity } from './address';
import { connectionIn } from './connection';
import { companyIn, titleAt } from './experience';
import { jobIn } from './job';
import * as selectors from './selectors';
import { degree } from './connection-selectors';

/**
 * The person of a profile for members, SDUI or Ember, and only when the page itself ties the card to the address: after a
 * navigation within LinkedIn the card, and the title, of the previous person may still be there.
 */
export function profileIn(page: ParentNode, wanted: Identity): Contact | undefined {
  for (const link of all(page, selectors.contactInfo)) {
    const card = closest(link, selectors.topCard);
    const name = card && nameIn(card, link);
    if (card && name && isOf(card, link, wanted)) return contactOf(page, card, name, link);
  }
  for (const name of all(page, selectors.linkedHeading).filter(isOneLine)) {
    const card = closest(name, selectors.topCard);
    const link = linkOf(name);
    if (card && link && linksTo(name, link) && isOf(card, link, wanted)) return contactOf(page, card, name, link);
  }
  return undefined;
}

/**
 * The name in a card: what links to the person that the contact link leads to, else the only element that can be a name. One
 * that links to somebody else is that person's.
 */
function nameIn(card: Element, contactLink: Element): Element | undefined {
  const headings = all(card, [...selectors.heading, ...selectors.name]).filter(isOneLine);
  const names = first(card, selectors.edit) ? headings : all(card, selectors.name).filter(isOneLine);
  const [only] = names;
  return (
    headings.find((heading) => linksTo(heading, contactLink)) ??
    (only && names.length === 1 && !linkOf(only) ? only : undefined)
  );
}

/** A heading around more than the name is the card's. */
function isOneLine(heading: Element): boolean {
  return !first(heading, [...selectors.line, ...selectors.contactInfo]);
}

function isOf(card: Element, link: Element, wanted: Identity): boolean {
  return (
    same(personAt(attribute(link, 'href')), wanted) ||
    (wanted.memberId !== undefined && wanted.memberId === memberIdOf(card))
  );
}

/** The link around a heading, or within it. */
function linkOf(heading: Element): Element | undefined {
  return closest(heading, selectors.personLink) ?? first(heading, selectors.personLink);
}

/**
 * Whether a heading links to the profile itself (not to a part of it) of the person that `link` leads to. The heading of a whole
 * card within such a link is that card's.
 */
function linksTo(heading: Element, link: Element): boolean {
  const own = linkOf(heading);
  const address = attribute(own, 'href');
  const person = personAt(attribute(link, 'href'));
  if (!own || !person || closest(own, selectors.topCard) !== closest(heading, selectors.topCard)) return false;
  return isProfile(address) && same(personAt(address), person);
}

function contactOf(page: ParentNode, card: Element, heading: Element, link: Element): Contact | undefined {
  const name = textOf(heading, limits.name);
  if (!name) return undefined;
  const badges = badgesOf(card);
  const headline =
    textOf(first(card, selectors.headline), limits.headline) ??
    linesBetween(heading, link)
      .map((line) => textOf(line, limits.headline))
      // Company and school are shown once more in a line of their own.
      .find((line) => line !== badges.join(' · '));
  const location = textOf(first(card, selectors.location) ?? lineBefore(link, heading));
  const said = jobIn(headline).company;
  const shown = textOf(first(card, selectors.company)) ?? companyIn(page, badges, said);
  const job = jobIn(headline, shown);
  const memberId = memberIdOf(card);
  const person = personAt(attribute(link, 'href')) ?? {};
  const marks = [...all(card, degree), ...all(rowOf(heading, link), selectors.line)];
  return {
    name,
    role: 'subject',
    ...person,
    memberId,
    connection: connectionIn(card, marks, person),
    headline,
    ...job,
    title: job.title ?? titleAt(page, job.company, memberId),
    location,
  };
}

/**
 * SDUI has no name for anything in its card but for the column that holds the name's row (with degree and pronouns), the
 * headline, the company, and the row of location and contact link. The column is the nearest element around both ends.
 */
function linesBetween(heading: Element, link: Element): Element[] {
  const lines: Element[] = [];
  for (let next = rowOf(heading, link).nextElementSibling; next && !next.contains(link); next = next.nextElementSibling)
    if (next.matches(selectors.line.join())) lines.push(next);
  return lines;
}

function rowOf(heading: Element, link: Element): Element {
  let row = heading;
  while (row.parentElement && !row.parentElement.contains(link)) row = row.parentElement;
  return row;
}

/** The location stands before the contact link, a dot on its own perhaps between them. The heading's own link has none. */
function lineBefore(link: Element, heading: Element): Element | undefined {
  const own = link.contains(heading) ? undefined : link.parentElement;
  let line = own?.matches(selectors.contactLine.join()) ? own.previousElementSibling : undefined;
  while (line && !/[\p{L}\p{N}]/u.test(line.textContent ?? '')) line = line.previousElementSibling;
  return line ?? undefined;
}

/** Current company and last school, in this order, as far as they are set. */
function badgesOf(card: Element): string[] {
  const buttons = all(card, selectors.badge).map((picture) => closest(picture, selectors.badgeButton));
  const siblings = buttons.filter(
    (button) => button?.parentElement?.parentElement === buttons[0]?.parentElement?.parentElement,
  );
  return given(siblings, (button) => textOf(button));
}

/** The opaque id where the card has it: messages know nobody by anything else. Otherwise the number of an Ember page. */
export function memberIdOf(card: Element): string | undefined {
  const keyed = closest(card, selectors.memberIdCard);
  const key = /\.ref(ACoAA[\w-]+?)Topcard$/.exec(attribute(keyed, 'componentkey'))?.[1];
  const linked = all(card, selectors.memberIdLink).map((link) =>
    memberIdPattern.exec(decoded(attribute(link, 'href')))?.at(0),
  );
  return key ?? linked.find(Boolean) ?? (attribute(keyed, 'data-member-id') || undefined);
}
