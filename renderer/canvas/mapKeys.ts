/** Keys that only the map knows: arrows walk, Home and End go far, Escape lets go. The rest is the catalogue's. */
import { editor } from '../state/editor';
import { selectedIds } from '../state/selection';
import { ui } from '../state/ui';
import { t } from '../state/useT';
import { cameraShowing, getCamera, keepOnMap } from './camera';
import { wholeMap } from './createViewport';
import { addLink } from './gestures/dragLink';
import { spaceByKey } from './gestures/space';
import { cancelGesture } from './gestures/track';
import { held } from './held';
import { moveCamera } from './moveCamera';
import { type Arrow, boxOf, walk, walkFar } from './navigation';

const ARROWS: Readonly<Record<string, Arrow>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Brings what is selected into view, by the shortest way. */
export function showSelection(): void {
  const { session, layout } = editor.getState();
  const box = boxOf(layout, session.selection);
  if (!box) return;
  const camera = getCamera();
  const next = cameraShowing(box, camera);
  if (next !== camera) moveCamera(keepOnMap(next, wholeMap(layout)));
}

function go(event: KeyboardEvent): boolean {
  const { session, layout, select } = editor.getState();
  const { doc, selection } = session;
  const arrow = ARROWS[event.key];
  const next = arrow
    ? walk(doc, layout, selection, arrow)
    : walkFar(doc, layout, selection, event.key === 'End', event.ctrlKey || event.metaKey);
  if (!next) return true;
  const cards = selectedIds(session, 'cards');
  const extend = event.shiftKey && next.table === 'cards' && cards.length > 0;
  select(extend ? { table: 'cards', ids: [...cards.filter((id) => id !== next.ids[0]), ...next.ids] } : next);
  if (extend)
    ui.getState().announce(
      t('canvas.said.selected', { count: selectedIds(editor.getState().session, 'cards').length }),
    );
  showSelection();
  return true;
}

/** Escape takes back one thing at a time: the drag, the tool, the selection. */
function letGo(): boolean {
  if (cancelGesture()) return true;
  const { session, select } = editor.getState();
  const { tool, set } = ui.getState();
  if (held.getState().linkFrom !== null || tool !== 'select') {
    held.setState({ linkFrom: null });
    set({ tool: 'select' });
    return true;
  }
  const card = session.doc.cards[selectedIds(session, 'cards')[0] ?? ''];
  if (card) select({ table: 'cell', ids: [card.laneId, card.stepId] });
  else if (session.selection.table === null) return false;
  else select({ table: null, ids: [] });
  return true;
}

/** Keys that walk the map cell by cell or to its ends. */
export const isWalkKey = (event: KeyboardEvent): boolean =>
  !event.altKey &&
  (event.key === 'Home' || event.key === 'End' || (event.key in ARROWS && !event.ctrlKey && !event.metaKey));

/** True where the key meant something here. */
export function handleMapKey(event: KeyboardEvent): boolean {
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  if (ui.getState().tool === 'space' && !modified && spaceByKey(event.key)) return true;
  if (isWalkKey(event)) return go(event);
  if (event.key === 'Escape') return letGo();
  if (event.key === 'Enter' && !modified && ui.getState().tool === 'connect') return connectByKey();
  return false;
}

/** With the connect tool, Enter chooses the card where the link starts, then the one where it leads. */
function connectByKey(): boolean {
  const id = selectedIds(editor.getState().session, 'cards')[0];
  const from = held.getState().linkFrom;
  if (id === undefined) return false;
  if (from === null || from === id) held.setState({ linkFrom: id });
  else {
    held.setState({ linkFrom: null });
    addLink(from, id);
  }
  return true;
}
