/** Which columns and rows of the outline are mounted; changes when scrolling passes one, not with every px. */
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import type { Geometry, Scroll, Seen } from './geometry';
import { seenAt } from './geometry';

const NONE: Seen = { columns: [0, 0], rows: [0, 0] };

export const scrollOf = ({ scrollLeft, scrollTop, clientWidth, clientHeight }: Element): Scroll => ({
  left: scrollLeft,
  top: scrollTop,
  width: clientWidth,
  height: clientHeight,
});

export function useSeen(
  scroller: RefObject<HTMLElement | null>,
  geometry: Geometry,
): readonly [Seen, () => void] {
  const [seen, setSeen] = useState(NONE);
  const look = useCallback(() => {
    if (!scroller.current) return;
    const next = seenAt(geometry, scrollOf(scroller.current));
    setSeen((before) =>
      String([before.columns, before.rows]) === String([next.columns, next.rows]) ? before : next,
    );
  }, [scroller, geometry]);
  useLayoutEffect(() => {
    look();
    if (!scroller.current) return;
    const watch = new ResizeObserver(look);
    watch.observe(scroller.current);
    return () => watch.disconnect();
  }, [scroller, look]);
  return [seen, look];
}
