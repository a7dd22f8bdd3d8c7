/**
 * Where the panel page runs.
 * - `frame` in the overlay of a host's page
 * - `side` in the browser's own side panel; follows the active tab of its window
 * - `lead` a tab of its own, for one lead
 * - `offer` in the overlay's small frame, which asks about noticed mails; `lost`: the background could not be told of one
 */
export type PanelSurface =
  | { in: 'frame' }
  | { in: 'side' }
  | { in: 'lead'; leadId: string }
  | { in: 'offer'; lost: boolean };

/** Where it stands beside a page of a host and shows whom that shows. */
export type PageSurface = Extract<PanelSurface, { in: 'frame' | 'side' }>;

/** What the page's address asks for; a side panel where it says nothing. */
export function surfaceOf(search: string): PanelSurface {
  const asked = new URLSearchParams(search);
  const leadId = asked.get('lead');
  if (leadId) return { in: 'lead', leadId };
  if (asked.get('in') === 'offer') return { in: 'offer', lost: asked.get('lost') === '1' };
  return { in: asked.get('in') === 'frame' ? 'frame' : 'side' };
}
