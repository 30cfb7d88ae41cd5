/** Dragging cards: a bar shows where they will land, a cell that refuses them says why, their links follow, a drop moves them. */
import type { CardBox, Point } from '../../../shared/layout/types';
import { dropInNewStep } from '../../actions/structure';
import { editor } from '../../state/editor';
import { selectedIds } from '../../state/selection';
import { refusalText, t } from '../../state/useT';
import { getCamera } from '../camera';
import { clearFeedback, moveGhost, showBar, showFace, showGhost, showRoom, showWires } from '../feedback';
import { hold, letGo } from '../held';
import { type DropTarget, targetAt } from './dropTarget';
import { linksOf, liveLinks } from './liveLinks';
import type { Gesture } from './track';

function show(target: DropTarget | null, point: Point): void {
  const refusal = target?.refusal ? refusalText(t, target.refusal) : null;
  const fresh = target !== null && refusal === null && !('type' in target.does);
  showBar(target && refusal === null ? target.bar : null);
  showRoom(target?.room ?? null, refusal);
  showFace(fresh && target.bar ? { x: target.bar.x, y: point.y } : null, t('structure.offer.newStep'));
}

export function dragCards(anchor: CardBox, start: Point): Gesture | null {
  const { session, layout, dispatch, readOnly } = editor.getState();
  if (readOnly) return null;
  const selected = selectedIds(session, 'cards');
  const ids = selected.includes(anchor.id) ? selected : [anchor.id];
  const source = document.querySelector(`.map-node[data-id="${CSS.escape(anchor.id)}"] > .map-card`);
  showGhost(source, anchor, ids.length);
  hold(ids, linksOf(session.doc, new Set(ids)));
  const linesAt = liveLinks(session.doc, layout, ids);
  let target: DropTarget | null = null;
  const end = () => {
    clearFeedback();
    letGo();
  };
  return {
    move: (point) => {
      const by = { x: point.x - start.x, y: point.y - start.y };
      moveGhost({ x: anchor.x + by.x, y: anchor.y + by.y });
      showWires(linesAt(by));
      const now = editor.getState();
      target = targetAt(now.session.doc, now.layout, ids, anchor.id, point, getCamera().zoom);
      show(target, point);
    },
    drop: () => {
      end();
      if (!target || target.refusal) return;
      if ('type' in target.does) {
        dispatch(target.does);
        editor.getState().select({ table: 'cards', ids });
      } else dropInNewStep(ids, target.does);
    },
    cancel: end,
  };
}
