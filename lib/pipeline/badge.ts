/** As far as overdue follow-ups are counted: beyond it the badge says `99+`, and a full count would cost a second. */
export const mostCounted = 100;

/** The badge's text for so many overdue follow-ups (0 to `mostCounted`): at most 4 characters, nothing at 0. */
export function badgeText(overdue: number): string {
  if (overdue === 0) return '';
  return overdue < mostCounted ? String(overdue) : `${mostCounted - 1}+`;
}
