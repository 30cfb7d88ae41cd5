/** How wide an element is, followed as long as it is there. */
import { type RefObject, useLayoutEffect, useState } from 'react';

/** Where nothing can be measured. */
const USUAL = 308;

export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const found = element.current;
    if (!found || typeof ResizeObserver === 'undefined') return;
    const measure = () => setWidth((before) => Math.floor(found.clientWidth) || before);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(found);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
