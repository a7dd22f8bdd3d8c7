import { useLayoutEffect, useRef, useState } from 'react';

/** For a control that comes in the place of the one that was pressed: it has the focus at once, where our page has it at all. */
export function useFocusNow<Control extends HTMLElement>(wanted = true) {
  const control = useRef<Control>(null);
  const [isWanted] = useState(wanted);
  useLayoutEffect(() => {
    if (isWanted && document.hasFocus()) control.current?.focus({ preventScroll: true });
  }, [isWanted]);
  return control;
}
