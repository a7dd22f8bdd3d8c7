import { all, attribute, closest, first, given, limits, textOf } from '@/lib/sites/dom';
import { personAt, type Identity } from '@/lib/sites/linkedin/address';
import { jobIn } from '@/lib/sites/linkedin/job';
import type { Contact } from '@/lib/sites/site';
import { isNameOf, nameOf } from './agreement';
import { connectionOf } from './degree';
import * as selectors from './selectors';

/** The lead whose page it is; `undefined` while the page does not show her, or does not say that it is she. */
export function leadIn(page: ParentNode, id: string): Contact | undefined {
  for (const heading of all(page, selectors.leadName)) {
    const card = cardOf(heading);
    const name = nameOf(heading);
    if (card && name && isNameOf(page, heading, id))
      return { name, role: 'subject', salesId: id, ...profileOf(page, card), ...factsIn(card) };
  }
  return undefined;
}

/** The widest of what may be her card, as the jobs stand below the section that holds her name. */
function cardOf(heading: Element): Element | undefined {
  return given([...selectors.leadCard], (selector) => closest(heading, [selector]))[0];
}

function factsIn(card: Element): Partial<Contact> {
  const headline = textOf(first(card, selectors.headline), limits.headline);
  const pin = first(card, selectors.locationPin);
  const location = first(card, selectors.location) ?? (pin && closest(pin, selectors.locationLine));
  return {
    headline,
    ...(jobOf(card) ?? jobIn(headline)),
    location: textOf(location),
    connection: connectionOf(textOf(first(card, selectors.degree))),
  };
}

/** Of several current jobs the first, which LinkedIn puts there by the member's own order. */
function jobOf(card: Element): Pick<Contact, 'title' | 'company'> | undefined {
  const role = first(card, selectors.role);
  const job = role && (first(role, selectors.roleItem) ?? role);
  const title = job && textOf(first(job, selectors.roleTitle));
  const company = job && textOf(first(job, selectors.company));
  return title || company ? { title, company } : undefined;
}

/** Who she is on LinkedIn itself, while the rep has the menu open that links there. Some links name her by the lead's id. */
function profileOf(page: ParentNode, card: Element): Identity | undefined {
  const menuId = attribute(first(card, selectors.menuButton), 'aria-controls');
  const menu = menuId && all(page, selectors.menu).find((one) => attribute(one, 'id') === menuId);
  const links = menu ? all(menu, selectors.profileLink).map((link) => attribute(link, 'href')) : [];
  const [profile, ...others] = new Set(links.filter((link) => !/\/in\/ACw/.test(link)));
  return profile && !others.length ? personAt(profile) : undefined;
}
