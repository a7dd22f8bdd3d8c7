import { useLayoutEffect, useRef } from 'react';

/** What Tab goes to, as far as our views have it. */
export const focusable = 'button:not(:disabled), a[href], input, select, textarea';

/**
 * For a section whose controls come and go with the data: when the one in focus is gone, the section's first one has the
 * focus, not the page's beginning. To be spread on the section, by the component that draws its controls anew.
 */
export function useKeptFocus<Section extends HTMLElement>() {
  const section = useRef<Section>(null);
  const within = useRef(false);
  useLayoutEffect(() => {
    if (!within.current || document.activeElement !== document.body) return;
    section.current?.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true });
  });
  return {
    ref: section,
    onFocus: () => {
      within.current = true;
    },
    // React keeps quiet about the blur of what it takes away itself.
    onBlur: () => {
      within.current = false;
    },
  };
}
