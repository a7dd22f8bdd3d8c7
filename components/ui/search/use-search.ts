import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { Lead } from '@/lib/pipeline/lead';
import { searchLeads } from '@/lib/store/queries/search';

/** Leads that are shown; who has more than that writes on. */
export const mostFound = 20;

export interface Search {
  /** What is written, without the space around it; empty while nothing is searched for. */
  text: string;
  /** What was found last; it may still be for the text before (`fresh` is false). */
  leads: readonly Lead[] | undefined;
  fresh: boolean;
  more: boolean;
  /** The place of the choice among the leads; where there are none, 0 is *add by hand*. */
  active: number;
  move: (by: number) => void;
  /** Takes the choice as soon as it is known: what Enter means is what is written, not what was found for half of it. */
  choose: (inPanel: boolean) => void;
}

/** Finds leads while the rep writes. `onChoose` gets the lead, or nothing where there is none to choose. */
export function useSearch(
  written: string,
  onChoose: (lead: Lead | undefined, inPanel: boolean, text: string) => void,
): Search {
  const text = written.trim();
  const asked = useDeferredValue(text);
  const found = useLiveQuery(
    async () => (asked ? { text: asked, leads: await searchLeads(asked, mostFound + 1) } : undefined),
    [asked],
  );
  const [place, setPlace] = useState({ text, active: 0 });
  const wanted = useRef<{ text: string; inPanel: boolean }>(undefined);

  const fresh = found?.text === text;
  const leads = found?.leads.slice(0, mostFound);
  const active = place.text === text ? place.active : 0;

  useEffect(() => {
    const { current: choice } = wanted;
    if (!choice || !fresh) return;
    wanted.current = undefined;
    if (choice.text === text) onChoose(leads?.[active], choice.inPanel, text);
  }, [fresh, text, leads, active, onChoose]);

  return {
    text,
    leads,
    fresh,
    more: (found?.leads.length ?? 0) > mostFound,
    active,
    move: (by) => {
      const last = Math.max((leads?.length ?? 0) - 1, 0);
      setPlace({ text, active: Math.min(Math.max(active + by, 0), last) });
    },
    choose: (inPanel) => {
      if (fresh) onChoose(leads?.[active], inPanel, text);
      else wanted.current = { text, inPanel };
    },
  };
}
