import { all, attribute, first, folded, limits, textOf } from '@/lib/sites/dom';
import type { Contact } from '@/lib/sites/site';
import { memberIdPattern, personAt, same, type Identity } from './address';
import * as selectors from './selectors';

/** `(3) Experience | Name | LinkedIn` */
const titled = /^(?:\(\d+\+?\)\s*)?[^|]+\|\s*(.+?)\s*\|\s*LinkedIn\s*$/;

/**
 * The person of `/in/<slug>/details/…`, which has no card. The title tells the name there; as titles go stale, it counts only
 * when a header, a link to the profile or what is named after the slug bears it out, and nothing of all that speaks against it.
 */
export function detailsIn(page: ParentNode, wanted: Identity): Contact | undefined {
  const drawers = all(page, selectors.slugKeyed).map((element) => attribute(element, 'componentkey'));
  if (drawers.some((key) => !key.toLowerCase().endsWith(`_${wanted.slug}`))) return undefined;
  const titles = all(page, selectors.title).map((title) => titled.exec(title.textContent ?? '')?.[1]);
  const names = new Set(titles.map((name) => folded(name, limits.name)).filter(Boolean));
  const header = textOf(first(page, selectors.detailsHeaderName), limits.name);
  if (header) names.add(header);
  const [name] = names;
  if (!name || names.size > 1 || !titles.some(Boolean)) return undefined;
  // Of what was drawn for the last address the title may be all that is left.
  if (!header && drawers.length === 0 && !isLinked(page, wanted, name)) return undefined;
  const memberId = memberIdPattern.exec(first(page, selectors.detailsEntry)?.id.split('-EXPERIENCE')[0] ?? '')?.[0];
  return { name, role: 'subject', memberId, ...wanted };
}

/** Whether a link to the profile holds that name. */
function isLinked(page: ParentNode, wanted: Identity, name: string): boolean {
  const links = all(page, selectors.personLink).filter((link) => same(personAt(attribute(link, 'href')), wanted));
  return links.some((link) => textOf(link, limits.headline)?.includes(name));
}
