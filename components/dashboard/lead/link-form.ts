import { LeadLink } from '@/lib/pipeline/lead-link';
import { textLimits } from '@/lib/pipeline/page';

/** A link as it is typed. */
export interface TypedLink {
  title: string;
  url: string;
}

/** What can be wrong with a link; each is a sentence under `lead.links.wrong`. */
export type LinkError = 'required' | 'notHttps' | 'badUrl' | 'tooLong' | 'taken';

/** The address that was typed, as browsers write it; without a scheme it is taken for `https:`, as the address bar does. */
function httpsUrl(typed: string): { url: string } | { error: LinkError } {
  const text = typed.trim();
  if (!text) return { error: 'required' };
  const isBare = !/^[a-z][a-z\d+.-]*:(?!\d)/i.test(text);
  const url = URL.parse(isBare ? `https:${text}` : text);
  if (!url || (isBare && !url.hostname.includes('.'))) return { error: 'badUrl' };
  if (url.protocol !== 'https:') return { error: 'notHttps' };
  if (url.href.length > textLimits.url) return { error: 'tooLong' };
  return LeadLink.shape.url.safeParse(url.href).success ? { url: url.href } : { error: 'badUrl' };
}

/** The link that was typed, or what is wrong with it. Without a name it has that of its host. `others`: what the lead has besides. */
export function parseLink(
  { title, url: typed }: TypedLink,
  others: readonly LeadLink[],
): { link: LeadLink } | { error: LinkError } {
  const parsed = httpsUrl(typed);
  if ('error' in parsed) return parsed;
  const { url } = parsed;
  if (others.some((one) => one.url === url)) return { error: 'taken' };
  const name = title.trim() || new URL(url).hostname.replace(/^www\./, '');
  return { link: { title: name.slice(0, textLimits.line), url } };
}
