import { errorWords } from '@/components/ui/error-words';
import { isolated } from '@/components/ui/format';
import type { Translate } from '@/lib/i18n';
import { errorCodes } from '@/lib/messages/contract';
import { asksOf, type Offer, offeredName } from './offer';

/** What is asked about the mail, as one question; or what is told of it. */
export function offerTitle(t: Translate, offer: Offer): string {
  const { mail, leads, strangers, logged } = offer;
  const [lead, stranger, known] = [leads[0], strangers[0], logged[0]];
  const name = isolated(lead ? offeredName(lead) : (stranger?.name ?? (known ? offeredName(known) : '')));
  switch (asksOf(offer)) {
    case 'retry':
      return t('mail.failed', { name });
    case 'log':
      return leads.length > 1
        ? t(`mail.log.${mail.kind}Many`, { count: leads.length })
        : t(`mail.log.${mail.kind}`, { name });
    case 'add':
      return strangers.length > 1 ? t('mail.addMany', { count: strangers.length }) : t('mail.add', { name });
    case 'tell':
      return loggedWords(t, mail.kind, name);
  }
}

/** That a mail was logged by itself with her. */
export function loggedWords(t: Translate, kind: Offer['mail']['kind'], name: string): string {
  const keys = { sent: 'mail.tell', reply: 'mail.tellReply', scheduled: 'mail.tellScheduled' } as const;
  return t(keys[kind], { name: isolated(name) });
}

/** Why it is not logged. The row may be older than we are: a code that is none of ours has simply failed. */
export function failureWords(t: Translate, failed: string): string {
  return errorWords(t, { code: errorCodes.find((code) => code === failed) ?? 'failed' });
}
