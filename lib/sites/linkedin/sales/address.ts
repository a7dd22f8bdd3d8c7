/**
 * The id of the lead whom an address of Sales Navigator's names; `undefined` for every other address. A lead out of the rep's
 * network has no name on her page but a phrase in its place: her address says so, and she is nobody.
 */
export function leadAt(address: string, base?: URL): string | undefined {
  const path = pathOf(address, base);
  const [, id, how] = /^\/sales\/(?:lead|people)\/(ACw[\w-]{5,190})(?:(?:,|%2[Cc])(\w+))?/.exec(path) ?? [];
  return how === 'OUT_OF_NETWORK' ? undefined : id;
}

/** The lead whom a name of LinkedIn's own names: `urn:li:fs_salesProfile:(ACw…,NAME_SEARCH,x)`. */
export function leadOfUrn(urn: string): string | undefined {
  return /\((ACw[\w-]{5,190})[,)]/.exec(urn)?.[1];
}

/** `/sales/inbox/<id>`, where it is not a message to be begun. */
export function threadAt(address: string, base?: URL): string | undefined {
  const id = /^\/sales\/inbox\/([^/]{1,200})/.exec(pathOf(address, base))?.[1];
  return id === 'compose' ? undefined : id;
}

/** Links may be relative, and any page may hold what is no address at all. */
function pathOf(address: string, base?: URL): string {
  try {
    const url = new URL(address, base ?? 'https://www.linkedin.com');
    return `.${url.hostname}`.endsWith('.linkedin.com') ? url.pathname : '';
  } catch {
    return '';
  }
}
