import { useEffect, useState } from 'react';
import { browser } from '@/lib/browser';

/** What is asked for where the rep switches on what needs it, and not before. */
type Optional = 'notifications' | 'downloads';

/** Whether the browser lets us, as it is now; `undefined` until it has said. */
export function useAllowed(name: Optional): boolean | undefined {
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const now = await browser.permissions.contains({ permissions: [name] });
      if (!gone) setAllowed(now);
    };
    const onChange = () => void look();
    const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
    for (const event of events) event.addListener(onChange);
    void look();
    return () => {
      gone = true;
      for (const event of events) event.removeListener(onChange);
    };
  }, [name]);
  return allowed;
}

/** Lets the browser ask the rep; whether she has agreed. To be called in the very turn of her click or key, or it is refused. */
export function askFor(name: Optional): Promise<boolean> {
  return browser.permissions.request({ permissions: [name] }).catch(() => false);
}
