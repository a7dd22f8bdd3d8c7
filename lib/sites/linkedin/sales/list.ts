import { all, attribute, closest, first, folded, given, limits, textOf, type Selectors } from '@/lib/sites/dom';
import type { Contact } from '@/lib/sites/site';
import { leadAt, leadOfUrn } from './address';
import { connectionOf } from './degree';
import * as selectors from './selectors';

/** The leads that a search found, or whom an account's page shows, each once; whom they know is not among them. */
export function foundIn(page: ParentNode): Contact[] {
  return leadsOf(all(page, selectors.searchRow), selectors.searchTitle);
}

/** The leads of a list, each once. */
export function listedIn(page: ParentNode): Contact[] {
  return leadsOf(all(page, selectors.listRow), selectors.listTitle);
}

function leadsOf(rows: Element[], title: Selectors): Contact[] {
  const leads = given(rows, (row) => leadOf(row, title)).map((lead) => [lead.salesId, lead] as const);
  return [...new Map(leads.toReversed()).values()].toReversed();
}

function leadOf(row: Element, title: Selectors): Contact | undefined {
  const id = idOf(row);
  const element = id && all(row, selectors.name).find((name) => leadOfName(name) === id);
  const name = element && textOf(element, limits.name);
  if (!id || !name) return undefined;
  const job = first(row, title);
  return {
    name,
    role: 'result',
    salesId: id,
    title: textOf(job),
    company: textOf(first(row, selectors.company)) ?? (job && bareCompany(job)),
    location: textOf(first(row, selectors.location)),
    connection: connectionOf(textOf(first(row, selectors.rowDegree))),
  };
}

/** Her row says whose it is. Else she is linked by picture and name; one who is only mentioned, by name alone. */
function idOf(row: Element): string | undefined {
  const key = closest(row, selectors.rowKey) ?? first(row, selectors.rowKey);
  if (key) return leadOfUrn(attribute(key, 'data-row-id') || attribute(key, 'data-scroll-into-view'));
  const [id, ...others] = given(all(row, selectors.leadLink), (link) => leadAt(attribute(link, 'href')));
  return others.includes(id ?? '') ? id : undefined;
}

/** A name counts where it links to its lead: a row tells of others too. */
function leadOfName(name: Element): string | undefined {
  return leadAt(attribute(closest(name, selectors.leadLink) ?? first(name, selectors.leadLink), 'href'));
}

/** Beside the title, bare text that is alone there. */
function bareCompany(title: Element): string | undefined {
  const parts = [...(closest(title, selectors.subtitle)?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 3);
  const [company, ...others] = given(parts, ({ textContent }) => folded(textContent?.replace(/^[\s·]+|[\s·]+$/g, '')));
  return others.length ? undefined : company;
}
