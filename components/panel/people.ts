import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import { isOverdue, type Lead } from '@/lib/pipeline/lead';
import type { Contact } from '@/lib/pipeline/page';

/** How many of the people on a page are leads, each lead once, and how many of those are overdue. */
export function countPeople(
  leads: readonly (Lead | undefined)[],
  today: CalendarDate,
): { people: number; leads: number; overdue: number } {
  const known = new Map(leads.flatMap((lead) => (lead ? [[lead.id, lead] as const] : [])));
  const overdue = [...known.values()].filter((lead) => isOverdue(lead, today)).length;
  return { people: leads.length, leads: known.size, overdue };
}

/** Whom a mail that is being written is to, where the page tells: the first of them. */
export function writtenTo(contacts: readonly Contact[]): Contact | undefined {
  return contacts.find(({ role }) => role === 'to');
}
