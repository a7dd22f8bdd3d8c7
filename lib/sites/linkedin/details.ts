import { all, attribute, first, folded, limits, textOf } from '@/lib/sites/dom';
import type { Contact } from '@/lib/sites/site';
import { memberIdPattern, type Identity } from './address';
import * as selectors from './selectors';

/** `(3) Experience | Name | LinkedIn` */
const titled = /^(?:\(\d+\+?\)\s*)?[^|]+\|\s*(.+?)\s*\|\s*LinkedIn\s*$/;

/**
 * The person of `/in/<slug>/details/…`, which has no card. The title alone tells the name there; as titles go stale, it
 * counts only when no other title, no header and nothing that is named after a slug speaks against it.
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
  const memberId = memberIdPattern.exec(first(page, selectors.detailsEntry)?.id.split('-EXPERIENCE')[0] ?? '')?.[0];
  return { name, role: 'subject', memberId, ...wanted };
}
