import { workingDaysOf } from '@/lib/pipeline/holidays';
import type { WorkingDays } from '@/lib/pipeline/working-days';
import { useSettings } from './settings';

/** How working days are counted with the weekdays and the holidays that the rep has chosen. */
export function useWorkingDays(): WorkingDays {
  const { holidays, workdays } = useSettings();
  return workingDaysOf(holidays, workdays);
}
