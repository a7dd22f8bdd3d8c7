import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/** How long a question stands, ms. */
export const standingTime = 12_000;

/**
 * Calls `over` when what stands under this name has had its time. The time stands still while it is held (pointed at, or in
 * focus) or nobody looks at the page, and begins anew with another name.
 */
export function useStanding(name: string | undefined, held: boolean, over: () => void): void {
  const left = useRef({ name, ms: standingTime });
  const latest = useRef(over);
  useLayoutEffect(() => {
    latest.current = over;
  });
  const [hidden, setHidden] = useState(document.hidden);
  useEffect(() => {
    const look = () => setHidden(document.hidden);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  useEffect(() => {
    if (left.current.name !== name) left.current = { name, ms: standingTime };
    if (name === undefined || held || hidden) return undefined;
    const began = performance.now();
    const timer = setTimeout(() => latest.current(), left.current.ms);
    return () => {
      clearTimeout(timer);
      left.current.ms -= performance.now() - began;
    };
  }, [name, held, hidden]);
}
