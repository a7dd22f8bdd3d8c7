import { useLayoutEffect, useRef } from 'react';

/** For a control that comes in the place of the one that was pressed: it has the focus at once, where our page has it at all. */
export function useFocusNow<Control extends HTMLElement>() {
  const control = useRef<Control>(null);
  useLayoutEffect(() => {
    if (document.hasFocus()) control.current?.focus({ preventScroll: true });
  }, []);
  return control;
}
