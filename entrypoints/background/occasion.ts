import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import type { Occasion } from '@/lib/store/commands';

/** Now, by the machine's clock and calendar. */
export function occasion(): Occasion {
  return { now: Date.now(), dateAt: (instant) => calendarDateAt(instant), newId: () => crypto.randomUUID() };
}
