import { bothDrew } from './drawn';
import { probe } from './probe';
import { SeenBefore } from './seen-before';

/** That the page took our frame out and it is loaded again: `lib/overlay/panel-frame.ts` names it once it has been there. */
const isBack = window.name !== '';

/** How often our frame is drawn, after the host's page was, until a yes of the browser is one. */
const enough = 3;

export interface Standing {
  /** Whether a press that is made then, ms of the clock of events, may count. */
  admits(pressedAt: number): boolean;
  stop(): void;
}

/** The browser tells of a frame only as a whole: one pixel in its corner, where no control is, whose own probe would lie over it. */
const corner = { top: '2px', left: '2px', width: '1px', height: '1px' };

/** Watches the frame, as long as it stands, for what the page lays over it. */
export function watchFrame(hostDrew: () => Promise<void>): Standing {
  let watched = watchFrom(hostDrew, isBack);
  const anew = () => {
    watched.stop();
    watched = watchFrom(hostDrew, false);
  };
  const listeners = new AbortController();
  const { signal } = listeners;
  // While it was hidden nothing was drawn, and nothing told: what was said before is long ago.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && anew(), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && anew(), { signal });
  return {
    admits: (pressedAt) => watched.admits(pressedAt),
    stop: () => {
      listeners.abort();
      watched.stop();
    },
  };
}

function watchFrom(hostDrew: () => Promise<void>, isKnown: boolean): Standing {
  const before = new SeenBefore();
  let over = false;
  const stopProbe = probe(corner, (isVisible, isThere) => before.told(isVisible, isThere, performance.now()));
  if (isKnown) before.known();
  else void bothDrew(hostDrew, (drawn) => over || (drawn >= enough && before.isBare)).then(() => before.known());
  return {
    admits: (pressedAt) => before.admits(pressedAt),
    stop: () => {
      over = true;
      stopProbe();
    },
  };
}
