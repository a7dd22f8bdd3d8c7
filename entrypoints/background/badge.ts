import { browser } from '@/lib/browser';
import { badgeText, mostCounted } from '@/lib/pipeline/badge';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { overdueCount } from '@/lib/store/queries/follow-ups';
import { words } from './words';

/** White on it holds 6.5:1. */
const overdueRed = '#b3261e';

/** Shows how many follow-ups are overdue by today's date, on the toolbar's button and, in words, in its title. */
export async function refreshBadge(): Promise<void> {
  const shown = await overdueNow();
  await show(shown);
  // Of two refreshes that overlap, the one that counted first may show last.
  if ((await overdueNow()) !== shown) await refreshBadge();
}

function overdueNow(): Promise<number> {
  return overdueCount(calendarDateAt(Date.now()));
}

async function show(overdue: number): Promise<void> {
  const { t } = await words();
  const title =
    overdue === 0
      ? t('background.badge.none')
      : overdue < mostCounted
        ? t('background.badge.overdue', { count: overdue })
        : t('background.badge.many', { count: mostCounted - 1 });
  await Promise.all([
    browser.action.setBadgeText({ text: badgeText(overdue) }),
    browser.action.setBadgeBackgroundColor({ color: overdueRed }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}
