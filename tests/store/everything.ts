import type { Activity, StageChange } from '@/lib/pipeline/activity';
import type { FollowUp } from '@/lib/pipeline/follow-up';
import type { Lead } from '@/lib/pipeline/lead';
import type { NoticedMail } from '@/lib/pipeline/mail';
import type { MailRule } from '@/lib/pipeline/mail-rule';
import type { NoticedOutreach } from '@/lib/pipeline/outreach';
import { type PipelineRow, pipelinesOf } from '@/lib/pipeline/pipelines';
import type { Template } from '@/lib/pipeline/template';
import { database } from '@/lib/store/open';
import type { MetaRow, SalesRow, SearchTextRow, TotalsRow } from '@/lib/store/schema';

interface Read {
  leads: Lead[];
  followUps: FollowUp[];
  activities: Activity[];
  stageChanges: StageChange[];
  searchTexts: SearchTextRow[];
  meta: MetaRow[];
  totals: TotalsRow[];
  mails: NoticedMail[];
  mailRules: MailRule[];
  templates: Template[];
  outreach: NoticedOutreach[];
  pipelines: PipelineRow[];
  sales: SalesRow[];
}

const read = [
  'leads',
  'followUps',
  'activities',
  'stageChanges',
  'searchTexts',
  'meta',
  'totals',
  'mails',
  'mailRules',
  'templates',
  'outreach',
  'pipelines',
  'sales',
] as const satisfies (keyof Read)[];

/** Everything that lies in the database, of which something must agree. */
export async function everything() {
  const db = database();
  const rows = await Promise.all(read.map(async (name) => [name, await db.table(name).toArray()] as const));
  return everythingIn(Object.fromEntries(rows));
}

/** The same of rows that were read elsewhere, by table. */
export function everythingIn(rows: Record<string, object[]>) {
  const { leads, followUps, activities, stageChanges, searchTexts, meta, totals, ...rest } = rows as unknown as Read;
  const { mails, mailRules, templates, outreach, pipelines, sales } = rest;
  const kept = { mails, mailRules, templates, outreach, pipelines: pipelinesOf(pipelines), sales };
  const counted = totals.find(({ pipelineId }) => pipelineId === 'default')?.totals ?? {};
  return { leads, followUps, activities, stageChanges, searchTexts, meta, totals: counted, ...kept };
}
export type Everything = ReturnType<typeof everythingIn>;
