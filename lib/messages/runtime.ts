type Api = Pick<typeof chrome, 'runtime' | 'tabs' | 'storage'>;

/**
 * The extension's API as the browser itself gives it. Messages need nothing of the polyfill, and the overlay would pay its
 * 3 kB in every tab. Asked for at each use: after an update it is gone under an open page.
 */
export function api(): Api {
  const scope: { browser?: Api; chrome?: Api } = globalThis;
  const found = scope.browser ?? scope.chrome;
  if (!found) throw new Error('Not in an extension');
  return found;
}
