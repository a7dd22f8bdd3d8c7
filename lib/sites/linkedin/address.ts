import { limits } from '@/lib/sites/dom';

/** How LinkedIn's addresses name a person. */
export interface Identity {
  /** The name in `/in/<slug>/`, lower-cased and percent-decoded. */
  slug?: string;
  /** The opaque id that stands in the slug's place in `/in/ACoAA…/`. */
  memberId?: string;
}

/** Opaque member ids start so; a slug that a member chose does not, as those are made of small letters. */
export const memberIdPattern = /ACoAA[\w-]{5,}/;

/** The person whom an address of LinkedIn's names, on any of its hosts; `undefined` for every other address. */
export function personAt(address: string): Identity | undefined {
  const url = linkedinUrl(address);
  const part = url && /^\/in\/([^/]+)/.exec(url.pathname)?.[1];
  if (!part) return undefined;
  const name = decoded(part);
  // Longer than any is: cut, it could name another.
  if (name.length > limits.text) return undefined;
  if (memberIdPattern.test(name)) return { memberId: name };
  // An id of Sales Navigator's, which no profile is found by.
  if (/^ACwAA[\w-]{5,}/.test(name)) return undefined;
  // One page writes é as one letter, another as two.
  return { slug: name.normalize('NFC').toLowerCase() };
}

/** A page of LinkedIn's that speaks for itself in a post or an invitation: of a company, a school, an event, a newsletter. */
export function isPageOf(address: string): boolean {
  return /^\/(company|school|showcase|events|newsletters|groups)\//.test(linkedinUrl(address)?.pathname ?? '');
}

/** Whether an address is a person's profile itself rather than a part of it, such as her posts. */
export function isProfile(address: string): boolean {
  return /^\/in\/[^/]+\/?(overlay\/about-this-profile\/?)?$/.test(linkedinUrl(address)?.pathname ?? '');
}

/** Whether both name the same person for certain. */
export function same(one: Identity | undefined, other: Identity): boolean {
  if (!one) return false;
  return (
    (one.slug !== undefined && one.slug === other.slug) ||
    (one.memberId !== undefined && one.memberId === other.memberId)
  );
}

/**
 * The address without what does not name the page. A profile's country subdomain and language suffix go too: `no.`, `/en`.
 * Of a search only its words stay.
 */
export function addressOf(url: URL): string {
  const path = url.pathname
    .replace(/^(\/in\/[^/]+)\/[a-z]{2}\/?$/, '$1/')
    // How she was found, and a token of this session.
    .replace(/^(\/sales\/lead\/ACw[\w-]+),.*$/, '$1');
  const words = path.startsWith('/search/') && url.searchParams.get('keywords');
  return `https://www.linkedin.com${path}${words ? `?keywords=${encodeURIComponent(words)}` : ''}`;
}

/** Links in a saved page may be relative, and any page may hold what is no address at all. */
export function linkedinUrl(address: string): URL | undefined {
  try {
    const url = new URL(address, 'https://www.linkedin.com');
    return `.${url.hostname}`.endsWith('.linkedin.com') ? url : undefined;
  } catch {
    return undefined;
  }
}

export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
