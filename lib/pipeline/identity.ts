/** What a page or a lead tells that can name a person for certain. */
export interface Identifiable {
  email?: string | undefined;
  emails?: readonly string[] | undefined;
  slug?: string | undefined;
  memberId?: string | undefined;
  salesId?: string | undefined;
}

/**
 * The keys by which the same person is known again, on either host:
 * `email:<lower-cased>`, `linkedin:<slug>`, `linkedin-id:<member id>`, `linkedin-sales:<sales id>`. Empty where nothing is certain (a
 * bare name).
 */
export function identitiesOf(person: Identifiable): string[] {
  const emails = [...(person.emails ?? []), ...(person.email ? [person.email] : [])];
  const keys = emails.map((email) => `email:${email.trim().toLowerCase()}`);
  if (person.slug) keys.push(`linkedin:${comparedSlug(person.slug)}`);
  // A member id is case-sensitive: it is base64. So is Sales Navigator's.
  if (person.memberId) keys.push(`linkedin-id:${person.memberId}`);
  if (person.salesId) keys.push(`linkedin-sales:${person.salesId}`);
  return [...new Set(keys)];
}

/** One page writes é as one letter, another as two: the same profile. */
function comparedSlug(slug: string): string {
  return slug.normalize('NFC').toLowerCase();
}

/** LinkedIn's older pages number their members, the newer ones and all messages name them by an opaque id. */
function isMemberNumber(memberId: string): boolean {
  return /^\d+$/.test(memberId);
}

/**
 * Whether two are one LinkedIn member; `undefined` where what is known of them does not tell. One equal name decides: a member
 * may choose another slug, and of ids only those of one kind can be compared.
 */
export function sameMember(one: Identifiable, other: Identifiable): boolean | undefined {
  const bySlug = one.slug && other.slug ? comparedSlug(one.slug) === comparedSlug(other.slug) : undefined;
  const byId =
    one.memberId && other.memberId && isMemberNumber(one.memberId) === isMemberNumber(other.memberId)
      ? one.memberId === other.memberId
      : undefined;
  const bySales = one.salesId && other.salesId ? one.salesId === other.salesId : undefined;
  return bySlug || byId || bySales || (bySlug ?? byId ?? bySales);
}

/**
 * The id to keep of a member who was `kept` under one and is `seen` under another: the opaque one takes the place of the
 * number. Messages know nobody by her number, and where a page tells the number it tells the slug too.
 */
export function memberIdToKeep(kept: string | undefined, seen: string | undefined): string | undefined {
  if (!kept || !seen) return kept ?? seen;
  return isMemberNumber(kept) ? seen : kept;
}
