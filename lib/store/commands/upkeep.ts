import { defaultPipeline } from '@/lib/pipeline/stages';
import { withDatabase } from '@/lib/store/open';
import { checkTotals } from '@/lib/store/queries/totals';

/** How long a command can be repeated or undone, ms. */
const requestsKeptMs = 7 * 86_400_000;

/** Forgets the requests that are older than seven days. */
export function pruneRequests(now: number): Promise<number> {
  return withDatabase((db) =>
    db.requests
      .where('at')
      .below(now - requestsKeptMs)
      .delete(),
  );
}

/** How long a mail that was answered is known, so that it is not asked about again, and what a draft was written with, ms. */
const mailsKeptMs = 90 * 86_400_000;

/** Forgets the mails about which nothing is left to ask, and what drafts were written with, after ninety days. */
export function pruneMails(now: number): Promise<void> {
  const until = now - mailsKeptMs;
  return withDatabase((db) =>
    db.transaction('rw', db.mails, db.draftTemplates, async () => {
      const done = db.mails.where('state').equals('done');
      await done.filter(({ at }) => at < until).delete();
      await db.draftTemplates.where('at').below(until).delete();
    }),
  );
}

/** How long outreach that was answered, and what was seen of a conversation, is known, ms; and whom a list offered to invite. */
const outreachKeptMs = 180 * 86_400_000;
const listKeptMs = 86_400_000;

/** Forgets the outreach about which nothing is left to ask, and the conversations that were not seen, after a hundred and eighty days. */
export function pruneOutreach(now: number): Promise<void> {
  const until = now - outreachKeptMs;
  return withDatabase((db) =>
    db.transaction('rw', db.outreach, db.conversations, db.meta, async () => {
      const done = db.outreach.where('state').equals('done');
      await done.filter(({ at }) => at < until).delete();
      await db.conversations.where('at').below(until).delete();
      const list = await db.meta.get('invitable');
      if (list?.key === 'invitable' && list.at < now - listKeptMs) await db.meta.delete('invitable');
    }),
  );
}

/** Compares the kept totals with the leads (a full scan: not for every day) and puts them right; whether they were wrong. */
export function repairTotals(): Promise<boolean> {
  return withDatabase((db) =>
    db.transaction('rw', db.leads, db.totals, async () => {
      const { rebuilt, agree } = await checkTotals();
      if (agree) return false;
      await db.totals.put({ pipelineId: defaultPipeline.id, totals: rebuilt });
      return true;
    }),
  );
}

/** The name of the event by which a newer overlay retires an older one: random, one for this install, made when first asked for. */
export function retireEvent(newId: () => string): Promise<string> {
  return madeOnce('retire-event', newId);
}

function madeOnce(key: 'retire-event', newId: () => string): Promise<string> {
  return withDatabase((db) =>
    db.transaction('rw', db.meta, async () => {
      const kept = await db.meta.get(key);
      if (kept?.key === key) return kept.value;
      const value = newId();
      await db.meta.add({ key, value });
      return value;
    }),
  );
}
