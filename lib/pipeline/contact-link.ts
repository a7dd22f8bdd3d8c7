/** Halves of letters, which no address can carry. */
const half = /\p{Cs}/u;

/** Writes to an address (S18); `undefined` where no link can carry it. */
export const mailLink = (email: string): string | undefined =>
  half.test(email) ? undefined : `mailto:${encodeURIComponent(email)}`;

/** Calls a number (S18); `undefined` where there is none in it. */
export function phoneLink(phone: string): string | undefined {
  const digits = phone.replace(/[^\d+]/g, '');
  return /\d/.test(digits) ? `tel:${digits}` : undefined;
}
