import type { Glance, Site } from '@/lib/sites/site';

/** A site, or what stands in its place until it is brought. */
export type Standing = Site | Glance;

interface Meeting {
  /** Whether it took the site: what an orphaned script left here takes none. */
  start?: (site: Standing) => boolean;
  site?: Standing;
}

/** A symbol, because a page can give an element any name, and an element's name is a property of the window. */
const key = Symbol.for('site');
const world = globalThis as typeof globalThis & { [key]?: Meeting };

/**
 * A tab is given the overlay and the one site that it needs: two scripts, which meet in the world that both run in, so that no
 * tab of Gmail pays for reading LinkedIn. Either may come first: after an update the browser runs them in another order.
 */
export function awaitSite(start: (site: Standing) => boolean): void {
  const meeting = (world[key] ??= {});
  meeting.start = start;
  const { site } = meeting;
  delete meeting.site;
  if (site) start(site);
}

/** For a site's script: starts the overlay that waits for it, waits for one, or lets the one that stands read more. */
export function bringSite(site: Standing): void {
  const meeting = (world[key] ??= {});
  if (!meeting.start?.(site)) meeting.site = site;
}
