import { useMemo } from 'react';
import { useViewQuery } from '@/components/dashboard/use-view';
import { filterIn, queryOf, type SaleFilter } from '@/lib/pipeline/sale-filter';

/** The filter that the address says, the same object while it says the same, and how to ask for another. */
export function useFilter(): readonly [filter: SaleFilter, ask: (next: SaleFilter) => void] {
  const [query, setQuery] = useViewQuery();
  const filter = useMemo(() => filterIn(query), [query]);
  return [filter, (next) => setQuery(queryOf(next))];
}
