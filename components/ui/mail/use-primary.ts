import { useFirstFocus } from '@/components/ui/first-focus';
import { useKeys } from '@/components/ui/keys';

/** They do what they say by themselves when Enter is pressed on them. */
const pressable = 'button, a[href]';

/**
 * For the one thing to do about a mail that stands alone: Enter does it, `N` is never. The focus is taken only when our page
 * has it already.
 */
export function usePrimary(alone: boolean, { run, never }: { run: () => void; never?: (() => void) | undefined }) {
  useKeys({
    Enter: (event) => {
      if (!alone || (event.target instanceof Element && event.target.closest(pressable))) return false;
      return run();
    },
    n: () => (alone && never ? never() : false),
  });
  return useFirstFocus<HTMLButtonElement>(alone);
}
