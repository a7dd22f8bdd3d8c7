import type { Site } from '@/lib/sites/site';

/** A symbol, because a page can give an element any name, and an element's name is a property of the window. */
const waiting = Symbol.for('site');
const world = globalThis as typeof globalThis & { [waiting]?: (site: Site) => void };

/**
 * A tab is given the overlay and, after it, the one site that it needs: two scripts, which meet in the world that both run in,
 * so that no tab of Gmail pays for reading LinkedIn. The browser runs them in the manifest's order.
 */
export function awaitSite(start: (site: Site) => void): void {
  world[waiting] = start;
}

/** For a site's script. Without an overlay before it, nothing happens. */
export function bringSite(site: Site): void {
  world[waiting]?.(site);
}
