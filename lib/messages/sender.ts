import type { SiteId } from '@/lib/pipeline/page';
import type { Caller } from './contract/allowed';

const hosts: Readonly<Record<SiteId, string>> = {
  gmail: 'https://mail.google.com',
  linkedin: 'https://www.linkedin.com',
};

/**
 * Who sent a message, by what the browser says of the sender; `undefined` for whoever may ask nothing.
 * `sender.tab` is no test: a page of ours has one too, in a tab or in the overlay's frame. A page that was framed by its
 * dynamic address reports the static one, in `url` and in `origin` (seen in Chromium 156).
 */
export function callerOf(
  { id, url, origin, frameId }: chrome.runtime.MessageSender,
  runtime: Pick<typeof chrome.runtime, 'id' | 'getURL'>,
): Caller | undefined {
  if (id !== runtime.id || !url) return undefined;
  const own = runtime.getURL('');
  if (url.startsWith(own)) return origin === undefined || `${origin}/` === own ? 'page' : undefined;
  const site = siteOf({ url });
  const host = site && hosts[site];
  // The overlay is in the top frame only; a frame inside a host's page is someone else's ground.
  return host && (origin === undefined || origin === host) && frameId === 0 ? 'overlay' : undefined;
}

/** The host whose page it is, by its address. */
export function siteOf({ url }: Pick<chrome.runtime.MessageSender, 'url'>): SiteId | undefined {
  return (['gmail', 'linkedin'] as const).find((site) => url?.startsWith(`${hosts[site]}/`));
}
