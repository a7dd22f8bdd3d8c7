import { browser } from '@/lib/browser';

export type Notifications = typeof browser.notifications;

const wanted = { permissions: ['notifications' as const] };

/**
 * The browser's notifications; `undefined` where the rep has not allowed them, or has taken that back. They may be there and refuse,
 * where she has a moment ago.
 */
export function notifications(): Notifications | undefined {
  // Typed as if they were always there.
  return browser.notifications as Notifications | undefined;
}

/** The same, asked of the browser: what it took back it may still show to a worker that runs. */
export async function allowedNotifications(): Promise<Notifications | undefined> {
  return (await browser.permissions.contains(wanted)) ? notifications() : undefined;
}

export interface Said {
  title: string;
  message: string;
}

/** Shows one, in the place of the one with the same id. Buttons are left out where the browser knows none: Firefox refuses them. */
export async function show(to: Notifications, id: string, said: Said, buttons: string[] = []): Promise<void> {
  const options = { type: 'basic' as const, iconUrl: browser.runtime.getURL('/icons/128.png'), ...said };
  const withButtons = { ...options, buttons: buttons.map((title) => ({ title })) };
  try {
    await to.create(id, buttons.length > 0 ? withButtons : options);
  } catch (error) {
    if (buttons.length === 0) throw error;
    await to.create(id, options);
  }
}
