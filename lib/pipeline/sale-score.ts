import type { CalendarDate, DateAt } from './calendar-date';
import type { Sale } from './sale';
import { engagementScore } from './score';
import { touchesIn } from './touches';

/** What the lead scores on this day, 0–100: as `leadScore` of her row and her log. */
export function scoreOfSale(sale: Pick<Sale, 'fit' | 'touches'>, today: CalendarDate, dateAt: DateAt): number {
  return sale.fit + (sale.touches.length > 0 ? engagementScore(touchesIn(sale.touches), today, dateAt) : 0);
}
