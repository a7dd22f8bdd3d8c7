import type { Lifetime } from './lifetime';

/** px that a pointer moves before it drags. */
const threshold = 4;

interface Dragged {
  /** The pointer moved while it held the element; px in the window. */
  moved(event: PointerEvent): void;
  /** It let go after it had moved. */
  dropped(): void;
}

/** Lets the primary button, a pen or a finger drag `element`; a press without movement stays a click. */
export function draggable(element: HTMLElement, lifetime: Lifetime, dragged: Dragged): void {
  let from: { x: number; y: number } | undefined;
  let moving = false;

  lifetime.listen(element, 'pointerdown', (event) => {
    if (event.button !== 0) return;
    from = { x: event.clientX, y: event.clientY };
    moving = false;
    element.setPointerCapture(event.pointerId);
  });
  lifetime.listen(element, 'pointermove', (event) => {
    if (!from) return;
    moving ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > threshold;
    if (moving) dragged.moved(event);
  });
  lifetime.listen(element, 'lostpointercapture', () => {
    from = undefined;
    if (moving) dragged.dropped();
  });
  // A press must not take the focus from the mail that the rep is writing, and the click that ends a drag is none.
  lifetime.listen(element, 'mousedown', (event) => event.preventDefault());
  lifetime.listen(
    element,
    'click',
    (event) => {
      if (moving && event.detail > 0) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
