import { useLiveQuery } from 'dexie-react-hooks';
import { useToday } from '@/components/ui/use-today';
import { daysSince } from '@/lib/pipeline/backup/due';
import { backupState } from '@/lib/store/queries/backup';

/** When the rep last saved a backup, and how many days ago that is; looked at anew each day. */
export function useBackupState() {
  const today = useToday();
  return useLiveQuery(async () => {
    const now = Date.now();
    const { at, isDue } = await backupState(now);
    return { isDue, ...(at !== undefined && { at, days: daysSince(at, now) }) };
  }, [today]);
}
