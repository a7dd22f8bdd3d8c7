import { gmail } from './gmail';
import { linkedin } from './linkedin';
import type { Site } from './site';

/** Every host that Fairlead reads. A third one is its folder, its fixtures, a line here and its addresses in `matches.ts`. */
export const sites: readonly Site[] = [gmail, linkedin];

/** The host's own names: those of its match patterns, and below a `www.` name the whole domain (`no.linkedin.com`). */
export function hostsOf(site: Site): string[] {
  return site.matches.map((pattern) => new URL(pattern.replaceAll('*', '')).hostname.replace(/^www\./, ''));
}

/** The site that reads this address, if any does. */
export function siteOf(url: URL): Site | undefined {
  if (url.protocol !== 'https:') return undefined;
  return sites.find((site) => hostsOf(site).some((host) => `.${url.hostname}`.endsWith(`.${host}`)));
}
