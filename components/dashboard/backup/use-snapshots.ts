import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { browser } from '@/lib/browser';
import { hasLost, type Sentinel, sentinelIn, sentinelKey } from '@/lib/pipeline/backup/sentinel';
import { type Snapshot, snapshotsIn, snapshotsKey } from '@/lib/pipeline/backup/snapshot';
import { databaseMark } from '@/lib/store/queries/backup';

interface Kept {
  snapshots: readonly Snapshot[];
  sentinel: Sentinel;
}

/** The snapshots that there are, and whether the database has lost something since they were taken. */
export function useSnapshots(): (Kept & { hasLost: boolean }) | undefined {
  const [kept, setKept] = useState<Kept>();
  const here = useLiveQuery(databaseMark);
  useEffect(() => {
    const { local } = browser.storage;
    const look = async () => {
      const found = await local.get([snapshotsKey, sentinelKey]);
      setKept({ snapshots: snapshotsIn(found[snapshotsKey]), sentinel: sentinelIn(found[sentinelKey]) });
    };
    const heard = () => void look();
    heard();
    local.onChanged.addListener(heard);
    return () => local.onChanged.removeListener(heard);
  }, []);
  return kept && here ? { ...kept, hasLost: hasLost(kept.sentinel, here) } : undefined;
}

/** The rep says that what is here is all that there is to be. */
export async function acceptLoss(): Promise<void> {
  await browser.storage.local.set({ [sentinelKey]: await databaseMark() });
}
