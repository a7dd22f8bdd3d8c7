import { profileOf, profileUrl } from '@/components/ui/profile';
import { PersonFacts, PersonRole } from '@/lib/pipeline/lead-person';
import { textLimits } from '@/lib/pipeline/page';
import { z } from '@/lib/pipeline/zod';

/** One of a lead's contacts as she is typed; also what is kept as a draft. */
export const TypedContact = z.strictObject({
  name: z.string(),
  title: z.string(),
  /** Empty: none. */
  role: z.string(),
  email: z.string(),
  phone: z.string(),
  profile: z.string(),
});
export type TypedContact = z.infer<typeof TypedContact>;

/** The fields that are typed, in the order in which they are asked, with their longest texts in UTF-16 units. */
export const contactLimits = {
  name: textLimits.name,
  title: textLimits.line,
  email: textLimits.email,
  phone: textLimits.line,
  profile: textLimits.url,
} as const;
export type ContactField = keyof typeof contactLimits;

/** What can be wrong with a field; each is a sentence under `common.wrong`. */
export type ContactErrors = Partial<Record<ContactField, 'required' | 'badEmail' | 'badProfile'>>;

export function typedContact(facts: Partial<PersonFacts>): TypedContact {
  const { name = '', title = '', role = '', email = '', phone = '' } = facts;
  return { name, title, role, email, phone, profile: profileUrl(facts) ?? '' };
}

/** The facts that were typed, or what is wrong with them by field. `base`: what was known before, with ids that no form shows. */
export function parseContact(
  typed: TypedContact,
  base: Partial<PersonFacts>,
): { facts: PersonFacts } | { errors: ContactErrors } {
  const [name, title, email, phone] = [typed.name, typed.title, typed.email, typed.phone].map((text) => text.trim());
  const profile = typed.profile === (profileUrl(base) ?? '') ? base : profileOf(typed.profile);
  const role = PersonRole.safeParse(typed.role);
  const errors: ContactErrors = {
    ...(!name && { name: 'required' as const }),
    ...(email && !PersonFacts.shape.email.safeParse(email).success && { email: 'badEmail' as const }),
    ...(typed.profile.trim() && !profile && { profile: 'badProfile' as const }),
  };
  if (!name || Object.keys(errors).length > 0) return { errors };
  return {
    facts: {
      name,
      ...(role.success && { role: role.data }),
      ...(title && { title }),
      ...(email && { email }),
      ...(phone && { phone }),
      ...(profile?.slug && { slug: profile.slug }),
      ...(profile?.memberId && { memberId: profile.memberId }),
      ...(profile?.salesId && { salesId: profile.salesId }),
    },
  };
}
