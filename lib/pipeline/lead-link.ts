import { textLimits } from './page';
import { z } from './zod';

/** `https:`, a host without a name and a password before it, and nothing that a reader cannot see (S18). */
const httpsAddress = /^https:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/;

/** Something of the sale that lies elsewhere (a contract, a proposal), by the name that the rep gave it. */
export const LeadLink = z.strictObject({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(textLimits.line)),
  url: z.string().check(z.maxLength(textLimits.url), z.regex(httpsAddress)),
});
export type LeadLink = z.infer<typeof LeadLink>;

/** As many links a lead may have. */
export const mostLinks = 20;

/** The link as one text, the address behind the last space: so lists of links are compared and told like other lists. */
export const linkText = ({ title, url }: LeadLink): string => `${title} ${url}`;

/** Of such a text the name. */
export const linkTitle = (text: string): string => text.slice(0, text.lastIndexOf(' '));

/** Of such a text the address: two links to one place are one. */
export const linkKey = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/** All of both, those of `first` in front; each address once. */
export function unitedLinks(first: readonly LeadLink[] = [], second: readonly LeadLink[] = []): LeadLink[] {
  const byUrl = new Map<string, LeadLink>();
  for (const link of [...first, ...second]) if (!byUrl.has(link.url)) byUrl.set(link.url, link);
  return [...byUrl.values()];
}
