import { useEffect, useState } from 'react';
import { browser } from '@/lib/browser';

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

/** The keys as the browser has them now, empty where the rep gave none; `undefined` until it has told. */
export function useShortcuts(): Record<ShortcutName, string> | undefined {
  const [shortcuts, setShortcuts] = useState<Record<ShortcutName, string>>();
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const commands = await browser.commands.getAll();
      const keyOf = (name: ShortcutName) => commands.find((command) => command.name === name)?.shortcut ?? '';
      const keys = Object.fromEntries(shortcutNames.map((name) => [name, keyOf(name)]));
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
