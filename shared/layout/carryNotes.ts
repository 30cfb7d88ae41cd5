/** Notes from one layout of a map to another one of it: each goes with the step and the lane it floats over. */
import type { Layout, Point, Rect } from './types';

type Grid = Pick<Layout, 'steps' | 'lanes'>;

/** Past its own lane or step a note stands only where the map ends; elsewhere it would be over another one. */
const within = (offset: number, size: number, isFirst: boolean, isLast: boolean): number =>
  Math.max(isFirst ? Number.NEGATIVE_INFINITY : 0, isLast ? offset : Math.min(offset, size - 1));

/** Where a note of `from` stands in `to`; null where its step or its lane is not there. */
export function carryNote(from: Grid, to: Grid, { x, y, w, h }: Rect): Point | null {
  const middle = { x: x + w / 2, y: y + h / 2 };
  const step = from.steps.findLast((box) => box.x <= middle.x) ?? from.steps[0];
  const lane = from.lanes.findLast((box) => box.y <= middle.y) ?? from.lanes[0];
  const column = to.steps.findIndex(({ id }) => id === step?.id);
  const row = to.lanes.findIndex(({ id }) => id === lane?.id);
  const [newStep, newLane] = [to.steps[column], to.lanes[row]];
  if (!step || !lane || !newStep || !newLane) return null;
  const across = within(middle.x - step.x, newStep.w, column === 0, column === to.steps.length - 1);
  const down = within(middle.y - lane.y, newLane.h, row === 0, row === to.lanes.length - 1);
  return { x: newStep.x + across - w / 2, y: newLane.y + down - h / 2 };
}
