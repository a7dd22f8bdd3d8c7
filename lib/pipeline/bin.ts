/** How long a removed lead can be restored, days. */
export const binDays = 30;

const dayMs = 86_400_000;

/** Who was removed before this goes for good; ms since the epoch. */
export function binBegins(now: number): number {
  return now - binDays * dayMs;
}

/** For how many days yet, counted up to whole ones, somebody can be restored who was removed at `deletedAt` (ms since the epoch); 0–30. */
export function daysLeft(deletedAt: number, now: number): number {
  return Math.min(binDays, Math.max(0, Math.ceil((deletedAt - binBegins(now)) / dayMs)));
}
