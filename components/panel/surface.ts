import { textLimits } from '@/lib/pipeline/page';
import type { SelectedPerson } from '@/lib/pipeline/selected-person';

/**
 * Where the panel page runs.
 * - `frame` in the overlay of a host's page
 * - `side` in the browser's own side panel; follows the active tab of its window
 * - `lead` a tab of its own, for one lead
 * - `find` a tab of its own, to find a lead in; `text` is written there already
 * - `add` a tab of its own, to add by hand who was named in a text on some page
 * - `offer` in the overlay's small frame, which asks about noticed mails; `lost`: the background could not be told of one
 */
export type PanelSurface =
  | { in: 'frame' }
  | { in: 'side' }
  | { in: 'lead'; leadId: string }
  | { in: 'find'; text: string }
  | { in: 'add'; person: SelectedPerson }
  | { in: 'offer'; lost: boolean };

/** Where it stands beside a page of a host and shows whom that shows. */
export type PageSurface = Extract<PanelSurface, { in: 'frame' | 'side' }>;

/** What the page's address asks for; a side panel where it says nothing. */
export function surfaceOf(search: string): PanelSurface {
  const asked = new URLSearchParams(search);
  const leadId = asked.get('lead');
  if (leadId) return { in: 'lead', leadId };
  const text = asked.get('find');
  if (text !== null) return { in: 'find', text };
  if (asked.has('add')) return { in: 'add', person: personOf(asked) };
  if (asked.get('in') === 'offer') return { in: 'offer', lost: asked.get('lost') === '1' };
  return { in: asked.get('in') === 'frame' ? 'frame' : 'side' };
}

/** Whom the address names, in texts no longer than a lead's may be: any page of the hosts may have written it. */
function personOf(asked: URLSearchParams): SelectedPerson {
  const part = (key: keyof SelectedPerson, most: number) => {
    const text = asked.get(key)?.slice(0, most);
    return text ? { [key]: text } : {};
  };
  return { ...part('name', textLimits.name), ...part('email', textLimits.email), ...part('phone', textLimits.line) };
}
