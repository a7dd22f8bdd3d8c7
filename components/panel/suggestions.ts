import { jobOf } from '@/lib/pipeline/headline';
import type { LeadFields } from '@/lib/pipeline/lead';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { signatureFacts } from '@/lib/pipeline/signature';

/** Something that a mail or a headline lets us guess of a person. Never taken without the rep's word. */
export interface Suggestion {
  field: 'phone' | 'title' | 'company';
  text: string;
  source: 'signature' | 'domain' | 'headline';
}

/** What is suggested for someone of whom this much is known: nothing in place of what there is; of guesses of one field the first. */
export function suggestionsFor(
  known: Pick<LeadFields, 'phones' | 'title' | 'company'>,
  guesses: readonly Suggestion[],
): Suggestion[] {
  const lacks = { phone: known.phones.length === 0, title: !known.title, company: !known.company };
  return (['phone', 'title', 'company'] as const).flatMap((field) => {
    const guess = lacks[field] ? guesses.find((one) => one.field === field) : undefined;
    return guess ?? [];
  });
}

/** All that the page lets us guess of her, the surest first; `company` is what her mail's domain tells. */
export function guessesOf(view: PageView, contact: Contact, company: string | undefined): Suggestion[] {
  const signed = signatureOf(view, contact);
  const job = contact.headline ? jobOf(contact.headline, contact.company) : {};
  const guesses: (Omit<Suggestion, 'text'> & Partial<Suggestion>)[] = [
    { field: 'phone', text: signed.phone, source: 'signature' },
    { field: 'title', text: signed.title, source: 'signature' },
    { field: 'title', text: job.title, source: 'headline' },
    { field: 'company', text: job.company, source: 'headline' },
    { field: 'company', text: company, source: 'domain' },
  ];
  // What the page itself tells is taken over as it stands.
  return guesses.filter((one): one is Suggestion => Boolean(one.text) && contact[one.field] === undefined);
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
