import { browser } from '@/lib/browser';
import { mostCounted } from '@/lib/pipeline/badge';
import { type CalendarDate, calendarDateAt } from '@/lib/pipeline/calendar-date';
import type { Digest } from '@/lib/pipeline/digest';
import { dueTimeAt, instantOf } from '@/lib/pipeline/due-time';
import { isOpen } from '@/lib/pipeline/follow-up';
import { nextNoticeAt, toldKey } from '@/lib/pipeline/notices';
import type { Settings } from '@/lib/pipeline/settings';
import { claimNotices, keepTold } from '@/lib/store/commands';
import { followUpById, followUpsDueOn, overdueCount } from '@/lib/store/queries/follow-ups';
import { currentSettings } from '@/lib/store/queries/settings';
import { noticeId, noticeOf } from './notify-ids';
import { allowedNotifications, type Notifications, show } from './notify-show';
import { noticeWords } from './notify-words';
import { occasion } from './occasion';
import { words } from './words';

/** When the next notification of the day may be due. */
const noticeAlarm = 'notice';

/**
 * Sends what is to be told now, takes away what is told no more, and sets the alarm for the next: at every start, alarm and change. With
 * notifications off, or not allowed, it does nothing; nothing is then taken as told.
 */
export async function refreshNotices(): Promise<void> {
  const settings = await currentSettings();
  await setAlarm(settings);
  const to = await allowedNotifications();
  if (!to) return;
  await takeAway(to, settings.notify === 'off' ? () => true : isOver);
  await send(to, settings);
}

/** Takes every notification of what is due away: of somebody who is erased, or who is not to be named any more. */
export async function takeNoticesAway(): Promise<void> {
  const to = await allowedNotifications();
  if (to) await takeAway(to, () => true);
}

async function send(to: Notifications, { notify, ...settings }: Settings): Promise<void> {
  if (notify === 'off') return;
  const claimed = await claimNotices({ ...settings, notify }, occasion());
  if (!claimed) return;
  // A digest says again what the last one said.
  if (notify === 'digest') await takeAway(to, (id) => noticeOf(id)?.about === 'one');
  for (const digest of claimed.notices) await tell(to, digest);
  await keepTold(claimed.told);
}

async function tell(to: Notifications, digest: Digest): Promise<void> {
  const today = calendarDateAt(Date.now());
  const said = await words();
  const { t } = said;
  const buttons = digest.only ? [t('common.actions.done'), t('notify.said.snooze')] : [];
  await show(to, noticeId(digest, today), noticeWords(digest, today, said), buttons);
}

async function takeAway(to: Notifications, isMeant: (id: string) => boolean | Promise<boolean>): Promise<void> {
  for (const id of Object.keys(await to.getAll())) if (await isMeant(id)) await to.clear(id);
}

/** Of one follow-up, that was done or put off since; of many, where nothing is due any more. */
async function isOver(id: string): Promise<boolean> {
  const notice = noticeOf(id);
  if (notice?.about === 'many') return !(await isAnythingDue(calendarDateAt(Date.now())));
  if (notice?.about !== 'one') return false;
  const followUp = await followUpById(notice.followUpId);
  return !followUp || !isOpen(followUp) || toldKey(followUp) !== notice.key;
}

async function isAnythingDue(today: CalendarDate): Promise<boolean> {
  return (await overdueCount(today, 1)) > 0 || (await followUpsDueOn(today, 1)).length > 0;
}

/** After midnight the day's first alarm looks anew. An alarm that stands as it should is left alone. */
async function setAlarm({ notify, notifyFrom }: Settings): Promise<void> {
  const standing = await browser.alarms.get(noticeAlarm);
  const when = notify === 'off' ? undefined : await nextAlarm(notify, notifyFrom);
  if (when === undefined) {
    if (standing) await browser.alarms.clear(noticeAlarm);
    return;
  }
  if (standing?.scheduledTime !== when) browser.alarms.create(noticeAlarm, { when });
}

async function nextAlarm(notify: 'digest' | 'each', from: string): Promise<number | undefined> {
  const now = Date.now();
  const today = calendarDateAt(now);
  const ofToday = notify === 'each' ? (await followUpsDueOn(today, mostCounted)).map(({ followUp }) => followUp) : [];
  const next = nextNoticeAt(notify, ofToday, { time: dueTimeAt(now), from });
  return next === undefined ? undefined : instantOf(today, next);
}
