import { useMemo } from 'react';
import { useViewQuery } from '@/components/dashboard/use-view';
import { type LeadColumn, leadColumns, type Sorting, usualColumns, usualSorting } from '@/lib/pipeline/lead-table';
import { filterIn, queryOf, type SaleFilter } from '@/lib/pipeline/sale-filter';

export const states = ['open', 'ended', 'all'] as const;
export type State = (typeof states)[number];

/** What the table shows. */
export interface TableAsked {
  filter: SaleFilter;
  state: State;
  sorting: Sorting;
  columns: readonly LeadColumn[];
}

const isColumn = (name: string): name is LeadColumn =>
  leadColumns.some((one) => one === name) || name.startsWith('custom.');

/** What an address asks of the table; what makes no sense in it asks for nothing. */
export function tableIn(query: string): TableAsked {
  const params = new URLSearchParams(query);
  const sort = params.get('sort') ?? '';
  const column = sort.replace(/^-/, '');
  const columns = (params.get('columns') ?? '').split(',').filter(isColumn);
  return {
    filter: filterIn(query),
    state: states.find((one) => one === params.get('state')) ?? 'open',
    sorting: isColumn(column) ? { column, isDown: sort.startsWith('-') } : usualSorting,
    // Who a row is about is always told.
    columns: columns.length > 0 ? [...new Set<LeadColumn>(['name', ...columns])] : usualColumns,
  };
}

/** The address that asks so; what is as it usually is, is not said. */
export function tableQuery({ filter, state, sorting, columns }: TableAsked): string {
  const params = new URLSearchParams();
  if (state !== 'open') params.set('state', state);
  if (sorting.column !== usualSorting.column || sorting.isDown !== usualSorting.isDown)
    params.set('sort', `${sorting.isDown ? '-' : ''}${sorting.column}`);
  if (columns.join() !== usualColumns.join()) params.set('columns', columns.join());
  return [queryOf(filter), params.toString()].filter(Boolean).join('&');
}

export function useTableAddress() {
  const [query, setQuery] = useViewQuery();
  const asked = useMemo(() => tableIn(query), [query]);
  return { asked, query, ask: (more: Partial<TableAsked>) => setQuery(tableQuery({ ...asked, ...more })) };
}
