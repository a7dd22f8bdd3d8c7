import { useShownKeys } from './settings';

/**
 * A key that does the same as the control it stands in; nothing where the rep has switched such keys off. Said to screen
 * readers by `aria-keyshortcuts` on the control.
 */
export function Kbd({ children }: { children: string }) {
  const isShown = useShownKeys();
  if (!isShown(children)) return null;
  return (
    <kbd
      aria-hidden
      className="rounded-sm border border-current/35 px-1 font-sans text-xs leading-4 font-normal not-italic opacity-90"
    >
      {children}
    </kbd>
  );
}
