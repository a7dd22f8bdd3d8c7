import { threadOfToken } from './token';

export interface Route {
  /** `inbox`, `sent`, `search/…`. */
  list: string;
  /** Decimal id of the thread that the address names. */
  thread: string | undefined;
  compose: boolean;
}

/** `#inbox`, `#inbox/<token>`, `#search/<words>/<token>`, each perhaps with `?compose=new`. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const parts = path.split('/').filter(Boolean);
  const thread = parts.length > 1 ? threadOfToken(parts.at(-1) ?? '') : undefined;
  return {
    list: (thread ? parts.slice(0, -1) : parts).join('/') || 'inbox',
    thread,
    compose: new URLSearchParams(query).has('compose'),
  };
}
