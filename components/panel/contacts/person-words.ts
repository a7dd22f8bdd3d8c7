import type { Translate } from '@/lib/i18n';
import type { FieldChange } from '@/lib/pipeline/changes-of';
import { factsIn, personOfChange, type PersonFacts } from '@/lib/pipeline/lead-person';

interface Told {
  kind: 'text';
  label: string;
  before?: string;
  after?: string;
}

const fields = ['name', 'role', 'title', 'email', 'phone', 'slug'] as const;

/** What was changed of one of a lead's contacts, in words; `undefined` where the change is of something else. */
export function personTold(t: Translate, change: FieldChange): Told | undefined {
  if (personOfChange(change) === undefined || change.kind !== 'other') return undefined;
  const facts = factsIn(change);
  const before = change.before === undefined ? undefined : facts[0];
  const after = change.after === undefined ? undefined : facts.at(-1);
  // Of one who stays only what is other; her name stands before it already.
  const told = (one: PersonFacts | undefined, other: PersonFacts | undefined) =>
    fields
      .filter((field) => (other ? one?.[field] !== other[field] : true))
      .flatMap((field) => (field === 'role' ? roleTold(t, one) : (one?.[field] ?? [])))
      .join(' · ');
  const [was, is] = [told(before, after), told(after, before)];
  const label = t('people.one', { name: (before ?? after)?.name ?? '' });
  return { kind: 'text', label, ...(was && { before: was }), ...(is && { after: is }) };
}

const roleTold = (t: Translate, facts: PersonFacts | undefined) => (facts?.role ? t(`people.roles.${facts.role}`) : []);
