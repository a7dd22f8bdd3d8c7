import { useViewQuery } from '@/components/dashboard/use-view';

const names = ['of', 'pipeline', 'currency'] as const;
type Asked = Partial<Record<(typeof names)[number], string>>;

/** What the address asks to see: the group whose leads are listed, the pipeline, the currency of the chart. `to` is how to ask for more. */
export function useAddress(): { asked: Asked; to: (more: Asked) => string; ask: (more: Asked) => void } {
  const [query, setQuery] = useViewQuery();
  const params = new URLSearchParams(query);
  const asked = Object.fromEntries(
    names.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])),
  ) as Asked;
  const queryOf = (more: Asked) => {
    const said = Object.entries({ ...asked, ...more }).filter(([, value]) => value);
    return new URLSearchParams(said as [string, string][]).toString();
  };
  return { asked, to: (more) => `#/forecast?${queryOf(more)}`, ask: (more) => setQuery(queryOf(more)) };
}
