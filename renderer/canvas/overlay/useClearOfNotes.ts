/** Lets the three lines and their names pass below sticky notes and words of links that lie on them: the bands stand over the map, so they are left out there. */
import { type RefObject, useLayoutEffect } from 'react';
import type { LineBand, LinkRoute, Rect } from '../../../shared/layout/types';
import { useEditor } from '../../state/editor';
import { whenAtRest } from '../../state/rest';
import { type Camera, getCamera, HEAD, onCamera } from '../camera';

/** Half the height of a line's name, px. */
const HALF_NAME = 8;

/** What of a band is seen, from left to right, with gaps where something lies on it; null where nothing does. */
export function maskOf(band: LineBand, lying: readonly Rect[], camera: Camera): string | null {
  const middle = band.y + band.h / 2;
  const reach = HALF_NAME / camera.zoom;
  const gaps = lying
    .filter(({ y, h }) => y < middle + reach && middle - reach < y + h)
    .map(({ x, w }) => ({
      // What lies there passes below the lanes' names at the left; the line there stays.
      from: Math.max(HEAD.width, Math.round(x * camera.zoom + camera.x)),
      to: Math.round((x + w) * camera.zoom + camera.x),
    }))
    .filter(({ from, to }) => to > from && from < camera.width)
    .sort((a, b) => a.from - b.from);
  if (gaps.length === 0) return null;
  const stops = gaps.flatMap(({ from, to }) => [
    `#000 ${from}px`,
    `transparent ${from}px ${to}px`,
    `#000 ${to}px`,
  ]);
  return `linear-gradient(to right, ${stops.join(', ')})`;
}

/** Those that may lie on a line at any zoom at which lines have names. */
const meeting = (lines: readonly LineBand[], rects: readonly Rect[]): readonly Rect[] =>
  rects.filter(({ y, h }) => lines.some((band) => y < band.y + 2 * band.h && band.y - band.h < y + h));

const NO_LABELS: readonly Rect[] = [];
let known: { readonly links: readonly LinkRoute[]; readonly labels: readonly Rect[] } | null = null;

/** The same list as before where an edit left all labels where they were. */
function labelsOf(links: readonly LinkRoute[]): readonly Rect[] {
  if (known?.links === links) return known.labels;
  const labels = links.flatMap(({ label }) => label ?? []);
  const before = known?.labels ?? NO_LABELS;
  const same = labels.length === before.length && labels.every((label, index) => label === before[index]);
  known = { links, labels: same ? before : labels };
  return known.labels;
}

/** Once the map rests, never while it moves. */
export function useClearOfNotes(strip: RefObject<HTMLDivElement | null>): void {
  const lines = useEditor((state) => state.layout.lines);
  const notes = useEditor((state) => state.layout.notes);
  const labels = useEditor((state) => labelsOf(state.layout.links));
  useLayoutEffect(() => {
    const lying: readonly Rect[] = [...meeting(lines, notes), ...meeting(lines, labels)];
    if (lying.length === 0) return;
    let masked = false;
    const mask = (of: (band: LineBand) => string | null) => {
      masked = false;
      lines.forEach((band, index) => {
        const element = strip.current?.children[index];
        if (!(element instanceof HTMLElement)) return;
        const image = of(band);
        element.style.maskImage = image ?? '';
        masked ||= image !== null;
      });
    };
    const unmask = () => {
      if (masked) mask(() => null);
    };
    let forget = () => {};
    const follow = () => {
      unmask();
      forget();
      forget = whenAtRest(() => mask((band) => maskOf(band, lying, getCamera())));
    };
    const stop = onCamera(follow);
    return () => {
      stop();
      forget();
      unmask();
    };
  }, [lines, notes, labels, strip]);
}
