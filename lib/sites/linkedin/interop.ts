import { first } from '@/lib/sites/dom';
import * as selectors from './selectors';

/** The page, and the open shadow root in which an SDUI page holds what is still Ember: its bubbles and its dialogs. */
export function rootsIn(page: ParentNode): ParentNode[] {
  const outlet = first(page, selectors.outlet)?.shadowRoot;
  return [page, ...(outlet ? [outlet] : [])];
}
