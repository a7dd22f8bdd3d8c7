import { createContext, useContext } from 'react';
import type { Report } from '@/lib/pipeline/report/report';
import type { Pipeline } from '@/lib/pipeline/stages';

/** The report that is shown. */
interface ShownReport {
  report: Report;
  pipeline: Pipeline;
  currency: string;
}

export const ShownContext = createContext<ShownReport | undefined>(undefined);

/** Within a report only. */
export function useShown(): ShownReport {
  const shown = useContext(ShownContext);
  if (!shown) throw new Error('there is no report around this');
  return shown;
}
