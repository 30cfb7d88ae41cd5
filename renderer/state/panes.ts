/** How wide the panes beside the map are: bounds, the width they begin with, and setting it. Kept for this computer, in no document. */
import { ui } from './ui';

export type PaneSide = 'left' | 'right';

/** px. */
export const PANE_WIDTHS = {
  left: { key: 'leftWidth', least: 180, most: 420, first: 216 },
  right: { key: 'rightWidth', least: 280, most: 640, first: 340 },
} as const satisfies Record<
  PaneSide,
  {
    readonly key: 'leftWidth' | 'rightWidth';
    readonly least: number;
    readonly most: number;
    readonly first: number;
  }
>;

/** The nearest width a pane may have; its first width for what is no number. */
export function clampPane(side: PaneSide, width: unknown): number {
  const { least, most, first } = PANE_WIDTHS[side];
  return typeof width === 'number' && Number.isFinite(width)
    ? Math.round(Math.max(least, Math.min(most, width)))
    : first;
}

export function setPaneWidth(side: PaneSide, width: number): void {
  const clamped = clampPane(side, width);
  ui.getState().set(side === 'left' ? { leftWidth: clamped } : { rightWidth: clamped, wideAnalysis: false });
}
