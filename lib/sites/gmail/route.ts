import { limits } from '@/lib/sites/dom';
import { decodedToken, sameId } from './thread-token';

/** What Gmail's address says is open. */
export interface Route {
  /** Whether it names a thread (or a message of one) rather than a list. */
  thread: boolean;
  /** The thread, as `sameId` writes it; `undefined` where the address does not tell in a form we can read. */
  id?: string;
  /** The one message of it that is open, while the rep has the conversation view off. */
  message?: string;
}

/** A token of Gmail's that may be too new for us to decode. */
const tokenLike = /^[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]{24,}$/;

/** Lists that have a name of their own: what is searched for may look like a thread's id. */
const namedList = /^(search|advanced-search|label|category|settings)$/;

export function routeOf(url: URL): Route {
  // A thread in a window of its own: `?view=btop&th=<id>`, `?view=lg&permthid=thread-f:<decimal>`.
  const popOut = url.searchParams.get('permthid') ?? url.searchParams.get('th');
  if (popOut) return { thread: true, id: sameId(popOut) };
  const [view = ''] = url.hash.slice(1).split('?');
  const segments = view.split('/');
  const last = segments.at(-1) ?? '';
  // The first segments are the list that the thread was opened from.
  if (segments.length < (namedList.test(segments[0] ?? '') ? 3 : 2)) return { thread: false };
  const [id, message] = (/^[0-9a-f]{15,16}$/.test(last) ? last : decodedToken(last))?.split('|') ?? [];
  return id ? { thread: true, id: sameId(id), message: sameId(message ?? '') } : { thread: tokenLike.test(last) };
}

/** The address without what does not name the page: an open compose, tracking. */
export function addressOf(url: URL): string {
  const search = url.searchParams.has('view') ? url.search : '';
  return (url.origin + url.pathname + search + (url.hash.split('?')[0] ?? '')).slice(0, limits.url);
}
