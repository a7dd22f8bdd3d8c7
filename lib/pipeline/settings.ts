import { DueTime } from './due-time';
import { holidayCalendars } from './holidays';
import { Currency } from './lead';
import { LeadViews } from './lead-table';
import { textLimits } from './page';
import { usualWorkdays, Workdays } from './working-days';
import { z } from './zod';

/** Where the panel of a site is: over the page, in the browser's side panel (the page stays untouched), or nowhere. */
export const Surface = z.enum(['overlay', 'side-panel', 'off']);
export type Surface = z.infer<typeof Surface>;

export const Settings = z.strictObject({
  /** `browser`: the browser's own, where it is one of ours. */
  language: z.enum(['browser', 'en', 'nb']),
  theme: z.enum(['system', 'light', 'dark']),
  surfaces: z.strictObject({ gmail: Surface, linkedin: Surface }),
  /** Of new deal values. */
  currency: Currency,
  /** Where the launcher stands on the page's edge: 0 is the top, 1 the bottom. */
  launcherTop: z.number().check(z.minimum(0), z.maximum(1)),
  /** CSS pixels. */
  panelWidth: z.int().check(z.minimum(280), z.maximum(640)),
  /** Whether single letters are shortcuts; off for who speaks to her machine or types by chance (WCAG 2.1.4). */
  letterKeys: z.boolean(),
  /** Whether our pages are blurred until she points at them, or goes into them by keys: others may look at her screen. */
  veil: z.boolean(),
  /** Gmail: whether rows and cards of known people carry their stage. */
  mailMarks: z.boolean(),
  /** Gmail: whether a mail that she sends, and an answer to it, is noticed at all. */
  mailDetect: z.boolean(),
  /** Gmail: what is done about a noticed mail. `ask`: a toast asks; `self`: it is logged, and the toast says so. */
  mailLog: z.enum(['ask', 'self']),
  /** Gmail: whether the text of a logged mail is kept too. */
  mailKeepText: z.boolean(),
  /** LinkedIn: whether what she sends, and an answer to it, is noticed on a page that the panel reads. */
  linkedinDetect: z.boolean(),
  /** Whether she is asked when a lead leaves a stage whose criteria are open. */
  askCriteria: z.boolean(),
  /** How she signs, for templates; empty where she has not said. */
  senderName: z.string().check(z.maxLength(textLimits.name)),
  /** As many days of outreach without an answer are a reason to propose that a lead is disqualified. */
  silentDays: z.int().check(z.minimum(7), z.maximum(365)),
  /** Whose public holidays count as days off when working days are counted. */
  holidays: z.enum(holidayCalendars),
  /** On which weekdays she works. */
  workdays: Workdays,
  /** Notifications of what is due. `digest`: one a day; `each`: one for each follow-up, at its time. Only where the browser allows them. */
  notify: z.enum(['off', 'digest', 'each']),
  /** From when on in the day; a follow-up with a time of its own comes at that. */
  notifyFrom: DueTime,
  /** Whether a notification says whom it is about: a lock screen is read by others. */
  notifyNames: z.boolean(),
  /** How often a backup is saved as a file by itself, while the dashboard is open. Only where the browser allows it. */
  backupFiles: z.enum(['off', 'daily', 'weekly']),
  /** Of the table of leads, those that she has named, in her order. */
  leadViews: LeadViews,
  /** Whether she is reminded of the weekly review when the last one was more than a week ago. */
  reviewReminder: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  language: 'browser',
  theme: 'system',
  surfaces: { gmail: 'overlay', linkedin: 'overlay' },
  currency: 'NOK',
  launcherTop: 0.35,
  panelWidth: 340,
  letterKeys: true,
  veil: false,
  mailMarks: true,
  mailDetect: true,
  mailLog: 'ask',
  mailKeepText: false,
  linkedinDetect: true,
  askCriteria: true,
  senderName: '',
  // A rule of 3, 5 and 10 working days is through by then, whatever holidays fall into it.
  silentDays: 30,
  holidays: 'NO',
  workdays: [...usualWorkdays],
  notify: 'off',
  notifyFrom: '08:00',
  notifyNames: true,
  backupFiles: 'off',
  leadViews: [],
  reviewReminder: true,
};
