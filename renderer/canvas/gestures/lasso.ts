/** The lasso: cards whose middle lies within what was drawn are selected. */
import type { Point } from '../../../shared/layout/types';
import { editor } from '../../state/editor';
import { selectedIds } from '../../state/selection';
import { ui } from '../../state/ui';
import { t } from '../../state/useT';
import { getCamera } from '../camera';
import { cardsIn } from '../cardIndex';
import { clearFeedback, showWires } from '../feedback';
import type { Gesture } from './track';

/** Corners nearer to each other than this say nothing new, px on screen. */
const LEAST = 4;

/** Whether a closed line of corners goes around the point (even–odd rule). */
export function goesAround(corners: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  for (const [i, a] of corners.entries()) {
    const b = corners.at(i - 1) ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

export function dragLasso(start: Point, adds: boolean): Gesture {
  const { session, layout, select } = editor.getState();
  const corners: Point[] = [start];
  return {
    move: (point) => {
      const last = corners.at(-1) ?? start;
      if (Math.hypot(point.x - last.x, point.y - last.y) * getCamera().zoom < LEAST) return;
      corners.push(point);
      showWires([[...corners, start]]);
    },
    drop: () => {
      clearFeedback();
      const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      const around = { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
      const found = cardsIn(layout, around)
        .filter((box) => goesAround(corners, { x: box.x + box.w / 2, y: box.y + box.h / 2 }))
        .map((box) => box.id);
      const ids = [...new Set([...(adds ? selectedIds(session, 'cards') : []), ...found])];
      select(ids.length > 0 ? { table: 'cards', ids } : { table: null, ids: [] });
      ui.getState().set({ tool: 'select' });
      ui.getState().announce(t('canvas.said.selected', { count: ids.length }));
    },
    cancel: clearFeedback,
  };
}
