import type { Reading } from '@/lib/messages/contract';
import type { PageView } from '@/lib/sites/site';

/** ms that a page may take to become the one its URL names. */
export const patience = 10_000;

/** ms before a page is looked at again that was not yet there at the first look. */
const firstRetry = 150;

/** What is known of the page at `url`. */
export interface PageState {
  url: string;
  /** ms: since when the page is awaited. */
  since: number;
  reading: Reading;
}

/** At a new URL nothing of the old page counts any more. */
export function arrivedAt(url: string, now: number): PageState {
  return { url, since: now, reading: { state: 'reading' } };
}

/**
 * After a look at the page; `view` is absent while the page is not the one its URL names. Gives the very same state when the
 * look brought nothing new.
 */
export function afterLook(state: PageState, view: PageView | undefined, now: number): PageState {
  const { reading, since, url } = state;
  if (view) {
    if (reading.state === 'ready' && JSON.stringify(reading.view) === JSON.stringify(view)) return state;
    return { ...state, reading: { state: 'ready', view } };
  }
  // The host redraws: better no person than one who is no longer there.
  if (reading.state === 'ready') return arrivedAt(url, now);
  if (reading.state === 'reading' && now - since >= patience)
    return { ...state, reading: { state: 'unrecognised', url } };
  return state;
}

/**
 * ms until the next look at a page that is still awaited, `undefined` for any other. Hosts also show a page by a style alone,
 * which is not watched; so it is looked at after 150, 300, 600 ms … and a last time when patience ends: nine looks in all.
 */
export function nextLook({ reading, since }: PageState, now: number): number | undefined {
  if (reading.state !== 'reading') return undefined;
  const waited = now - since;
  return Math.max(0, Math.min(Math.max(waited, firstRetry), patience - waited));
}
