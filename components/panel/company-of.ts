import { parse } from 'tldts';
import { domainOf } from '@/components/ui/mail/offer';
import { companyGuess, isFreeMail } from '@/lib/pipeline/free-mail';

/**
 * The company that an address is likely of, by the name that it has registered: `per@mail.nordhav-marine.co.uk` is of Nordhav
 * Marine. `undefined` where nothing can be told. The list of public suffixes is big: to be imported when it is needed.
 */
export function companyOf(email: string): string | undefined {
  const domain = domainOf(email);
  const parsed = parse(domain);
  // Some providers are below a registered domain that is not theirs alone.
  return parsed.isIp || isFreeMail(domain) ? undefined : companyGuess(parsed);
}
