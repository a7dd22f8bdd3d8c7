import { useEffect, useState } from 'react';
import { rowCounts } from '@/lib/store/queries/counts';

/** Rows of each table, as they were when the view was opened: to count a hundred thousand takes a second, and is not done at each change. */
export function useRowCounts(): Record<string, number> | undefined {
  const [counts, setCounts] = useState<Record<string, number>>();
  useEffect(() => {
    let gone = false;
    const count = async () => {
      const found = await rowCounts();
      if (!gone) setCounts(found);
    };
    void count();
    return () => {
      gone = true;
    };
  }, []);
  return counts;
}
