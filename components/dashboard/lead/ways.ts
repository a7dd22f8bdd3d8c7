import { profileUrl } from '@/components/ui/profile';
import type { Lead } from '@/lib/pipeline/lead';
import { leadPage } from '@/lib/pipeline/lead-page';

/** A place at a host where a lead can be looked at; `to` is put together here, and never taken from a page (S18). */
export interface Way {
  name: 'openGmail' | 'openLinkedIn' | 'openSales';
  to: string;
}

/** Where she can be looked at, so far as her addresses and profiles say. */
export function waysTo({ emails, slug, memberId, salesId }: Lead): Way[] {
  const mails = leadPage({ emails })?.url;
  const profile = profileUrl({ ...(slug && { slug }), ...(memberId && { memberId }) });
  const sales = profileUrl({ ...(salesId && { salesId }) });
  return [
    ...(mails ? [{ name: 'openGmail', to: mails } as const] : []),
    ...(profile ? [{ name: 'openLinkedIn', to: profile } as const] : []),
    ...(sales ? [{ name: 'openSales', to: sales } as const] : []),
  ];
}
