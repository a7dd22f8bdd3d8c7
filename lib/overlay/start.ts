import { answerTab } from '@/lib/messages/tab';
import { insertInto } from './insert';
import { Lifetime } from './lifetime';
import type { Standing } from './meet';
import { Overlay } from './overlay';

/**
 * Starts the overlay in this document, once: a script that is injected again while the first lives only brings it the site that
 * it may lack. Whether it lives now: what an update has orphaned does not.
 */
export function startOverlay(site: Standing): boolean {
  const lifetime = Lifetime.begin();
  if (!lifetime) {
    if ('read' in site) Lifetime.current?.learn?.(site);
    return true;
  }
  if (!lifetime.isAlive) return false;
  const overlay = new Overlay(site, lifetime);
  answerTab({
    'page.read': () => overlay.read(),
    'panel.toggle': async () => ({ open: await overlay.toggle() }),
    'panel.open': async () => ({ open: await overlay.open() }),
    'panel.close': () => {
      overlay.close();
      return {};
    },
    'compose.insert': (template) => insertInto(overlay.editors, template),
    'offer.fit': ({ height }) => {
      overlay.fitOffer(height);
      return {};
    },
    'overlay.refresh': () => {
      void overlay.refresh();
      return {};
    },
  });
  lifetime.learn = (brought) => overlay.learn(brought);
  void overlay.refresh();
  return true;
}
