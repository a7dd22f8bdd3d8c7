import { useCallback, useEffect, useRef, useState } from 'react';
import { onPageChanged } from '@/lib/messages/tab';
import { hostTab, onHostTabMoved } from './host-tab';
import { readTab } from './read-tab';
import type { PageState } from './reading';
import type { PageSurface } from './surface';

/** A page that has not said by then what it shows may show someone else already, ms. */
const trusted = 200;
/** How often a page that is still being read is asked again, ms: the word that it is there may have been lost. The page itself gives up in time. */
const lookAgain = 1000;

export interface Page {
  state: PageState;
  /** Reads the page afresh, shows what it says and answers with it. */
  readAgain: () => Promise<PageState>;
  /** Of the page that is shown; absent until it is known. */
  tabId: number | undefined;
}

/**
 * The page beside the panel, kept up with: read at once, when the page says that it changed, and when the panel or another
 * tab comes up. Of several readings under way only the last one counts; while one takes long, nothing shown is trusted.
 */
export function usePage(surface: PageSurface): Page {
  const [state, setState] = useState<PageState>({ state: 'asking' });
  const [tabId, setTabId] = useState<number>();
  const turn = useRef(0);
  const where = surface.in;

  const readAgain = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const isLast = () => mine === turn.current;
    const timer = setTimeout(() => isLast() && setState({ state: 'reading' }), trusted);
    const tab = await hostTab({ in: where });
    const next = await readTab(tab);
    clearTimeout(timer);
    if (isLast()) {
      setTabId(tab?.id);
      setState((shown) => (sameState(shown, next) ? shown : next));
    }
    return next;
  }, [where]);

  useEffect(() => {
    const read = () => void readAgain();
    const readOfTab = async (changed: number) => {
      if ((await hostTab({ in: where }))?.id === changed) await readAgain();
    };
    const readWhenSeen = () => void (document.visibilityState === 'visible' && readAgain());
    /** Of another tab nothing that is shown can be true. */
    const moved = () => {
      setState((shown) => (shown.state === 'ready' ? { state: 'reading' } : shown));
      void readAgain();
    };
    read();
    const stops = [
      onPageChanged((changed) => void readOfTab(changed)),
      where === 'side' ? onHostTabMoved(moved) : () => undefined,
    ];
    document.addEventListener('visibilitychange', readWhenSeen);
    window.addEventListener('focus', read);
    window.addEventListener('pageshow', read);
    return () => {
      for (const stop of stops) stop();
      document.removeEventListener('visibilitychange', readWhenSeen);
      window.removeEventListener('focus', read);
      window.removeEventListener('pageshow', read);
    };
  }, [readAgain, where]);

  const isReading = state.state === 'reading';
  useEffect(() => {
    if (!isReading) return undefined;
    const timer = setInterval(() => void readAgain(), lookAgain);
    return () => clearInterval(timer);
  }, [isReading, readAgain]);

  return { state, readAgain, tabId };
}

/** A page that says the same again must not draw anything anew. */
function sameState(a: PageState, b: PageState): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
