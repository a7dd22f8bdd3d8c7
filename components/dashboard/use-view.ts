import { useSyncExternalStore } from 'react';

function onHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function useHash(): string {
  return useSyncExternalStore(onHash, () => location.hash);
}

/** What the address names after its view, `#/<name>/<what>`: `undefined` where it names nothing. */
export function useViewPart(): string | undefined {
  return useHash().slice(2).split('?')[0]?.split('/')[1];
}

/** The view that the address names, `#/<name>` and what may follow; `otherwise` where it names none of them. */
export function useView<Name extends string>(names: readonly Name[], otherwise: Name): Name {
  const asked = useHash().slice(2).split(/[/?]/)[0];
  return names.find((name) => name === asked) ?? otherwise;
}

/** What the address says after its view, `#/<name>?<query>`, and how to say something else there; the tab's history gets no entry by it. */
export function useViewQuery(): readonly [query: string, ask: (query: string) => void] {
  const [path = '', query = ''] = useHash().split('?');
  return [query, (next) => location.replace(next ? `${path}?${next}` : path)] as const;
}
