import { fold } from './fold';
import type { LeadFields } from './lead';

const united = (before: readonly string[] = [], more: readonly string[] = []) => {
  const known = new Set(before.map(fold));
  return [...before, ...more.filter((one) => !known.has(fold(one)))];
};

/**
 * A lead's fields with what a file says of her over them: what it does not say stays, and of addresses, numbers, tags and links what is
 * new is added behind. Her name stays as it is kept: a file knows a person by other names too. So do her value's currency and the value,
 * where the file's is in another one.
 */
export function importedOver(before: LeadFields, said: LeadFields): LeadFields {
  const { name: _1, givenName: _2, familyName: _3, shownName: _4, currency, value, ...others } = said;
  const tags = united(before.tags, said.tags);
  const isOwn = before.value === undefined || currency === before.currency;
  return {
    ...before,
    ...others,
    ...(value !== undefined && isOwn && { value, currency }),
    emails: united(before.emails, said.emails),
    phones: united(before.phones, said.phones),
    ...(tags.length > 0 && { tags }),
    ...((before.custom ?? said.custom) && { custom: { ...before.custom, ...said.custom } }),
    // Who she is on LinkedIn is not decided by a file.
    ...(before.slug && { slug: before.slug }),
  };
}
