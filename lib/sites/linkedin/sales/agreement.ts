import { all, attribute, closest, first, folded, given, limits, textOf } from '@/lib/sites/dom';
import { leadAt } from './address';
import * as selectors from './selectors';

/** A heading's text, without the pronouns and badges that may stand in it too. */
export function nameOf(heading: Element): string | undefined {
  return textOf(first(heading, selectors.name) ?? heading, limits.name);
}

/**
 * Whether the page itself says that a heading is the name of the lead `id`; the address alone says nothing, as the lead of
 * before stands there for a while. The heading's own link decides, or else what the page calls by that name, her picture as
 * well, or else the answers that it was delivered with.
 */
export function isNameOf(page: ParentNode, heading: Element, id: string): boolean {
  const name = nameOf(heading);
  if (!name) return false;
  const around = closest(heading, selectors.leadLink);
  const linked = idsOf([...all(heading, selectors.leadLink), ...(around ? [around] : [])]);
  const told = linked.size ? linked : idsOf(all(page, selectors.leadLink).filter((link) => isCalled(link, name)));
  return told.size ? told.size === 1 && told.has(id) : isDelivered(page, id, name);
}

function idsOf(links: readonly Element[]): Set<string> {
  return new Set(given([...links], (link) => leadAt(attribute(link, 'href'))));
}

function isCalled(link: Element, name: string): boolean {
  return nameOf(link) === name || all(link, selectors.picture).some((one) => folded(attribute(one, 'alt')) === name);
}

/** Answers name everybody whom the page may show, each by id and full name. They stay when the rep moves on. */
function isDelivered(page: ParentNode, id: string, name: string): boolean {
  const urn = `urn:li:fs_salesProfile:(${id},`;
  return all(page, selectors.answerBody).some(
    ({ textContent }) => textContent?.includes(urn) && calls(parsed(textContent), urn, name),
  );
}

function calls(value: unknown, urn: string, name: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { entityUrn, fullName } = value as { entityUrn?: unknown; fullName?: unknown };
  const isHers = typeof entityUrn === 'string' && entityUrn.startsWith(urn) && fullName === name;
  return isHers || Object.values(value).some((part) => calls(part, urn, name));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
