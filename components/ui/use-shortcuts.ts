import { useEffect, useState } from 'react';
import { browser } from '@/lib/browser';
import { send } from '@/lib/messages/client';

/** The commands of the manifest that have keys. */
export const shortcutNames = [
  'toggle-panel',
  'log-contact',
  'find-lead',
  '_execute_action',
  'open-side-panel',
] as const;
export type ShortcutName = (typeof shortcutNames)[number];

/** What the manifest suggests, until the browser has told what is so. */
export const defaultShortcuts: Record<ShortcutName, string> = {
  'toggle-panel': 'Alt+Shift+L',
  'log-contact': 'Alt+Shift+K',
  'find-lead': 'Alt+Shift+S',
  _execute_action: 'Alt+Shift+F',
  'open-side-panel': '',
};

/** By the command's name. Firefox tells them to no page of ours that stands in a host's page: the background is asked. */
async function allKeys(): Promise<Record<string, string>> {
  const commands = browser.commands as typeof browser.commands | undefined;
  if (!commands) return (await send('frame.keys', {})).reply.keys;
  return Object.fromEntries((await commands.getAll()).map(({ name, shortcut }) => [name, shortcut ?? '']));
}

/** The keys as the browser has them now, empty where the rep gave none; `undefined` until it has told. */
export function useShortcuts(): Record<ShortcutName, string> | undefined {
  const [shortcuts, setShortcuts] = useState<Record<ShortcutName, string>>();
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const found = await allKeys();
      const keys = Object.fromEntries(shortcutNames.map((name) => [name, found[name] ?? '']));
      if (!gone) setShortcuts(keys as Record<ShortcutName, string>);
    };
    // She changes them on a page of the browser's own and comes back.
    const look = () => void (document.visibilityState === 'visible' && read());
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return shortcuts;
}
