import type { Input } from '@/lib/messages/contract';
import { CalendarDate } from '@/lib/pipeline/calendar-date';
import { DueTime } from '@/lib/pipeline/due-time';
import { Repeat } from '@/lib/pipeline/repeat';
import { z } from '@/lib/pipeline/zod';

export const repeatUnits = Repeat.shape.unit.options;

/** The form of a next step as it is typed. */
export const TypedStep = z.strictObject({
  dueOn: z.string(),
  /** Empty: any time of the day. */
  dueTime: z.string(),
  note: z.string(),
  unit: z.enum(['none', ...repeatUnits]),
  count: z.string(),
});
export type TypedStep = z.infer<typeof TypedStep>;

export type StepErrors = { [Field in 'dueOn' | 'dueTime' | 'count']?: true };

type Step = Pick<Input<'follow-up.set'>, 'dueOn' | 'dueTime' | 'note' | 'repeat'>;

const countOf = (typed: TypedStep) => Repeat.shape.count.safeParse(Number(typed.count));

/** What is wrong with the form on this day; empty where nothing is. */
export function stepErrors(typed: TypedStep, today: CalendarDate): StepErrors {
  const { dueOn, dueTime, unit } = typed;
  return {
    ...((!CalendarDate.safeParse(dueOn).success || dueOn < today) && { dueOn: true }),
    ...(dueTime && !DueTime.safeParse(dueTime).success && { dueTime: true }),
    ...(unit !== 'none' && !countOf(typed).success && { count: true }),
  };
}

/** What is sent for a form without errors. */
export function stepInput(typed: TypedStep): Step {
  const { dueOn, dueTime, unit, count } = typed;
  const note = typed.note.trim();
  return {
    dueOn,
    ...(dueTime && { dueTime }),
    ...(note && { note }),
    ...(unit !== 'none' && { repeat: { count: Number(count), unit } }),
  };
}
