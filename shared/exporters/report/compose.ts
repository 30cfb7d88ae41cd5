/** Puts pieces on pages: below each other, with what belongs together on one page. Knows nothing of what they show. */
import type { Point, Rect } from '../../layout/types';
import type { Canvas } from './canvas';
import type { Anchor, Piece } from './pieces';

export type Orientation = 'portrait' | 'landscape';

/** Pieces that follow each other on pages of one orientation; a run begins a new page. */
export interface Run {
  readonly orientation: Orientation;
  readonly pieces: readonly Piece[];
}

export interface Composed {
  readonly orientation: Orientation;
  readonly canvas: Canvas;
  readonly anchors: readonly (Anchor & Point)[];
}

export interface Desk {
  /** Where text may stand on a page. */
  readonly body: (orientation: Orientation) => Rect;
  readonly canvas: (orientation: Orientation) => Canvas;
  /** Draws a hairline from a point to the right, as long as the text is wide. */
  readonly rule: (canvas: Canvas, at: Point, width: number) => void;
}

/** Rounding of summed heights must not push out what just fits. */
const TOLERANCE = 1e-6;

/** The piece at `start` and those that it is kept with, to before the one returned. */
function groupEnd(pieces: readonly Piece[], start: number): number {
  let end = start;
  while (pieces[end]?.keep && end < pieces.length - 1) end++;
  return end + 1;
}

const heightOf = (group: readonly Piece[], first: boolean): number =>
  group.reduce(
    (sum, piece, index) => sum + piece.height + (first && index === 0 ? 0 : (piece.space ?? 0)),
    0,
  );

export function compose(runs: readonly Run[], desk: Desk): readonly Composed[] {
  return runs.filter(({ pieces }) => pieces.length > 0).flatMap((run) => composeRun(run, desk));
}

function composeRun({ orientation, pieces }: Run, desk: Desk): readonly Composed[] {
  const body = desk.body(orientation);
  const pages: { orientation: Orientation; canvas: Canvas; anchors: (Anchor & Point)[] }[] = [];
  let y = Number.POSITIVE_INFINITY;
  const turn = () => {
    pages.push({ orientation, canvas: desk.canvas(orientation), anchors: [] });
    y = body.y;
  };
  const left = () => body.y + body.h - y + TOLERANCE;
  const put = (piece: Piece) => {
    const page = pages.at(-1);
    if (!page) return;
    const at = { x: body.x, y };
    if (piece.anchor) page.anchors.push({ ...piece.anchor, ...at });
    piece.draw(page.canvas, at);
    y += piece.height;
  };
  for (let start = 0; start < pieces.length; ) {
    const end = groupEnd(pieces, start);
    const group = pieces.slice(start, end);
    const [first] = group;
    const asked = Math.max(heightOf(group, false), first?.room ?? 0);
    if (asked > left() && y > body.y) turn();
    // A group that no page can hold is broken where a page ends.
    for (const piece of group) {
      const needed = piece.height + (y > body.y ? (piece.space ?? 0) : 0);
      if (needed > left() && y > body.y) turn();
      if (y > body.y) {
        const page = pages.at(-1);
        const space = piece.space ?? 0;
        if (piece.rule && page) desk.rule(page.canvas, { x: body.x, y: y + space / 2 }, body.w);
        y += space;
      } else if (piece.head) put(piece.head);
      put(piece);
    }
    start = end;
  }
  return pages;
}
