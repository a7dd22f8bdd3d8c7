import { type Page } from 'puppeteer';
import { expect } from 'vitest';
import { type FollowUp } from '@/lib/pipeline/follow-up';
import { type Lead } from '@/lib/pipeline/lead';
import { type NoticedMail } from '@/lib/pipeline/mail';
import { type MailRule } from '@/lib/pipeline/mail-rule';
import { type PipelineRow } from '@/lib/pipeline/pipelines';
import { type NoticedOutreach, type SeenConversation } from '@/lib/pipeline/outreach';
import { type Template } from '@/lib/pipeline/template';
import { type Activity, type StageChange } from '@/lib/pipeline/activity';

/** Rows as they lie in IndexedDB, read without a line of the product's. */
interface Tables {
  leads: Lead;
  followUps: FollowUp;
  activities: Activity;
  stageChanges: StageChange;
  settings: { settings: Record<string, unknown> };
  requests: { requestId: string; command: string };
  mails: NoticedMail;
  mailRules: MailRule;
  pipelines: PipelineRow;
  templates: Template;
  outreach: NoticedOutreach;
  conversations: SeenConversation;
  staged: { id: string };
  totals: { totals: Record<string, { count: number; value: Record<string, number> }> };
}

/** Resolves once the background has made the database; an earlier look would make an empty one in its place. */
export async function hasPipeline(desk: Page): Promise<void> {
  await desk.waitForFunction(
    async () => (await indexedDB.databases()).some(({ name, version }) => name === 'fairlead' && (version ?? 0) > 1),
    { polling: 50 },
  );
}

/** Every row of a table, tombstones too. */
export function allRows<Name extends keyof Tables>(desk: Page, table: Name): Promise<Tables[Name][]> {
  return desk.evaluate(
    (name) =>
      new Promise<never[]>((resolve, reject) => {
        const opening = indexedDB.open('fairlead');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.addEventListener('error', () => reject(reading.error));
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result as never[]);
          });
        });
      }),
    table,
  );
}

const living = <Row extends { deletedAt?: number }>(rows: Row[]): Row[] =>
  rows.filter((row) => row.deletedAt === undefined);

/** The leads that are there, oldest first. */
export const leadsIn = async (desk: Page): Promise<Lead[]> =>
  living(await allRows(desk, 'leads')).toSorted((a, b) => a.ordinal - b.ordinal);

/** The follow-ups that are still to be done, by day. */
export const openFollowUpsIn = async (desk: Page): Promise<FollowUp[]> =>
  living(await allRows(desk, 'followUps'))
    .filter((one) => one.openDueOn !== undefined)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));

/** The contacts that no undo took back, in the order in which they were logged. */
export async function contactsIn(desk: Page): Promise<Extract<Activity, { type: 'contact' }>[]> {
  const log = await allRows(desk, 'activities');
  const retracted = new Set(log.flatMap((one) => (one.type === 'retraction' ? [one.retracts] : [])));
  return log
    .filter((one) => one.type === 'contact')
    .filter((one) => !retracted.has(one.id))
    .toSorted((a, b) => a.seq - b.seq);
}

/** Waits until what is read from the database is so; a failure shows how it was instead. */
export const becomes = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 30_000, interval: 50 });

/** Takes every row away but the overlay's own secret, and every draft of the panel. */
export async function emptyPipeline(desk: Page): Promise<void> {
  await desk.evaluate(() => {
    localStorage.clear();
    return new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('fairlead');
      opening.addEventListener('error', () => reject(opening.error));
      opening.addEventListener('success', () => {
        const database = opening.result;
        const emptying = database.transaction([...database.objectStoreNames], 'readwrite');
        for (const name of database.objectStoreNames) emptying.objectStore(name).clear();
        emptying.addEventListener('abort', () => reject(emptying.error));
        emptying.addEventListener('complete', () => {
          database.close();
          resolve();
        });
      });
    });
  });
}
