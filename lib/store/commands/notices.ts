import { mostCounted } from '@/lib/pipeline/badge';
import type { Digest } from '@/lib/pipeline/digest';
import { dueTimeAt } from '@/lib/pipeline/due-time';
import { type NoticeStep, noticesNow, type Told } from '@/lib/pipeline/notices';
import type { Settings } from '@/lib/pipeline/settings';
import type { Occasion } from '@/lib/store/change';
import { withDatabase } from '@/lib/store/open';
import { type DueRow, followUpsDueOn, overdueFollowUps } from '@/lib/store/queries/follow-ups';

/** So long whoever has claimed notifications is given to send them, ms; then it died on the way. */
const sendingMs = 60_000;

const nothingTold: { value: Told; sendingAt?: number } = { value: { steps: [] } };

type Clock = Pick<Occasion, 'now' | 'dateAt'>;
type Wanted = Pick<Settings, 'notifyFrom' | 'notifyNames'> & { notify: 'digest' | 'each' };

/**
 * The notifications that are to be sent now, for the one who asks first: `keepTold` says that they were. Should that never come, they
 * are to be sent again: a worker that dies on the way loses none. Where there are none, what is to be kept is kept. Of what is
 * overdue, and of what is due today, the first `mostCounted` are looked at.
 */
export function claimNotices(
  { notify, notifyFrom, notifyNames }: Wanted,
  { now, dateAt }: Clock,
): Promise<{ told: Told; notices: Digest[] } | undefined> {
  return withDatabase((db) =>
    db.transaction('rw', db.meta, db.followUps, db.leads, async () => {
      const row = await db.meta.get('notices');
      const { value: before, sendingAt } = row?.key === 'notices' ? row : nothingTold;
      if (sendingAt !== undefined && Math.abs(now - sendingAt) < sendingMs) return undefined;

      const today = dateAt(now);
      const rows = [await overdueFollowUps(today, mostCounted), await followUpsDueOn(today, mostCounted)].flat();
      const steps = rows.map((one) => stepOf(one, { now, dateAt }));
      const when = { today, time: dueTimeAt(now), from: notifyFrom, hideNames: !notifyNames };
      const said = noticesNow(notify, steps, before, when);
      if (!said) return undefined;
      const isToSend = said.notices.length > 0;
      await db.meta.put({ key: 'notices', ...(isToSend ? { value: before, sendingAt: now } : { value: said.told }) });
      return isToSend ? said : undefined;
    }),
  );
}

function stepOf({ followUp, lead }: DueRow, { now, dateAt }: Clock): NoticeStep {
  const { id, dueOn, dueTime, note, updatedAt } = followUp;
  const { name, company } = lead;
  // By a clock that was wrong: told once too often is better than never.
  const touched = updatedAt > now ? 0 : updatedAt;
  return { id, dueOn, dueTime, note, name, company, touchedOn: dateAt(touched), touchedAt: dueTimeAt(touched) };
}

/** They have been sent: what `claimNotices` gave with them is kept. */
export async function keepTold(told: Told): Promise<void> {
  await withDatabase((db) => db.meta.put({ key: 'notices', value: told }));
}
