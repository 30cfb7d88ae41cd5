/** What the pointer rests on: the empty cell where a card could be written, the point of a curve that may have a note. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Point } from '../../shared/layout/types';
import { cardsInCell } from '../../shared/model/queries';
import type { Id } from '../../shared/model/schema';
import { editor, useEditor } from '../state/editor';
import type { EditorState } from '../state/types';
import { ui, useUi } from '../state/ui';
import { getCamera, HEAD } from './camera';
import { hitAt } from './gestures/pointer';
import { canvasPoint, mapPoint } from './gestures/track';
import { isMoving } from './moveCamera';

interface Cell {
  readonly laneId: Id;
  readonly stepId: Id;
}
/** A point of a persona's curve, or of everyone's (null). */
export interface HoveredPoint {
  readonly stepId: Id;
  readonly personaId: Id | null;
  readonly at: Point;
}
const store = createStore<{ readonly cell: Cell | null; readonly point: HoveredPoint | null }>()(() => ({
  cell: null,
  point: null,
}));
const useHovered = (): Cell | null => useStore(store, (state) => state.cell);
export const useHoveredPoint = (): HoveredPoint | null => useStore(store, (state) => state.point);

function setPoint(point: HoveredPoint | null): void {
  const { point: before } = store.getState();
  if (before?.stepId !== point?.stepId || before?.personaId !== point?.personaId) store.setState({ point });
}

/** Below this zoom the invitation could not be read. */
const LEAST_ZOOM = 0.45;

/** The selected cell, where nothing stands in it; keyboards and fingers do not hover. */
function emptySelected({ session: { doc, selection }, readOnly }: EditorState): string {
  const [laneId = '', stepId = ''] = selection.ids;
  const empty = selection.table === 'cell' && cardsInCell(doc, laneId, stepId).length === 0;
  return empty && !readOnly ? selection.ids.join(' ') : '';
}

/** The empty cell that invites to write: the one under the pointer, else the selected one. */
export function useInvited(): Cell | null {
  const hovered = useHovered();
  const selected = useEditor(emptySelected);
  const shown = useUi(({ zoom, editing }) => zoom >= LEAST_ZOOM && editing === null);
  if (hovered || !shown || selected === '') return hovered;
  const [laneId = '', stepId = ''] = selected.split(' ');
  return { laneId, stepId };
}

export function setHovered(cell: Cell | null): void {
  if (cell === null) setPoint(null);
  const before = store.getState().cell;
  if (before?.laneId !== cell?.laneId || before?.stepId !== cell?.stepId) store.setState({ cell });
}

function cursorFor(kind: ReturnType<typeof hitAt>['kind'], corner: boolean): string {
  if (kind === 'span') return 'ew-resize';
  if (kind === 'emotion') return 'ns-resize';
  if (kind === 'wire' || kind === 'linkEnd') return 'crosshair';
  if (kind === 'note' && corner) return 'nwse-resize';
  return kind === 'link' ? 'pointer' : '';
}

/** Follows the pointer while no button is held: the invitation, and the cursor that says what can be dragged. */
export function onHover(event: PointerEvent, canvas: HTMLElement): void {
  if (event.buttons !== 0 || event.pointerType === 'touch') return;
  // The browser also reports a pointer that rests while the map moves under it: nothing to do before the map rests, too.
  if (isMoving()) {
    setHovered(null);
    return;
  }
  const at = canvasPoint(event);
  const { tool, editing } = ui.getState();
  const { readOnly, session } = editor.getState();
  if (tool !== 'select' || editing || at.x < HEAD.width || at.y < HEAD.height) {
    canvas.style.cursor = '';
    setHovered(null);
    return;
  }
  const hit = hitAt(mapPoint(event));
  canvas.style.cursor = readOnly ? '' : cursorFor(hit.kind, hit.kind === 'note' && hit.corner);
  const empty =
    hit.kind === 'cell' &&
    !readOnly &&
    getCamera().zoom >= LEAST_ZOOM &&
    cardsInCell(session.doc, hit.laneId, hit.stepId).length === 0;
  setHovered(empty ? { laneId: hit.laneId, stepId: hit.stepId } : null);
  setPoint(
    hit.kind === 'emotion'
      ? { stepId: hit.point.stepId, personaId: hit.curve.personaId, at: { x: hit.point.x, y: hit.point.y } }
      : null,
  );
}
