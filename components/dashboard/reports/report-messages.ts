import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import type { Report, ReportAsked } from '@/lib/pipeline/report/report';
import type { SaleFilter } from '@/lib/pipeline/sale-filter';

/** What the page asks the worker. `id`: of the question, higher than that of any before. */
export interface Question {
  id: number;
  asked: ReportAsked;
  filter: SaleFilter;
  today: CalendarDate;
}

/** What the worker answers: how far it is with reading (0–1), the report, or that it cannot. */
export type Answer = { id: number } & (
  | { share: number }
  | { report: Report; earliest: number | undefined; tags: string[] }
  | { failed: string }
);
