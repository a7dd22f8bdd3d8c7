import { useRef, useState } from 'react';

/** `work`, but one at a time: a press while it runs does nothing and gives `undefined`. Says whether it runs. */
export function useOnce<Given extends unknown[], Result>(
  work: (...given: Given) => Promise<Result>,
): [(...given: Given) => Promise<Result | undefined>, boolean] {
  const [busy, setBusy] = useState(false);
  // Two presses may come before React draws again.
  const running = useRef(false);
  const run = async (...given: Given) => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    try {
      return await work(...given);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return [run, busy];
}
