import type { LeadFields } from '@/lib/pipeline/lead';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { signatureFacts } from '@/lib/pipeline/signature';

/** Something that a mail lets us guess of a person. Never taken without the rep's word. */
export interface Suggestion {
  field: 'phone' | 'title' | 'company';
  text: string;
  source: 'signature' | 'domain';
}

/** What is suggested for someone of whom this much is known: nothing in place of what there is. */
export function suggestionsFor(
  known: Pick<LeadFields, 'phones' | 'title' | 'company'>,
  guessed: { phone?: string | undefined; title?: string | undefined; company?: string | undefined },
): Suggestion[] {
  const { phone, title, company } = guessed;
  return [
    ...(phone && known.phones.length === 0 ? [{ field: 'phone', text: phone, source: 'signature' } as const] : []),
    ...(title && !known.title ? [{ field: 'title', text: title, source: 'signature' } as const] : []),
    ...(company && !known.company ? [{ field: 'company', text: company, source: 'domain' } as const] : []),
  ];
}

/** What the signature on the page tells of her; nothing where it is somebody else's. */
export function signatureOf(view: PageView, { email, name }: Contact): ReturnType<typeof signatureFacts> {
  const { signature } = view;
  return signature && email && signature.email.toLowerCase() === email.toLowerCase()
    ? signatureFacts(signature.text, name)
    : {};
}

/** The fields with what the rep took. */
export function withSuggestion<Fields extends Pick<LeadFields, 'phones' | 'title' | 'company'>>(
  fields: Fields,
  { field, text }: Suggestion,
): Fields {
  return field === 'phone' ? { ...fields, phones: [...fields.phones, text] } : { ...fields, [field]: text };
}

/** What the page tells of her, with what the rep took of the suggestions, for as long as the page itself says nothing else. */
export function withTaken(contact: Contact, taken: readonly Suggestion[]): Contact {
  const facts = Object.fromEntries(taken.map(({ field, text }) => [field, text]));
  return { ...facts, ...contact };
}
