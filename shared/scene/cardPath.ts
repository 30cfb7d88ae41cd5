/** Outline of a card: rounded, with a folded corner for evidence and a notch in the bottom edge for a decision. */
import type { Rect } from '../layout/types';
import { num } from './path';

/** Side of the folded corner. */
export const FOLD = 11;
const NOTCH_WIDTH = 14;
const NOTCH_HEIGHT = 7;

/** Path data; the radius is held to half the card. Corners are quadratic curves, which at these sizes look like arcs. */
export function cardPath(
  { x, y, w, h }: Rect,
  radius: number,
  cuts: { readonly fold: boolean; readonly notch: boolean },
): string {
  const r = Math.max(0, Math.min(radius, w / 2, h / 2));
  const [right, bottom, middle] = [x + w, y + h, x + w / 2];
  const top = cuts.fold
    ? `H${num(right - FOLD)}L${num(right)} ${num(y + FOLD)}`
    : `H${num(right - r)}Q${num(right)} ${num(y)} ${num(right)} ${num(y + r)}`;
  const notch = cuts.notch
    ? `H${num(middle + NOTCH_WIDTH / 2)}L${num(middle)} ${num(bottom - NOTCH_HEIGHT)}L${num(middle - NOTCH_WIDTH / 2)} ${num(bottom)}`
    : '';
  return (
    `M${num(x + r)} ${num(y)}${top}` +
    `V${num(bottom - r)}Q${num(right)} ${num(bottom)} ${num(right - r)} ${num(bottom)}` +
    `${notch}H${num(x + r)}Q${num(x)} ${num(bottom)} ${num(x)} ${num(bottom - r)}` +
    `V${num(y + r)}Q${num(x)} ${num(y)} ${num(x + r)} ${num(y)}Z`
  );
}
