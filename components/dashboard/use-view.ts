import { useSyncExternalStore } from 'react';

function onHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** What the address names after its view, `#/<name>/<what>`: `undefined` where it names nothing. */
export function useViewPart(): string | undefined {
  const hash = useSyncExternalStore(onHash, () => location.hash);
  return hash.slice(2).split('/')[1];
}

/** The view that the address names, `#/<name>` and what may follow; `otherwise` where it names none of them. */
export function useView<Name extends string>(names: readonly Name[], otherwise: Name): Name {
  const hash = useSyncExternalStore(onHash, () => location.hash);
  const asked = hash.slice(2).split(/[/?]/)[0];
  return names.find((name) => name === asked) ?? otherwise;
}
