import { matches } from '@/lib/sites/matches';
import type { Glance } from '@/lib/sites/site';
import { addressOf, personAt } from './address';
import { leadAt } from './sales/address';

/** What the launcher needs of LinkedIn's pages, told by their addresses: whose profile it is. Nothing is read. */
export const glance: Glance = {
  id: 'linkedin',
  matches: matches.linkedin,
  glance(page, url) {
    const salesId = leadAt(url.href);
    const person = salesId ? { salesId } : personAt(url.href);
    // Only the rep's own profile can be edited.
    const isOwn = page.querySelector('a[href*="/in/"][href*="/edit/"]');
    return {
      site: 'linkedin',
      kind: person ? 'profile' : 'other',
      url: addressOf(url),
      contacts: person ? [{ ...person, name: '', role: isOwn ? 'self' : 'subject' }] : [],
    };
  },
};
