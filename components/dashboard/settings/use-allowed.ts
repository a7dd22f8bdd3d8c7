import { useEffect, useState } from 'react';
import { browser } from '@/lib/browser';

const wanted = { permissions: ['notifications' as const] };

/** Whether the browser lets us show notifications, as it is now; `undefined` until it has said. */
export function useNotificationsAllowed(): boolean | undefined {
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const now = await browser.permissions.contains(wanted);
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
  }, []);
  return allowed;
}

/** Lets the browser ask the rep; whether she has agreed. To be called in the very turn of her click or key, or it is refused. */
export function askForNotifications(): Promise<boolean> {
  return browser.permissions.request(wanted).catch(() => false);
}
