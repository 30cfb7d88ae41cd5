/** Where the badges of changed records stand: at the left edge of their card, clear of every moment of truth's diamond; on links in their middle. */
import type { Layout, LinkRoute, Point, Rect } from '../../../shared/layout/types';
import type { MergeMark, MergeMarks } from '../../../shared/merge/sides';
import type { Blueprint, Id, TableName } from '../../../shared/model/schema';

/** Which of the three parts of the map it moves with. */
export type MarkPlace = 'body' | 'head' | 'labels';

export interface PlacedMark {
  /** `table/record`. */
  readonly key: string;
  readonly table: TableName;
  readonly id: Id;
  readonly mark: MergeMark;
  readonly place: MarkPlace;
  /** Of the record, in map units. */
  readonly box: Rect;
  /** Middle of the badge, in map units. */
  readonly at: { readonly x: number; readonly y: number };
}

/** Half of a badge, and what it keeps from a diamond, in map units at 100 %. */
const HALF = 8;
const CLEAR = 5;
/** Its middle stands this far left of the edge, where the gap between the columns is: text begins right behind the edge. */
const OUT = 3;
/** Middle of a step's first line: between its name and the time of the step before. */
const FIRST_LINE = 18;
/** Parts of a card's height at which its badge may stand, the best first. */
const HEIGHTS = [0.5, 0.72, 0.28, 0.88] as const;

/** Diamonds stick out of their card's corner. */
const diamonds = (layout: Layout): readonly Rect[] =>
  [...layout.cards.values()].flatMap((box) =>
    box.marks.flatMap(({ kind, x, y, w, h }) =>
      kind === 'moment' ? [{ x: box.x + x, y: box.y + y, w, h }] : [],
    ),
  );

function clearOf(rects: readonly Rect[], box: Rect): { x: number; y: number } {
  const near = rects.filter(({ x, w }) => x < box.x + HALF && x + w > box.x - HALF - CLEAR);
  const isFree = (middle: number) =>
    near.every(({ y, h }) => middle + HALF + CLEAR < y || middle - HALF - CLEAR > y + h);
  const free = HEIGHTS.map((share) => box.y + box.h * share).find(isFree);
  return { x: box.x - OUT, y: free ?? box.y + box.h / 2 };
}

const POINT: Pick<Rect, 'w' | 'h'> = { w: 18, h: 18 };
const around = ({ x, y }: Point): Rect => ({ ...POINT, x: x - POINT.w / 2, y: y - POINT.h / 2 });

/** Beside its label, else the middle of its longest stretch. */
function middleOf({ points, label }: LinkRoute): Point | null {
  if (label) return { x: label.x - HALF, y: label.y + label.h / 2 };
  let best: { readonly at: Point; readonly length: number } | null = null;
  for (const [i, to] of points.slice(1).entries()) {
    const from = points[i]!;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    if (!best || length > best.length)
      best = { at: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, length };
  }
  return best?.at ?? null;
}

/** A link that came or went with one of its cards is told by the card's badge. */
function isOwnChange(doc: Blueprint, marks: MergeMarks, id: Id, mark: MergeMark): boolean {
  if (mark.by === 'conflict') return true;
  const link = doc.links[id];
  const ends = link ? [link.from, link.to].map((end) => marks.get(`cards/${end}`)) : [];
  return (['ours', 'theirs'] as const).some((side) => {
    const kind = mark.kinds[side];
    const comesAlong = kind === 'added' || kind === 'removed';
    return kind !== undefined && !(comesAlong && ends.some((end) => end?.kinds[side] === kind));
  });
}

/** In the order in which one reads the map: column by column, each from top to bottom; header and labels first. */
export function placeMarks(doc: Blueprint, layout: Layout, marks: MergeMarks): readonly PlacedMark[] {
  const corners = diamonds(layout);
  const notes = new Map(layout.notes.map((box) => [box.id, box]));
  const heads = new Map([...layout.phases, ...layout.steps].map((box) => [box.id, box]));
  const lanes = new Map(layout.lanes.map((box) => [box.id, box]));
  const routes = new Map(layout.links.map((route) => [route.id, route]));
  const placed: PlacedMark[] = [];
  const put = (
    key: string,
    table: TableName,
    id: Id,
    mark: MergeMark,
    place: MarkPlace,
    box: Rect,
    at?: Rect,
  ) => {
    const middle = at ? { x: at.x, y: at.y } : clearOf(corners, box);
    placed.push({ key, table, id, mark, place, box, at: middle });
  };
  for (const [key, mark] of marks) {
    const slash = key.indexOf('/');
    const [table, id] = [key.slice(0, slash) as TableName, key.slice(slash + 1)];
    if (table === 'cards') {
      const box = layout.cards.get(id);
      if (box) put(key, table, id, mark, 'body', box);
    } else if (table === 'notes') {
      const box = notes.get(id);
      if (box) put(key, table, id, mark, 'body', box);
    } else if (table === 'phases' || table === 'steps') {
      const box = heads.get(id);
      if (box)
        put(key, table, id, mark, 'head', box, {
          ...box,
          x: box.x - OUT,
          y: box.y + (table === 'steps' ? FIRST_LINE : box.h / 2),
        });
    } else if (table === 'lanes') {
      const box = lanes.get(id);
      if (box)
        put(key, table, id, mark, 'labels', box, {
          ...box,
          x: layout.labelWidth - HALF - 4,
          y: box.y + HALF + 6,
        });
    } else if (table === 'emotions') {
      const emotion = doc.emotions[id];
      const curve = layout.curves.find(({ personaId }) => personaId === (emotion?.personaId ?? null));
      const point = curve?.points.find(({ stepId }) => stepId === emotion?.stepId);
      if (!point) continue;
      const box = around(point);
      put(key, table, id, mark, 'body', box, { ...box, x: point.x, y: point.y - 18 });
    } else if (table === 'links') {
      const route = routes.get(id);
      const middle = route && isOwnChange(doc, marks, id, mark) ? middleOf(route) : null;
      if (middle) put(key, table, id, mark, 'body', around(middle), { ...POINT, ...middle });
    }
  }
  const order = { head: 0, labels: 1, body: 2 } as const;
  return placed.sort(
    (a, b) =>
      order[a.place] - order[b.place] || a.box.x - b.box.x || a.box.y - b.box.y || (a.key < b.key ? -1 : 1),
  );
}
