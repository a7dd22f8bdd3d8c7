/** Days after which the rep is reminded of a backup. */
export const backupDays = 14;

const dayMs = 86_400_000;

/** Whole days from an instant to `now`, both ms since the epoch; 0 for one that a wrong clock puts into the future. */
export function daysSince(at: number, now: number): number {
  return Math.max(0, Math.floor((now - at) / dayMs));
}

/** Whether a backup of then is older than it should be. */
export function isBackupDue(at: number, now: number): boolean {
  return daysSince(at, now) >= backupDays;
}
