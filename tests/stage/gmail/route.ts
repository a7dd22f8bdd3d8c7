import { namedBy } from './token';

export interface Route {
  /** `inbox`, `sent`, `label/Kunder`, `search/…`. */
  list: string;
  /** Decimal id of the thread that the address names. */
  thread: string | undefined;
  /** The one mail of it that is open, with the conversation view off. */
  message: string | undefined;
  compose: boolean;
}

/** `#inbox`, `#inbox/<token>`, `#search/<words>/<token>`, each perhaps with `?compose=new`. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const parts = path.split('/').filter(Boolean);
  const named = parts.length > 1 ? namedBy(parts.at(-1) ?? '') : undefined;
  return {
    list: (named ? parts.slice(0, -1) : parts).join('/') || 'inbox',
    thread: named?.thread,
    message: named?.message,
    compose: new URLSearchParams(query).has('compose'),
  };
}
