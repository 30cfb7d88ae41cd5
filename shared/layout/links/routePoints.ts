/** Turns a path through the maze into corner points on the map. */
import type { Column } from '../grid';
import type { CardBox, LaneBox, Point } from '../types';
import type { Path, Run, Side } from './path';
import type { Slot, Slots } from './slots';

/** Where the maze's rows and columns lie on the map. */
export interface Surface {
  readonly columns: readonly Column[];
  readonly lanes: readonly LaneBox[];
  /** Right edge of the last column. */
  readonly right: number;
}

/** Between two tracks of a channel at most, and from the first to the last. */
const TRACK = 2.5;
const CHANNEL = 8;
/** Channels along the map's edges are half as wide, and their middle lies this far inside. */
const EDGE = 3;
/** The same in the free room of an empty cell, and between ports of a card. */
const ROOMY_TRACK = 6;
const PORT_SIDE = 9;
const PORT_TOP = 12;
/** Ports keep this far from the corners of their card. */
const CORNER = 10;

const half = (value: number): number => Math.round(value * 2) / 2;

function spread({ index, count }: Slot, step: number, whole: number): number {
  if (count === 1) return 0;
  return (index - (count - 1) / 2) * Math.min(step, whole / (count - 1));
}

function columnX({ columns, right }: Surface, at: number, slot: Slot): number {
  if (at % 2 === 1) {
    const { x, w } = columns[at >> 1]!;
    return x + w / 2 + spread(slot, ROOMY_TRACK, w / 2);
  }
  const index = at / 2;
  if (index === 0) return (columns[0]?.x ?? 0) + EDGE + spread(slot, TRACK / 2, CHANNEL / 2);
  const column = columns[index];
  if (!column) return right - EDGE + spread(slot, TRACK / 2, CHANNEL / 2);
  return column.x + spread(slot, TRACK, CHANNEL);
}

function rowY({ lanes }: Surface, at: number, slot: Slot): number {
  if (at % 2 === 1) {
    const { y, h } = lanes[at >> 1]!;
    return y + h / 2 + spread(slot, ROOMY_TRACK, h / 2);
  }
  const index = at / 2;
  const above = lanes[index - 1];
  if (!above) return (lanes[0]?.y ?? 0) + EDGE + spread(slot, TRACK / 2, CHANNEL / 2);
  const isLast = index === lanes.length;
  return (
    above.y +
    above.h +
    (isLast ? -EDGE : 0) +
    spread(slot, isLast ? TRACK / 2 : TRACK, isLast ? CHANNEL / 2 : CHANNEL)
  );
}

const sideY = ({ y, h }: CardBox, slot: Slot): number =>
  y + h / 2 + spread(slot, PORT_SIDE, Math.max(0, h - 2 * CORNER));

/** Ports at top and bottom stand around the middle of one of the card's columns. */
function portX(surface: Surface, run: Run, slot: Slot): number {
  const { x, w } = surface.columns[run.at >> 1]!;
  return x + w / 2 + spread(slot, PORT_TOP, w - 12 - 2 * CORNER);
}

const edgeX = (box: CardBox, side: Side): number => (side === 'right' ? box.x + box.w : box.x);
const edgeY = (box: CardBox, side: Side): number => (side === 'bottom' ? box.y + box.h : box.y);

/** The two ports of a straight run belong to two cards; the busier one decides. */
const busier = ({ start, goal }: Slots): Slot => (goal.count > start.count ? goal : start);

/** A run across from card to card: at one height where both reach it, else with a step in the gutter before the target. */
function across(surface: Surface, run: Run, path: Path, slots: Slots, from: CardBox, to: CardBox): Point[] {
  const low = Math.max(from.y, to.y) + CORNER;
  const high = Math.min(from.y + from.h, to.y + to.h) - CORNER;
  const start = { x: edgeX(from, path.start), y: 0 };
  const goal = { x: edgeX(to, path.goal), y: 0 };
  if (low <= high) {
    const wanted = sideY(slots.goal.count > slots.start.count ? to : from, busier(slots));
    const y = half(Math.max(low, Math.min(high, wanted)));
    return [
      { ...start, y },
      { ...goal, y },
    ];
  }
  const [y, end] = [half(sideY(from, slots.start)), half(sideY(to, slots.goal))];
  const x = half(columnX(surface, path.goal === 'left' ? run.to : run.from, { index: 0, count: 1 }));
  return [
    { ...start, y },
    { x, y },
    { x, y: end },
    { ...goal, y: end },
  ];
}

/** Corner points from the edge of one card to the edge of the other. */
export function routePoints(surface: Surface, path: Path, slots: Slots, from: CardBox, to: CardBox): Point[] {
  const { runs, start, goal } = path;
  const last = runs.length - 1;
  const only = runs[0]!;
  if (last === 0) {
    if (only.axis === 'h') return across(surface, only, path, slots, from, to);
    const x = half(portX(surface, only, busier(slots)));
    return [
      { x, y: edgeY(from, start) },
      { x, y: edgeY(to, goal) },
    ];
  }
  const positions = runs
    .map((run, i) => {
      if (i === 0) return run.axis === 'h' ? sideY(from, slots.start) : portX(surface, run, slots.start);
      if (i === last) return run.axis === 'h' ? sideY(to, slots.goal) : portX(surface, run, slots.goal);
      return run.axis === 'h'
        ? rowY(surface, run.at, slots.runs[i]!)
        : columnX(surface, run.at, slots.runs[i]!);
    })
    .map(half);
  const points: Point[] = [];
  const put = (x: number, y: number): void => {
    const before = points.at(-1);
    if (before?.x === x && before.y === y) return;
    points.push({ x, y });
  };
  if (only.axis === 'h') put(edgeX(from, start), positions[0]!);
  else put(positions[0]!, edgeY(from, start));
  for (let i = 0; i < last; i++) {
    const [a, b] = [positions[i]!, positions[i + 1]!];
    if (runs[i]!.axis === 'h') put(b, a);
    else put(a, b);
  }
  if (runs[last]!.axis === 'h') put(edgeX(to, goal), positions[last]!);
  else put(positions[last]!, edgeY(to, goal));
  return straighten(points);
}

/** Without the points that lie on a straight line between their neighbours. */
function straighten(points: readonly Point[]): Point[] {
  return points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}

/** A link from a card to itself: a small loop at its right side. */
export function loopPoints({ x, y, w, h }: CardBox): Point[] {
  const right = x + w;
  const [upper, lower] = [half(y + h / 2 - 8), half(y + h / 2 + 8)];
  return [
    { x: right, y: upper },
    { x: right + 6, y: upper },
    { x: right + 6, y: lower },
    { x: right, y: lower },
  ];
}
