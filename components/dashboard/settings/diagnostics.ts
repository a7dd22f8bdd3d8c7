import { browser } from '@/lib/browser';
import type { Settings } from '@/lib/pipeline/settings';
import { schemaVersion } from '@/lib/store/queries/backup';
import { rowCounts } from '@/lib/store/queries/counts';

/** What helps to find a fault, with no name, address or text of anybody's. */
export async function diagnosticsOf(settings: Settings): Promise<string> {
  const [{ usage, quota }, persisted, rows] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
    rowCounts(),
  ]);
  const { senderName, leadViews, ...plain } = settings;
  const told = {
    fairlead: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    languages: navigator.languages,
    schemaVersion,
    rows,
    storage: { usage, quota, persisted },
    // Words of the rep's stand in these: of them only whether there are any.
    settings: { ...plain, senderName: senderName !== '', leadViews: leadViews.length },
  };
  return JSON.stringify(told, undefined, 2);
}
