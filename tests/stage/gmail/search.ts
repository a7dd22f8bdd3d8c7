import { type Thread } from './letter';

const wordsOf = (one: Thread) =>
  [one.subject, ...one.mails.flatMap(({ from, text }) => [from.name, from.email, text])].join(' ').toLowerCase();

/** `sought` as the address has it. */
export const isFound = (one: Thread, sought: string): boolean =>
  wordsOf(one).includes(decodeURIComponent(sought).replaceAll('+', ' ').toLowerCase());
