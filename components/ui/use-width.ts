import { type RefObject, useEffect, useState } from 'react';

/** How wide the element is, CSS pixels; follows it. 0 before it is drawn. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const drawn = element.current;
    if (!drawn) return undefined;
    const watch = new ResizeObserver(() => setWidth(drawn.clientWidth));
    watch.observe(drawn);
    return () => watch.disconnect();
  }, [element]);
  return width;
}
