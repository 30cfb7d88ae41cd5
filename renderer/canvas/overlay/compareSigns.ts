/** The signs of what is different from another map: a disc with plus, minus, a wave or an arrow, so that colour is not needed to tell them. */
import type { ChangeKind } from '../../../shared/compare/types';
import { circlePath } from '../../../shared/scene/path';

export const SIGN = 8;

export const disc = (x: number, y: number): string => circlePath(x, y, SIGN);

export const SIGNS: Readonly<Record<ChangeKind, (x: number, y: number) => string>> = {
  added: (x, y) => `M${x - 4} ${y}H${x + 4}M${x} ${y - 4}V${y + 4}`,
  removed: (x, y) => `M${x - 4} ${y}H${x + 4}`,
  changed: (x, y) =>
    `M${x - 4} ${y - 2}H${x + 4}M${x - 4} ${y + 2}H${x + 4}M${x - 2} ${y + 4.5}L${x + 2} ${y - 4.5}`,
  moved: (x, y) => `M${x - 4} ${y}H${x + 4}L${x + 1} ${y - 3}M${x + 4} ${y}L${x + 1} ${y + 3}`,
};

export const CHANGE_KINDS: readonly ChangeKind[] = ['added', 'removed', 'changed', 'moved'];
