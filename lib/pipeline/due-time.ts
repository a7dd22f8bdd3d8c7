import { z } from './zod';

/**
 * The time of a day at which something is due, `HH:MM` of 24 hours, by the clock on the rep's wall wherever she is: like the date
 * that it goes with, never an instant. As text it sorts as it should.
 */
export const DueTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'not a time of the day' }));
export type DueTime = string;
