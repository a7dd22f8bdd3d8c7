import { browser } from '@/lib/browser';
import { endMailsOfTab, sweepSilentMails } from '@/lib/store/commands';
import { refreshBadge } from './badge';
import { occasion } from './occasion';
import { refreshOverlays } from './overlays';
import { quietly } from './quietly';

/** Goes off when an overlay that watched a mail has said nothing for a while. */
export const mailAlarm = 'mail';

/** A minute from now mails that are still on their way are looked after; called anew, it is put off. */
export function watchMails(): void {
  browser.alarms.create(mailAlarm, { delayInMinutes: 1 });
}

/** Settles what is overdue, and watches on while something is on its way. */
export async function sweepMails(): Promise<void> {
  const { settled, again } = await sweepSilentMails(occasion());
  if (again !== undefined) watchMails();
  if (settled) await tell();
}

/** A closed tab says nothing more: what it had sent is sent. */
export function answerClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => quietly(endTab(tabId)));
}

/** A window that closed with *Send* may be gone before what it said of the mail is written. */
export async function endTabIfGone(tabId: number): Promise<void> {
  try {
    await browser.tabs.get(tabId);
  } catch {
    await endTab(tabId);
  }
}

async function endTab(tabId: number): Promise<void> {
  if (await endMailsOfTab(tabId, occasion())) await tell();
}

async function tell(): Promise<void> {
  await Promise.all([refreshBadge(), refreshOverlays()]);
}
