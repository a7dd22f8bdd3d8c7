import { isCommonFamily } from './common-names';
import { type CompanyKey, companyKey, domainLabel, employerDomains } from './company-key';
import { sameMember } from './identity';
import { type NameLikeness, nameLikeness } from './name-likeness';
import { type NameParts, nameParts } from './name-parts';
import { isSamePhone, type PhoneKey, phoneKey } from './phone-key';

/** What of a lead tells whether she is kept twice. `LeadFields` and `Lead` are such; a contact on a page is one with `emails` and `phones` made lists. */
export interface Comparable {
  name: string;
  company?: string | undefined;
  emails: readonly string[];
  phones: readonly string[];
  slug?: string | undefined;
  memberId?: string | undefined;
}

/** What two leads have in common. `name`: a rare one, where one of the two has no known employer. */
export const duplicateReasons = ['phone', 'company', 'domain', 'name'] as const;

/** Why two leads may be one person. */
export interface Likeness {
  reason: (typeof duplicateReasons)[number];
  /** How near their names are; with a phone, `undefined` where only the first name agrees. */
  name: NameLikeness | undefined;
  /** `likely`: the rep is asked at once. `possible`: it stands in a list for when she tidies up. */
  strength: 'likely' | 'possible';
}

/** A lead as it is compared: taken apart once, compared often. */
export interface Compared {
  lead: Comparable;
  name: NameParts;
  company: CompanyKey | undefined;
  domains: readonly string[];
  /** The names that the domains spell. */
  labels: readonly string[];
  phones: readonly PhoneKey[];
}

export function compared(lead: Comparable): Compared {
  const domains = employerDomains(lead.emails);
  return {
    lead,
    name: nameParts(lead.name),
    company: companyKey(lead.company),
    domains,
    // Two letters spell too many names.
    labels: [...new Set(domains.map(domainLabel))].filter((label) => label.length > 2),
    phones: lead.phones.map(phoneKey).filter((key) => key !== undefined),
  };
}

/**
 * Whether two leads may be one person, and why: for a suggestion, never to be acted upon without the rep. That an identity is
 * theirs both is decided elsewhere (`identitiesOf`); and never is it suggested of two whom LinkedIn knows as two.
 */
export function likeness(a: Comparable, b: Comparable): Likeness | undefined {
  return likenessOf(compared(a), compared(b));
}

/** `likeness` of two that were taken apart before. */
export function likenessOf(a: Compared, b: Compared): Likeness | undefined {
  if (sameMember(a.lead, b.lead) === false) return undefined;
  const name = nameLikeness(a.name, b.name);
  const onePhone = a.phones.some((one) => b.phones.some((other) => isSamePhone(one, other)));
  // A number may be a switchboard's or a household's: one name at least must be hers in both.
  if (onePhone && (name ?? hasOneGiven(a.name, b.name)))
    return { reason: 'phone', name, strength: name ? 'likely' : 'possible' };
  if (!name) return undefined;
  const employer = sharedEmployer(a, b);
  if (employer) return { reason: employer, name, strength: strengthOf(a, b, name) };
  return isRareName(a, b, name) ? { reason: 'name', name, strength: 'possible' } : undefined;
}

/** "Kari Lunde" and "Kari Holm"; not "K. Lunde" and "K. Holm", and nobody to whom one word only is known on both sides. */
function hasOneGiven(a: NameParts, b: NameParts): boolean {
  const differs = a.generation && b.generation && a.generation !== b.generation;
  return !differs && a.given !== undefined && a.given.length > 1 && a.given === b.given;
}

function sharedEmployer(a: Compared, b: Compared): 'company' | 'domain' | undefined {
  if (isSameCompany(a.company, b.company)) return 'company';
  if (a.domains.some((one) => b.domains.includes(one))) return 'domain';
  const spells = (labels: readonly string[], other: Compared) =>
    labels.some((label) => other.labels.includes(label) || other.company?.base === label);
  return spells(a.labels, b) || spells(b.labels, a) ? 'domain' : undefined;
}

function isSameCompany(a: CompanyKey | undefined, b: CompanyKey | undefined): boolean {
  return !!a && a.base === b?.base && (!a.country || !b.country || a.country === b.country);
}

/** In one company two may share a name, and then each has an address of her own there. */
function strengthOf(a: Compared, b: Compared, name: NameLikeness): Likeness['strength'] {
  // The same single word, or the same initial, is less than a name.
  const isWhole = [a.name, b.name].every(({ whole }) => whole.includes(' ') && !/(?:^| )\p{L}$|^\p{L} /u.test(whole));
  const near = isWhole && (name === 'same' || name === 'shorter' || name === 'swapped');
  const addresses = (one: Compared, domain: string) =>
    one.lead.emails.map((email) => email.trim().toLowerCase()).filter((email) => email.endsWith(`@${domain}`));
  const apart = a.domains.some((domain) => {
    const [own, others] = [addresses(a, domain), addresses(b, domain)];
    return own.length > 0 && others.length > 0 && !own.some((email) => others.includes(email));
  });
  return near && !apart ? 'likely' : 'possible';
}

/** A name alone is enough only where nothing speaks against it: it is the same, not a common one, and not at two employers. */
function isRareName(a: Compared, b: Compared, name: NameLikeness): boolean {
  return name === 'same' && isRare(a.name) && isRare(b.name) && !(hasEmployer(a) && hasEmployer(b));
}

const hasEmployer = ({ company, domains }: Compared) => company !== undefined || domains.length > 0;

const isRare = ({ given = '', family = '' }: NameParts) =>
  given.length > 1 && family.length > 1 && !isCommonFamily(family);
