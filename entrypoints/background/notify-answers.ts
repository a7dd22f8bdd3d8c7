import { weekdayDate } from '@/components/ui/format';
import { browser } from '@/lib/browser';
import type { Parsed } from '@/lib/messages/contract';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { fingerprint } from '@/lib/pipeline/fingerprint';
import { workingDaysOf } from '@/lib/pipeline/holidays';
import { panelPage } from '@/lib/pipeline/lead-page';
import { Refusal } from '@/lib/pipeline/refusal';
import { performed, type WritingCommand } from '@/lib/store/commands';
import { followUpById } from '@/lib/store/queries/follow-ups';
import { currentSettings } from '@/lib/store/queries/settings';
import { refreshBadge } from './badge';
import { refreshNotices } from './notify';
import { doneId, noticeOf } from './notify-ids';
import { allowedNotifications, notifications, show } from './notify-show';
import { occasion } from './occasion';
import { refreshOverlays } from './overlays';
import { quietly } from './quietly';
import { words } from './words';

/** The list of what is due. */
const duePage = 'popup.html';

/** In the worker's first turn, like every listener; and once they are allowed, for a worker that began before. */
export function answerNotices(): void {
  listen();
  browser.permissions.onAdded.addListener(() => {
    listen();
    quietly(refreshNotices());
  });
}

/** The same functions each time: one that listens already is not added twice. */
function listen(): void {
  const from = notifications();
  from?.onClicked.addListener(onClicked);
  from?.onButtonClicked.addListener(onButton);
}

const onClicked = (id: string) => quietly(open(id));
const onButton = (id: string, button: number) => quietly(press(id, button));

/** A click beside the buttons opens the lead; of more than one, the list. */
async function open(id: string): Promise<void> {
  const notice = noticeOf(id);
  if (!notice) return;
  quietly(takeAway(id));
  if (notice.about === 'done') return;
  const followUp = notice.about === 'one' ? await followUpById(notice.followUpId) : undefined;
  await openPage(followUp ? panelPage(followUp.leadId) : duePage);
}

/** In front: the browser may be behind, or have no window at all. */
async function openPage(page: string): Promise<void> {
  const url = browser.runtime.getURL(page);
  const tab = await browser.tabs.create({ url }).catch(() => undefined);
  if (!tab) await browser.windows.create({ url });
  else if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Pressed twice, or in a worker that dies on the way, it is done once: the request's id is the notification's. */
async function press(id: string, button: number): Promise<void> {
  const notice = noticeOf(id);
  try {
    if (notice?.about === 'done') await takeBack(notice.requestId);
    if (notice?.about === 'one') await (button === 0 ? done : snooze)(notice.followUpId, fingerprint(id));
  } finally {
    await takeAway(id);
  }
}

async function done(followUpId: string, print: string): Promise<void> {
  const requestId = `done ${print}`;
  await carryOut('follow-up.done', requestId, { followUpId });
  const { t } = await words();
  await say(doneId(requestId), t('common.done.followUpDone'), t('common.actions.undo'));
}

/** From the day on which it is pressed: a notification may have stood for days. */
async function snooze(followUpId: string, print: string): Promise<void> {
  const requestId = `snooze ${print}`;
  const { holidays, workdays } = await currentSettings();
  const dueOn = workingDaysOf(holidays, workdays).addWorkingDays(calendarDateAt(Date.now()), 1);
  await carryOut('follow-up.snooze', requestId, { followUpId, dueOn });
  const { t, language } = await words();
  const date = weekdayDate(dueOn, language);
  await say(doneId(requestId), t('common.done.followUpSnoozed', { date }), t('common.actions.undo'));
}

async function takeBack(requestId: string): Promise<void> {
  try {
    await carryOut('undo', `undo ${requestId}`, { requestId });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { t } = await words();
    await say('late', t('common.errors.cannot-undo'));
  }
}

async function carryOut<Name extends WritingCommand>(command: Name, requestId: string, input: Parsed<Name>) {
  await performed(command, requestId, input, occasion());
  quietly(refreshBadge());
  quietly(refreshOverlays());
  quietly(refreshNotices());
}

/** No toast can be seen where no page of ours is. It names nobody. */
async function say(id: string, message: string, undo?: string): Promise<void> {
  const to = await allowedNotifications();
  if (to) await show(to, id, { title: 'Fairlead', message }, undo ? [undo] : []);
}

async function takeAway(id: string): Promise<void> {
  await (await allowedNotifications())?.clear(id);
}
