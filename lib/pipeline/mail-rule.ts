import { textLimits } from './page';
import { z } from './zod';

/** Whom a rule is about: `email:<address>` or `domain:<domain>`, lower-cased. */
export const MailRuleKey = z
  .string()
  .check(z.maxLength(textLimits.email + 10), z.regex(/^(email:[^\s@]+@[^\s@]+|domain:[^\s@]+)$/));
export type MailRuleKey = string;

/**
 * - `never` nothing is logged with, or offered of, this address or domain
 * - `offered` this stranger was offered as a lead once, and is not again
 */
export interface MailRule {
  key: MailRuleKey;
  rule: 'never' | 'offered';
  /** ms since the epoch. */
  at: number;
}

/** The domain rules that an address falls under: of its own domain and of those that this one is part of. Lower-cased. */
export function domainKeysOf(email: string): MailRuleKey[] {
  const labels = email
    .slice(email.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.');
  // A top-level domain is nobody's.
  return labels.slice(0, -1).map((_, index) => `domain:${labels.slice(index).join('.')}`);
}

/** Every rule that an address may fall under. */
export function ruleKeysOf(email: string): MailRuleKey[] {
  return [`email:${email.toLowerCase()}`, ...domainKeysOf(email)];
}
