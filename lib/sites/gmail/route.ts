import { decodedToken, sameId } from './thread-token';

/** What Gmail's address says is open. */
export interface Route {
  /** Whether it names a thread (or a message of one) rather than a list. */
  thread: boolean;
  /** The thread, as `sameId` writes it; `undefined` where the address does not tell in a form we can read. */
  id?: string;
}

/** A token of Gmail's that may be too new for us to decode. */
const tokenLike = /^[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]{24,}$/;

export function routeOf(url: URL): Route {
  // A thread in a window of its own: `?view=btop&th=<id>`, `?view=lg&permthid=thread-f:<decimal>`.
  const popOut = url.searchParams.get('permthid') ?? url.searchParams.get('th');
  if (popOut) return { thread: true, id: sameId(popOut) };
  const [view = ''] = url.hash.slice(1).split('?');
  const segments = view.split('/');
  const last = segments.at(-1) ?? '';
  // The first segment is the list that the thread was opened from.
  if (segments.length < 2) return { thread: false };
  const id = /^[0-9a-f]{15,16}$/.test(last) ? last : decodedToken(last);
  return id ? { thread: true, id: sameId(id) } : { thread: tokenLike.test(last) };
}

/** The address without what does not name the page: an open compose, tracking. */
export function addressOf(url: URL): string {
  const search = url.searchParams.has('view') ? url.search : '';
  return url.origin + url.pathname + search + (url.hash.split('?')[0] ?? '');
}
