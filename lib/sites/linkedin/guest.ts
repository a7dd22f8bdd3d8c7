import { all, attribute, first, folded, limits, textOf } from '@/lib/sites/dom';
import type { Contact } from '@/lib/sites/site';
import { personAt, same, type Identity } from './address';
import { jobIn } from './job';
import * as selectors from './selectors';

/** What of schema.org's Person LinkedIn tells search engines. Any of it may be anything. */
interface Told {
  '@type'?: unknown;
  name?: unknown;
  url?: unknown;
  sameAs?: unknown;
  address?: { addressLocality?: unknown };
  jobTitle?: unknown;
  worksFor?: { name?: unknown }[];
}

/**
 * The person of a profile as guests see it. Such a page is loaded whole, so it can't hold a previous person; still it is
 * not read when it gives addresses of its own and none of them is the one asked for.
 */
export function guestIn(page: ParentNode, wanted: Identity): Contact | undefined {
  const told = toldIn(page);
  const toldOf = [told?.url, told?.sameAs].map((address) =>
    typeof address === 'string' ? personAt(address) : undefined,
  );
  const pageOf = all(page, selectors.guestAddress).map((element) =>
    personAt(attribute(element, 'href') || attribute(element, 'content')),
  );
  const isTold = toldOf.some((person) => same(person, wanted));
  if ([...toldOf, ...pageOf].some(Boolean) && !isTold && !pageOf.some((person) => same(person, wanted)))
    return undefined;
  const name = textOf(first(page, selectors.guestName), limits.name) ?? (isTold ? legible(told?.name) : undefined);
  if (!name) return undefined;
  const headline = textOf(first(page, selectors.guestHeadline), limits.headline);
  const company = legible(textOf(first(page, selectors.guestCompany))) ?? legible(told?.worksFor?.[0]?.name);
  const job = jobIn(headline, company);
  return {
    name,
    role: 'subject',
    ...wanted,
    headline,
    ...job,
    title: legible([told?.jobTitle].flat()[0]) ?? job.title,
    location: legible(told?.address?.addressLocality) ?? textOf(first(page, selectors.guestLocation)),
  };
}

function toldIn(page: ParentNode): Told | undefined {
  for (const script of all(page, selectors.guestData)) {
    try {
      const data = JSON.parse(script.textContent ?? '') as Told & { '@graph'?: Told[] };
      const person = (data['@graph'] ?? [data]).find((thing) => thing['@type'] === 'Person');
      if (person) return person;
    } catch {
      // Not JSON, or not of the form that LinkedIn gives: the card alone is read.
    }
  }
  return undefined;
}

/** LinkedIn hides words from guests behind asterisks. */
function legible(value: unknown): string | undefined {
  return typeof value === 'string' && !value.includes('**') ? folded(value) : undefined;
}
