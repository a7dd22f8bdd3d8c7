import { isFreeMail } from '@/lib/pipeline/free-mail';
import { MailRuleKey } from '@/lib/pipeline/mail-rule';

/** Whom a rule is about, as it is read: an address, or a domain. */
export function ruleSubject(key: MailRuleKey): string {
  return key.slice(key.indexOf(':') + 1);
}

/** What can be wrong with what was typed; each is a sentence under `settings.gmail.never`. */
export type NeverError = 'bad' | 'taken' | 'shared';

const domainPattern = /^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;
const localPart = /^[^\s@,;:<>"]+$/;

/**
 * The rule for an address (`kari@example.com`) or a domain (`example.com`, `@example.com`) that was typed, or why it is none.
 * `existing`: the keys that are on the list. A provider that anybody may have an address with is refused: it would silence
 * everybody.
 */
export function neverKey(
  typed: string,
  existing: readonly MailRuleKey[],
): { key: MailRuleKey } | { error: NeverError } {
  const text = typed.trim().toLowerCase();
  const at = text.lastIndexOf('@');
  const [local, domain] = at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + 1)];
  if (!domainPattern.test(domain) || (local !== '' && !localPart.test(local))) return { error: 'bad' };
  const key = local === '' ? `domain:${domain}` : `email:${text}`;
  if (!MailRuleKey.safeParse(key).success) return { error: 'bad' };
  if (existing.includes(key)) return { error: 'taken' };
  return local === '' && isFreeMail(domain) ? { error: 'shared' } : { key };
}
