import { useLayoutEffect, useRef } from 'react';
import { focusable } from '@/components/ui/kept-focus';

/** The control that Tab goes to after `part` of the view; the last one before it where none is left. */
export function nextControl(part: Element): HTMLElement | undefined {
  const others = [...document.querySelectorAll<HTMLElement>(`main :is(${focusable})`)].filter(
    (one) => !part.contains(one) && one.tabIndex >= 0 && one.checkVisibility(),
  );
  const follows = (one: Element) => part.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
  return others.find(follows) ?? others.at(-1);
}

/**
 * For a control that goes away once its work is done: to be told at its press which part of the view will go, and by
 * `isGone` when it has. Where the focus went with it, the next control has it, not the page's beginning.
 */
export function useFocusAfter(isGone: boolean): (part: Element | null) => void {
  const next = useRef<HTMLElement>(undefined);
  useLayoutEffect(() => {
    if (!isGone) return;
    if (document.activeElement === document.body) next.current?.focus({ preventScroll: true });
    next.current = undefined;
  }, [isGone]);
  return (part) => {
    next.current = part ? nextControl(part) : undefined;
  };
}
