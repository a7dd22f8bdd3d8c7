import { Activity, Channel, mostText, StageChange } from '@/lib/pipeline/activity';
import { CalendarDate } from '@/lib/pipeline/calendar-date';
import { CustomField } from '@/lib/pipeline/custom-field';
import { FollowUp } from '@/lib/pipeline/follow-up';
import type { KeptForecast } from '@/lib/pipeline/forecast-kept';
import { Lead } from '@/lib/pipeline/lead';
import { type MailPerson, mailStates, type NoticedMail } from '@/lib/pipeline/mail';
import { type MailRule, MailRuleKey } from '@/lib/pipeline/mail-rule';
import { mostSeen, type NoticedOutreach, type SeenConversation } from '@/lib/pipeline/outreach';
import { Contact } from '@/lib/pipeline/page';
import type { PipelineRow } from '@/lib/pipeline/pipelines';
import { type ReviewAnswer, reviewDecisions } from '@/lib/pipeline/review-course';
import { Settings } from '@/lib/pipeline/settings';
import { Definition, Stage } from '@/lib/pipeline/stages';
import { type Template, TemplateText } from '@/lib/pipeline/template';
import { z } from '@/lib/pipeline/zod';

const text = z.string().check(z.maxLength(mostText));
const line = z.string().check(z.maxLength(2048));
const id = z.string().check(z.minLength(1), z.maxLength(1000));
const yes = z.literal(true);
const instant = z.int();
const count = z.int().check(z.minimum(0));
const revised = { rev: z.int(), updatedAt: instant };
const removable = { ...revised, deletedAt: z.optional(instant) };

const person = z.strictObject({
  email: line,
  name: line,
  role: z.enum(['to', 'cc', 'bcc', 'from']),
  answer: z.optional(z.enum(['logged', 'declined', 'never'])),
  leadId: z.optional(id),
  activityId: z.optional(id),
  requestId: z.optional(id),
}) satisfies z.ZodMiniType<MailPerson>;

const mail = z.strictObject({
  id,
  ...revised,
  kind: z.enum(['sent', 'scheduled', 'reply']),
  state: z.enum(mailStates),
  at: instant,
  page: line,
  tabId: z.optional(z.int()),
  toastBefore: z.optional(z.int()),
  toast: z.optional(z.int()),
  heldAt: z.optional(instant),
  settledAt: z.optional(instant),
  answered: z.optional(yes),
  goneAt: z.optional(instant),
  undoneAt: z.optional(instant),
  url: line,
  account: z.optional(line),
  threadId: z.optional(line),
  subject: z.optional(line),
  messageId: z.optional(line),
  alone: z.optional(yes),
  text: z.optional(text),
  templateIds: z.optional(z.array(id)),
  people: z.array(person),
  failed: z.optional(line),
}) satisfies z.ZodMiniType<NoticedMail>;

const outreach = z.strictObject({
  id,
  ...revised,
  kind: z.enum(['invitation', 'message', 'reply']),
  channel: Channel,
  state: z.enum(['asking', 'done']),
  at: instant,
  url: line,
  threadId: z.optional(line),
  messageId: z.optional(line),
  person: Contact,
  answer: z.optional(z.enum(['logged', 'declined'])),
  leadId: z.optional(id),
  activityId: z.optional(id),
  endedAt: z.optional(instant),
}) satisfies z.ZodMiniType<NoticedOutreach>;

const conversation = z.strictObject({
  id,
  seen: z.array(line).check(z.maxLength(mostSeen)),
  at: instant,
}) satisfies z.ZodMiniType<SeenConversation>;

const pipeline = z.strictObject({
  ...Definition.shape,
  id,
  ...removable,
  createdAt: instant,
  retired: z.array(Stage),
  retiredFields: z.optional(z.array(CustomField)),
}) satisfies z.ZodMiniType<PipelineRow>;

const template = z.strictObject({
  ...TemplateText.shape,
  id,
  ...removable,
  createdAt: instant,
  used: count,
  answered: count,
}) satisfies z.ZodMiniType<Template>;

