import { browser } from '@/lib/browser';
import { nextMidnight } from '@/lib/pipeline/calendar-date';
import { emptyBin, keepForecast, pruneMails, pruneOutreach, pruneRequests } from '@/lib/store/commands';
import { refreshBadge } from './badge';
import { mailAlarm, sweepMails } from './mails';
import { refreshNotices } from './notify';
import { occasion } from './occasion';
import { refreshOverlays } from './overlays';
import { quietly } from './quietly';
import { takeSnapshot } from './snapshots';

/** When the rep's day turns: what was due is overdue. */
const midnight = 'midnight';
/** In between: a machine that slept, a clock or a time zone that was changed. */
const round = 'round';
const roundMinutes = 30;

/** Browsers may lose alarms; called at every start. An alarm that stands as it should is left alone, or it would never come. */
export async function ensureAlarms(): Promise<void> {
  const when = nextMidnight(Date.now());
  const [atMidnight, everyRound] = await Promise.all([browser.alarms.get(midnight), browser.alarms.get(round)]);
  if (atMidnight?.scheduledTime !== when) browser.alarms.create(midnight, { when });
  if (everyRound?.periodInMinutes !== roundMinutes) browser.alarms.create(round, { periodInMinutes: roundMinutes });
}

export function answerAlarms(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    quietly(ensureAlarms());
    quietly(refreshBadge());
    quietly(refreshNotices());
    if (name === midnight) quietly(refreshOverlays());
    if (name === midnight || name === round) quietly(keepForecast(occasion()));
    if (name === round || name === mailAlarm) quietly(sweepMails());
    if (name !== round) return;
    quietly(takeSnapshot('hour'));
    quietly(pruneRequests(Date.now()));
    quietly(pruneMails(Date.now()));
    quietly(pruneOutreach(Date.now()));
    quietly(emptyBin(Date.now()));
  });
}
