import { defaultSettings, type Settings } from '@/lib/pipeline/settings';
import { withDatabase } from '@/lib/store/open';

/** The rep's settings; the defaults where she chose nothing. */
export function currentSettings(): Promise<Settings> {
  return withDatabase(async (db) => ({ ...defaultSettings, ...(await db.settings.get('rep'))?.settings }));
}
