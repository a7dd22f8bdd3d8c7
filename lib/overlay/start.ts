import { answerTab } from '@/lib/messages/tab';
import type { Site } from '@/lib/sites/site';
import { insertInto } from './insert';
import { Lifetime } from './lifetime';
import { Overlay } from './overlay';

/**
 * Starts the overlay in this document, once: a script that is injected again while the first lives does nothing. Whether it
 * lives now: what an update has orphaned does not.
 */
export function startOverlay(site: Site): boolean {
  const lifetime = Lifetime.begin();
  if (!lifetime) return true;
  if (!lifetime.isAlive) return false;
  const overlay = new Overlay(site, lifetime);
  answerTab({
    'page.read': () => overlay.read(),
    'panel.toggle': async () => ({ open: await overlay.toggle() }),
    'panel.close': () => {
      overlay.close();
      return {};
    },
    'compose.insert': ({ html }) => insertInto(overlay.editors, html),
    'offer.fit': ({ height }) => {
      overlay.fitOffer(height);
      return {};
    },
    'overlay.refresh': () => {
      void overlay.refresh();
      return {};
    },
  });
  void overlay.refresh();
  return true;
}
