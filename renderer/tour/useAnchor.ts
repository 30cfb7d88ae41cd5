/** The box of what a step points at, followed while it moves: the map is panned, panes are dragged, what is pointed at comes and goes. */
import { useEffect, useState } from 'react';
import type { Box } from './place';

/** Often enough for the eye, seldom enough to cost nothing. */
const LOOK_MS = 120;

function boxOf(selectors: readonly string[]): Box | null {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      const { left, top, width, height } = element.getBoundingClientRect();
      const inSight =
        width > 0 &&
        left < window.innerWidth &&
        top < window.innerHeight &&
        left + width > 0 &&
        top + height > 0;
      if (inSight) return { left, top, width, height };
    }
  }
  return null;
}

const same = (a: Box | null, b: Box | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.left === b.left &&
    a.top === b.top &&
    a.width === b.width &&
    a.height === b.height);

export function useAnchor(selectors: readonly string[]): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    const look = () =>
      setBox((before) => {
        const now = boxOf(selectors);
        return same(before, now) ? before : now;
      });
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [selectors]);
  return box;
}
