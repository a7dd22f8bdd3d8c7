import { useViewQuery } from './use-view';

/**
 * What the address asks of a view, by these names, and how to ask for something else; what is asked with nothing is not asked. `to`:
 * the address that asks so.
 */
export function useAsked<Name extends string>(view: string, names: readonly Name[]) {
  const [query, setQuery] = useViewQuery();
  type Asked = Partial<Record<Name, string>>;
  const params = new URLSearchParams(query);
  const asked = Object.fromEntries(
    names.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])),
  ) as Asked;
  const queryOf = (more: Asked) => {
    const said = Object.entries({ ...asked, ...more }).filter(([, value]) => value);
    return new URLSearchParams(said as [string, string][]).toString();
  };
  return {
    asked,
    to: (more: Asked) => `#/${view}?${queryOf(more)}`,
    ask: (more: Asked) => setQuery(queryOf(more)),
  };
}