const amounts = z.strictObject({ weighted: z.number(), best: z.number(), committed: z.number() });
const forecast = z.strictObject({
  month: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  keptOn: CalendarDate,
  pipelines: z.record(id, z.strictObject({ count, byCurrency: z.record(z.string(), amounts) })),
}) satisfies z.ZodMiniType<KeptForecast>;

const reviewAnswer = z.strictObject({
  id,
  ...removable,
  reviewId: id,
  decision: z.enum(reviewDecisions),
  until: CalendarDate,
  dueOn: z.optional(CalendarDate),
  stageId: z.optional(id),
  requestId: z.optional(id),
}) satisfies z.ZodMiniType<ReviewAnswer>;

const mailRule = z.strictObject({
  key: MailRuleKey,
  rule: z.enum(['never', 'offered']),
  at: instant,
}) satisfies z.ZodMiniType<MailRule>;

const review = z.strictObject({
  id,
  startedAt: instant,
  leadIds: z.array(id),
  doneAt: z.optional(instant),
});

/** Of what is one per database: the rep's own part of it. What counts rows is counted anew, and what is this browser's stays there. */
const meta = z.discriminatedUnion('key', [
  z.strictObject({ key: z.literal('sample'), value: z.array(id) }),
  z.strictObject({ key: z.literal('salt'), value: line }),
  z.strictObject({ key: z.literal('other-salts'), value: z.array(line) }),
  z.strictObject({ key: z.literal('own-addresses'), value: z.array(line) }),
  z.strictObject({ key: z.literal('review'), value: review, lastDoneAt: z.optional(instant) }),
]);

/** One row of each table that a backup has. What is derived from them is not among them: it is made anew. */
export const backupRows = {
  leads: Lead,
  followUps: FollowUp,
  activities: Activity,
  stageChanges: StageChange,
  /** A setting that is newer than the row is its default. */
  settings: z.strictObject({ id: z.literal('rep'), ...revised, settings: z.partial(Settings) }),
  mails: mail,
  mailRules: mailRule,
  templates: template,
  draftTemplates: z.strictObject({ draft: id, templateIds: z.array(id), at: instant }),
  outreach,
  pairs: z.strictObject({ id, ...removable }),
  pipelines: pipeline,
  erased: z.strictObject({ hash: id, person: id, at: instant }),
  conversations: conversation,
  forecasts: forecast,
  reviewAnswers: reviewAnswer,
  meta,
} as const;

export type BackupTable = keyof typeof backupRows;
export const backupTables = Object.keys(backupRows) as BackupTable[];
export type BackupRow<Name extends BackupTable> = z.infer<(typeof backupRows)[Name]>;

/** All rows of a database that are the rep's, by table. */
export type Tables = { [Name in BackupTable]: BackupRow<Name>[] };

/** What a row is known by in its table. */
export const rowKeys = {
  leads: 'id',
  followUps: 'id',
  activities: 'id',
  stageChanges: 'id',
  settings: 'id',
  mails: 'id',
  mailRules: 'key',
  templates: 'id',
  draftTemplates: 'draft',
  outreach: 'id',
  pairs: 'id',
  pipelines: 'id',
  erased: 'hash',
  conversations: 'id',
  forecasts: 'month',
  reviewAnswers: 'id',
  meta: 'key',
} as const satisfies Record<BackupTable, string>;

/** The row's key, as text. */
export function keyOf(table: BackupTable, row: object): string {
  return String((row as Record<string, unknown>)[rowKeys[table]]);
}

export const BackupTables = z.strictObject(
  Object.fromEntries(backupTables.map((name) => [name, z.array(backupRows[name])])) as {
    [Name in BackupTable]: z.ZodMiniArray<(typeof backupRows)[Name]>;
  },
);

/** The tables of a database in which nothing is yet. */
export function noTables(): Tables {
  return Object.fromEntries(backupTables.map((name): [string, unknown[]] => [name, []])) as Tables;
}
