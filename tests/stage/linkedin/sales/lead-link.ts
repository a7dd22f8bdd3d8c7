import { fingerprint, type Member, salesId } from '../../people';

/** How Sales Navigator names a lead: her id, how the rep came to see her, and a token. */
const named = (one: Member): string =>
  `${salesId(one.slug)},NAME_SEARCH,${fingerprint(one.slug).toString(36).slice(0, 4)}`;

export const leadPath = (one: Member): string => `/sales/lead/${named(one)}`;
export const leadUrn = (one: Member): string => `urn:li:fs_salesProfile:(${named(one)})`;

export const accountPath = (company: string): string => `/sales/company/${fingerprint(company) % 10_000_000}`;
