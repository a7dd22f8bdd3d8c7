import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Leaving } from '@/lib/pipeline/playbook-criteria';

/** Nothing else on the page is dragged under this name. */
const cardKey = 'fairlead-card';
const placeKey = 'fairlead-place';

/** Makes the element one that can be dragged; answers whether it is. */
export function useDragged(element: RefObject<HTMLElement | null>, saleId: string): boolean {
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    return draggable({
      element: element.current,
      getInitialData: () => ({ [cardKey]: saleId }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [element, saleId]);
  return isDragged;
}

/** Makes the element a place where cards are dropped; answers whether one is over it. `to` stays what it is at first. */
export function useDropPlace(element: RefObject<HTMLElement | null>, to: Leaving): boolean {
  const [isOver, setOver] = useState(false);
  const [place] = useState(to);
  useEffect(() => {
    if (!element.current) return;
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => cardKey in source.data,
      getData: () => ({ [placeKey]: place }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [element, place]);
  return isOver;
}

/** Whether a card is being dragged; tells where one was dropped, and what was dragged. */
export function useDrops(onDrop: (saleId: string, to: Leaving, card: HTMLElement) => void): boolean {
  const [isDragging, setDragging] = useState(false);
  const latest = useRef(onDrop);
  useLayoutEffect(() => {
    latest.current = onDrop;
  });
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => cardKey in source.data,
        onDragStart: () => setDragging(true),
        onDrop: ({ source, location }) => {
          setDragging(false);
          const to = location.current.dropTargets[0]?.data[placeKey] as Leaving | undefined;
          if (to) latest.current(source.data[cardKey] as string, to, source.element);
        },
      }),
    [],
  );
  return isDragging;
}
