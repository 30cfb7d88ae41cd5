/** What fingers do on the map, by tool and by what lies under them. */
import { editor } from '../../state/editor';
import { selectedIds } from '../../state/selection';
import { ui } from '../../state/ui';
import { HEAD } from '../camera';
import type { Hit } from '../hitTest';
import { viewport } from '../viewport';
import { click, connectWith, hitAt, onDoubleClick, press } from './pointer';
import { offerTouch, type TouchActs } from './touch';
import { canvasPoint, mapPoint } from './track';

/** Handles and points are small: a finger may miss them by so much more. */
const FINGER_REACH = 2.2;

/** What a finger takes hold of as soon as it moves; from anything else it pans unless it has rested a moment. */
function grabs(hit: Hit): boolean {
  const { session } = editor.getState();
  switch (hit.kind) {
    case 'card':
      return selectedIds(session, 'cards').includes(hit.box.id);
    case 'note':
      return selectedIds(session, 'notes').includes(hit.box.id);
    default:
      return hit.kind !== 'cell' && hit.kind !== 'link' && hit.kind !== 'nothing';
  }
}

const isSelectedCell = (hit: Hit): boolean => {
  const { table, ids } = editor.getState().session.selection;
  return hit.kind === 'cell' && table === 'cell' && ids[0] === hit.laneId && ids[1] === hit.stepId;
};

/** The same acts for a finger: the select tool waits for a hold, the others begin at once. */
function touchActs(hit: Hit): TouchActs {
  const { tool } = ui.getState();
  const onCard = hit.kind === 'card' || hit.kind === 'span' || hit.kind === 'wire';
  const withFocus = (act: (event: PointerEvent) => void) => (event: PointerEvent) => {
    viewport.focus();
    act(event);
  };
  const drag = withFocus((down) => press(hit, down));
  if (tool === 'note' || tool === 'text') return { tap: withFocus((event) => press(hit, event)) };
  if (tool === 'space') return { grabs: true, drag };
  if (tool === 'connect')
    return onCard ? { grabs: true, drag, tap: withFocus(() => connectWith(hit.box.id)) } : {};
  const tap = withFocus((event) => {
    // A cell that is chosen already says “+”: the next tap writes there.
    if (isSelectedCell(hit)) onDoubleClick(event);
    else click(hit, event);
  });
  if (tool === 'lasso') return { grabs: true, drag, tap };
  const movable = onCard || hit.kind === 'note';
  const still = hit.kind === 'cell' || hit.kind === 'link' || hit.kind === 'nothing';
  return {
    tap,
    doubleTap: withFocus(onDoubleClick),
    grabs: grabs(hit),
    ...(movable && !grabs(hit) && { lift: withFocus((down) => click(hit, down)) }),
    ...(!still && { drag }),
  };
}

/** A finger that goes down on the map. The hand tool leaves it to pan. */
export function onTouchDown(event: PointerEvent): void {
  const at = canvasPoint(event);
  if (at.x < HEAD.width || at.y < HEAD.height || ui.getState().tool === 'hand') return;
  offerTouch(event, touchActs(hitAt(mapPoint(event), FINGER_REACH)));
}
