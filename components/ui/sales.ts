import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Sale } from '@/lib/pipeline/sale';
import { allSales } from '@/lib/store/queries/sales';

/** The sales of all living leads, live, in the order in which they were made; until they are read, the share of them that is (0–1). */
export type Sales = { sales: readonly Sale[]; share: 1 } | { sales: undefined; share: number };

export function useSales(): Sales {
  const [share, setShare] = useState(0);
  const sales = useLiveQuery(() => allSales(setShare));
  return sales ? { sales, share: 1 } : { sales: undefined, share };
}
