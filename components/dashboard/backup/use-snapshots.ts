import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { browser } from '@/lib/browser';
import { hasLost, lossToldKey, sentinelIn, sentinelKey } from '@/lib/pipeline/backup/sentinel';
import { type Snapshot, snapshotsIn, snapshotsKey } from '@/lib/pipeline/backup/snapshot';
import { reached } from '@/lib/store/queries/backup';

interface Kept {
  snapshots: readonly Snapshot[];
  hasLost: boolean;
}

/** The snapshots that there are, and whether the database has lost something since they were taken. */
export function useSnapshots(): Kept | undefined {
  const [kept, setKept] = useState<Kept>();
  const here = useLiveQuery(reached);
  useEffect(() => {
    if (!here) return undefined;
    const { local } = browser.storage;
    const look = async () => {
      const found = await local.get([snapshotsKey, sentinelKey]);
      // Asked for anew, after the sentinel: beside a newer one an older look would look like a loss.
      const isLost = hasLost(sentinelIn(found[sentinelKey]), await reached());
      setKept({ snapshots: snapshotsIn(found[snapshotsKey]), hasLost: isLost });
    };
    const heard = () => void look();
    heard();
    local.onChanged.addListener(heard);
    return () => local.onChanged.removeListener(heard);
  }, [here]);
  return kept;
}

/** The rep says that what is here is all that there is to be. */
export async function acceptLoss(): Promise<void> {
  await browser.storage.local.set({ [sentinelKey]: await reached() });
  await browser.storage.session.remove(lossToldKey);
}
