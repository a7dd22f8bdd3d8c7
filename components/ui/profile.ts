import { leadPage } from '@/lib/pipeline/lead-page';
import { textLimits } from '@/lib/pipeline/page';

/** What names a LinkedIn profile. */
export interface Profile {
  /** Lower-cased and percent-decoded. */
  slug?: string;
  memberId?: string;
  /** Of Sales Navigator, whose pages name nobody otherwise. */
  salesId?: string;
}

/** LinkedIn's opaque ids stand in the same place as a slug, but name nobody to a reader. */
const memberIdLook = /^ACoA[\w-]+$/;
const salesIdLook = /^ACw[\w-]+$/;

/** The address of a profile, made by us: no address from a page is ever followed. */
export function profileUrl({ slug, memberId, salesId }: Profile): string | undefined {
  const url = leadPage({ slug, emails: [] })?.url;
  if (url) return url;
  if (memberId && memberIdLook.test(memberId)) return `https://www.linkedin.com/in/${memberId}/`;
  return salesId && salesIdLook.test(salesId) ? `https://www.linkedin.com/sales/lead/${salesId}` : undefined;
}

const profileAddress = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/in\/([^/?#\s]+)/i;
const salesAddress = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/sales\/(?:lead|people)\/(ACw[\w-]+)/i;

/** The profile that an address names, with or without `https://` and with whatever follows the name; `undefined` where it is none. */
export function profileOf(address: string): Profile | undefined {
  const salesId = salesAddress.exec(address.trim())?.[1];
  if (salesId && salesId.length <= textLimits.slug) return { salesId };
  const name = profileAddress.exec(address.trim())?.[1];
  if (!name) return undefined;
  try {
    const decoded = decodeURIComponent(name);
    if (decoded.length > textLimits.slug) return undefined;
    return memberIdLook.test(decoded) ? { memberId: decoded } : { slug: decoded.toLowerCase() };
  } catch {
    return undefined;
  }
}
