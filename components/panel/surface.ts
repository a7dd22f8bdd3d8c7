/**
 * Where the panel page runs.
 * - `frame` in the overlay of a host's page
 * - `side` in the browser's own side panel; follows the active tab of its window
 * - `lead` a tab of its own, for one lead
 */
export type PanelSurface = { in: 'frame' } | { in: 'side' } | { in: 'lead'; leadId: string };

/** What the page's address asks for; a side panel where it says nothing. */
export function surfaceOf(search: string): PanelSurface {
  const asked = new URLSearchParams(search);
  const leadId = asked.get('lead');
  if (leadId) return { in: 'lead', leadId };
  return { in: asked.get('in') === 'frame' ? 'frame' : 'side' };
}
