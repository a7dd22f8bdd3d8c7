import type { SiteId } from './page';
import type { SelectedPerson } from './selected-person';

/** A lead's own page at a host. */
export interface LeadPage {
  site: SiteId;
  url: string;
}

/** Names that a URL's path would take for a way upwards, and halves of letters, which no URL can carry. */
const notASlug = /^\.{1,2}$|\p{Cs}/u;

/**
 * Where a lead can be looked at: her LinkedIn profile, else the mails with her in Gmail; `undefined` where neither is known.
 * Rebuilt from what names her and never taken from a page, so that it is always `https:` and one of the two hosts.
 */
export function leadPage({ slug, emails }: { slug?: string; emails: readonly string[] }): LeadPage | undefined {
  if (slug && !notASlug.test(slug))
    return { site: 'linkedin', url: `https://www.linkedin.com/in/${encodeURIComponent(slug)}/` };
  const email = emails.find((one) => one !== '' && !/\p{Cs}/u.test(one));
  if (email) return { site: 'gmail', url: `https://mail.google.com/mail/u/0/#search/${encodeURIComponent(email)}` };
  return undefined;
}

/** The lead in our own panel page, relative to the extension. */
export function panelPage(leadId: string): string {
  return `panel.html?lead=${encoded(leadId)}`;
}

/** A lead's page within the dashboard. */
export const leadPlace = (leadId: string): string => `#/lead/${encoded(leadId)}`;

/** The lead's page in the dashboard, relative to the extension. */
export const deskPage = (leadId: string): string => `dashboard.html${leadPlace(leadId)}`;

/** The board, relative to the extension. */
export const boardPage = 'dashboard.html#/board';

/** Copies of everything, relative to the extension. */
export const backupPage = 'dashboard.html#/backup';

/** The search for a lead in a page of ours, with this text written already; relative to the extension. */
export function findPage(text: string): string {
  return `panel.html?find=${encoded(text.slice(0, 200))}`;
}

/** The form that adds a lead by hand, with this person filled in; relative to the extension. */
export function addPage(person: SelectedPerson): string {
  const named = Object.entries(person).map(([part, text]) => `&${part}=${encoded(text)}`);
  return ['panel.html?add=', ...named].join('');
}

/** Halves of letters, which a cut leaves, can be carried by no URL. */
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
