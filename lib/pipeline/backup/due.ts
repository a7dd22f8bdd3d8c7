/** Days after which the rep is reminded of a backup. */
export const backupDays = 14;

const dayMs = 86_400_000;

/** Whole days from an instant to `now`, both ms since the epoch; 0 for one that a wrong clock puts into the future. */
export function daysSince(at: number, now: number): number {
  return Math.max(0, Math.floor((now - at) / dayMs));
}

/** How many days old the last backup is when the next file is saved by itself. */
const fileDays = { daily: 1, weekly: 7 } as const;

/** Whether a file is to be saved by itself now; `at`: when the last backup was, of whatever kind. */
export function isFileDue(schedule: keyof typeof fileDays, at: number | undefined, now: number): boolean {
  return at === undefined || isOlder(at, fileDays[schedule], now);
}

/** Whether a backup of then is older than it should be. */
export function isBackupDue(at: number, now: number): boolean {
  return isOlder(at, backupDays, now);
}

/** When it was made is not known where a clock that was wrong says that it was later than now: it counts as old. */
function isOlder(at: number, days: number, now: number): boolean {
  return daysSince(at, now) >= days || at - now > dayMs;
}
