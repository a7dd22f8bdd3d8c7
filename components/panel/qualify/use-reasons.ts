import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useToday } from '@/components/ui/use-today';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import type { DisqualifyReason } from '@/lib/pipeline/disqualify';
import type { Lead } from '@/lib/pipeline/lead';
import { reasonsToDisqualify } from '@/lib/store/queries/qualification';
import { keepInSpiteOf, keptInSpiteOf } from './kept-on';

/** Why to propose that she is disqualified, but for the reasons in spite of which the rep keeps her; and how to keep her. */
export function useReasons(lead: Lead): { reasons: DisqualifyReason[]; keepHer: () => void } {
  const today = useToday();
  const read = useLiveQuery(
    async () => ({ rev: lead.rev, standing: await reasonsToDisqualify(lead, today, (at) => calendarDateAt(at)) }),
    [lead, today],
  );
  const [dismissed, setDismissed] = useState(() => keptInSpiteOf(lead.id));

  const standing = lead.outcome === undefined ? (read?.standing ?? []) : [];
  const keys = standing.map(({ key }) => key);
  // A reason that is gone and comes back is said again. Of a closed lead none stands, and what was said of her is kept.
  const isSure = lead.outcome === undefined && read?.rev === lead.rev;
  if (isSure && dismissed.some((key) => !keys.includes(key)))
    setDismissed(dismissed.filter((key) => keys.includes(key)));
  useEffect(() => keepInSpiteOf(lead.id, dismissed), [lead.id, dismissed]);

  return {
    reasons: standing.filter(({ key }) => !dismissed.includes(key)).map(({ said }) => said),
    keepHer: () => setDismissed(keys),
  };
}
