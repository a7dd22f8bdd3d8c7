import type { Reply } from '@/lib/messages/contract';
import type { Settings } from '@/lib/pipeline/settings';
import type { Change } from '@/lib/store/change';

/** The settings that are given; the others stay. */
export async function changeSettings(change: Change, given: Partial<Settings>): Promise<Reply<'settings.change'>> {
  return { changed: await change.putSettings({ ...(await change.currentSettings()), ...given }) };
}
