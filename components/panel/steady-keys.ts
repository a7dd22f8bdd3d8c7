import { useEffect, useLayoutEffect, useRef } from 'react';

/** After a key so long ago, the next one is meant for what stands there by now, ms. */
const quiet = 600;

const fields = 'input, textarea, select';

const isAway = (element: Element) => !element.isConnected || !element.checkVisibility();

/**
 * The page beside us changes by itself, under the rep's fingers. What she was at when it was only read again has the focus
 * again; where it is gone, keys that were meant for it do nothing until she pauses, but for Tab and Escape. `scene` names
 * what is shown.
 */
export function useSteadyKeys(scene: string): void {
  const last = useRef<HTMLElement>(undefined);
  /** Until then keys are held back, by `performance.now()`. */
  const until = useRef(0);

  const shown = useRef(scene);
  useLayoutEffect(() => {
    if (shown.current === scene) return;
    shown.current = scene;
    const { current } = last;
    if (!current) return;
    if (isAway(current)) until.current = performance.now() + quiet;
    // Our frame must not take the focus from the host's page.
    else if (document.hasFocus() && document.activeElement === document.body) current.focus({ preventScroll: true });
  }, [scene]);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last.current = target;
    };
    const hold = (event: KeyboardEvent) => {
      const now = performance.now();
      const isForUs = event.key.length === 1 || event.key === 'Enter';
      const types = event.target instanceof Element && event.target.closest(fields) !== null;
      if (now >= until.current || !isForUs || types) return;
      until.current = now + quiet;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('focusin', remember);
    window.addEventListener('keydown', hold, true);
    return () => {
      document.removeEventListener('focusin', remember);
      window.removeEventListener('keydown', hold, true);
    };
  }, []);
}

function holdRepeated(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !event.repeat) return;
  const isNewLine = event.target instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey;
  if (isNewLine) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Enter that is held down repeats itself on whatever has the focus by then: on "Add lead" it would go on to open the next
 * form and save it. Only a note takes it, as new lines. Returns how to stop.
 */
export function ignoreHeldEnter(): () => void {
  window.addEventListener('keydown', holdRepeated, true);
  return () => window.removeEventListener('keydown', holdRepeated, true);
}
