/** Dragging the border after a phase: it takes in steps of the next one, or gives up its last ones. */
import type { PointerEvent as ReactPointerEvent } from 'react';
import { phaseReach, resizePhase } from '../../../shared/edits/resize';
import type { Rect } from '../../../shared/layout/types';
import type { Id } from '../../../shared/model/schema';
import { editor } from '../../state/editor';
import { t } from '../../state/useT';
import { HEAD, toMap } from '../camera';
import { clearFeedback, showBar, showFace, showRoom } from '../feedback';
import { viewport } from '../viewport';
import { type Gesture, track } from './track';

const BAR = 3;

function dragEdge(phaseId: Id): Gesture | null {
  const { session, layout, dispatch, readOnly } = editor.getState();
  const reach = phaseReach(session.doc, phaseId);
  const edge = layout.phases.find((phase) => phase.id === phaseId);
  if (readOnly || !reach || !edge) return null;
  const from = edge.x + edge.w;
  const steps = layout.steps.filter((step) => step.phaseId === phaseId || step.phaseId === reach.nextId);
  const own = steps.filter((step) => step.phaseId === phaseId).length;
  /** Where the border may stand, by the number of steps that change sides. */
  const places = steps.flatMap((step, i) => {
    const by = i + 1 - own;
    return by >= -reach.less && by <= reach.more ? [{ by, x: step.x + step.w }] : [];
  });
  let by = 0;
  return {
    move: (point) => {
      const [first] = places;
      if (!first) return;
      const near = places.reduce((best, place) =>
        Math.abs(place.x - point.x) < Math.abs(best.x - point.x) ? place : best,
      );
      by = near.by;
      const room: Rect = {
        x: Math.min(from, near.x),
        y: 0,
        w: Math.abs(near.x - from),
        h: layout.height,
      };
      showBar({ x: near.x - BAR / 2, y: 0, w: BAR, h: layout.height });
      showRoom(by === 0 ? null : room);
      const said = by > 0 ? 'structure.offer.takesIn' : 'structure.offer.givesUp';
      // The pointer is on the header, under which nothing would be seen.
      const y = toMap({ x: 0, y: HEAD.height + 24 }).y;
      showFace(by === 0 ? null : { x: point.x, y }, t(said, { count: Math.abs(by) }));
    },
    drop: () => {
      clearFeedback();
      const command = resizePhase(session.doc, phaseId, by);
      if (command) dispatch(command);
    },
    cancel: clearFeedback,
  };
}

export function startEdgeDrag(event: ReactPointerEvent, phaseId: Id): void {
  if (event.button !== 0) return;
  event.stopPropagation();
  viewport.focus();
  track(event.nativeEvent, {
    drag: () => dragEdge(phaseId),
    click: () => editor.getState().select({ table: 'phases', ids: [phaseId] }),
    pans: 'x',
  });
}
