import { useEffect, useRef } from 'react';

const isFree = () => document.hasFocus() && (document.activeElement ?? document.body) === document.body;

/**
 * For the control that a view is for: it takes the focus when the view comes up, or when our page gets the focus, unless
 * another control of ours has it. The focus is never taken from the host's page.
 */
export function useFirstFocus<Control extends HTMLElement>(wanted = true) {
  const control = useRef<Control>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    const take = () => void (isFree() && control.current?.focus({ preventScroll: true }));
    take();
    window.addEventListener('focus', take);
    return () => window.removeEventListener('focus', take);
  }, [wanted]);
  return control;
}
