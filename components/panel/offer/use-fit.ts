import { type RefObject, useEffect } from 'react';
import { ownTab } from '@/components/panel/own-tab';
import { askTab } from '@/lib/messages/tab';
import { fitHeight } from './fit-height';

const toasts = '[data-sonner-toast]:not([data-removed="true"])';

/**
 * Tells the overlay around us how high we are: as the card and what toasts stand below it need, and nothing once there is
 * neither. It takes the frame away then.
 */
export function useFit(card: RefObject<HTMLElement | null>, isKnown: boolean): void {
  useEffect(() => {
    if (!isKnown) return undefined;
    let told: number | undefined;
    const fit = async () => {
      const standing = Array.from(document.querySelectorAll<HTMLElement>(toasts), (one) => one.offsetHeight);
      const height = fitHeight(card.current?.offsetHeight ?? 0, standing);
      if (height === told) return;
      told = height;
      const tab = await ownTab();
      if (tab && told === height) await askTab(tab.id, 'offer.fit', { height });
    };
    const sizes = new ResizeObserver(() => void fit());
    const watch = () => {
      sizes.disconnect();
      for (const one of [card.current, ...document.querySelectorAll(toasts)]) if (one) sizes.observe(one);
      void fit();
    };
    // Toasts, and menus, come into the body; that one leaves is told by an attribute first.
    const nodes = new MutationObserver(watch);
    nodes.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-removed'],
    });
    watch();
    return () => {
      sizes.disconnect();
      nodes.disconnect();
    };
  }, [card, isKnown]);
}
