/** The context menu of the map: what it is about and where it opens, by pointer, by key or by a long press. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ContextSubject } from '../../shared/actions/contextMenus';
import type { Selection } from '../../shared/commands/types';
import type { Point } from '../../shared/layout/types';
import { addNote } from '../actions/add';
import { editor } from '../state/editor';
import { ui } from '../state/ui';
import { getCamera, HEAD, visibleRect } from './camera';
import { hitAt } from './gestures/pointer';
import { cancelGesture, canvasPoint, mapPoint, toClient } from './gestures/track';
import type { Hit } from './hitTest';
import { boxOf } from './navigation';

interface OpenMenu extends Point {
  readonly subject: ContextSubject;
}
interface ContextMenuState {
  readonly open: OpenMenu | null;
  /** Where on the map it was asked for; null by key. */
  readonly on: Point | null;
}
const store = createStore<ContextMenuState>()(() => ({ open: null, on: null }));
export const useContextMenu = (): OpenMenu | null => useStore(store, (state) => state.open);
export const closeContextMenu = (): void => store.setState({ open: null });

const SUBJECTS: readonly string[] = ['cards', 'cell', 'steps', 'phases', 'lanes', 'links', 'notes'];
const subjectOf = ({ table }: Selection): ContextSubject =>
  table !== null && SUBJECTS.includes(table) ? (table as ContextSubject) : 'map';

function selectionFor(hit: Hit): Selection {
  switch (hit.kind) {
    case 'card':
    case 'span':
    case 'wire':
      return { table: 'cards', ids: [hit.box.id] };
    case 'note':
      return { table: 'notes', ids: [hit.box.id] };
    case 'link':
    case 'linkEnd':
      return { table: 'links', ids: [hit.route.id] };
    case 'emotion':
      return { table: 'cell', ids: [hit.lane.id, hit.point.stepId] };
    case 'cell':
      return { table: 'cell', ids: [hit.laneId, hit.stepId] };
    default:
      return { table: null, ids: [] };
  }
}

const HEADERS = [
  ['phases', 'phase'],
  ['steps', 'step'],
  ['lanes', 'lane'],
] as const;

/** What lies under the pointer: a header, or what the map has there. */
function selectionUnder(event: MouseEvent): Selection | null {
  const target = event.target instanceof Element ? event.target : null;
  for (const [table, name] of HEADERS) {
    const header = target?.closest<HTMLElement>(`[data-${name}]`);
    const id = header?.dataset[name];
    if (id !== undefined) return { table, ids: [id] };
  }
  const { x, y } = canvasPoint(event);
  return x < HEAD.width || y < HEAD.height ? null : selectionFor(hitAt(mapPoint(event)));
}

const holdsAll = (selection: Selection, wanted: Selection): boolean =>
  selection.table === wanted.table && wanted.ids.every((id) => selection.ids.includes(id));

/** A right click, the menu key or a long press on the map. Fields keep the menu that the system gives them. */
export function onContextMenu(event: MouseEvent): void {
  const { target } = event;
  const field = target instanceof HTMLElement && /^(TEXTAREA|INPUT)$/.test(target.tagName);
  if (field && target.dataset.waiting === undefined) return;
  event.preventDefault();
  cancelGesture();
  if (ui.getState().presenting !== null) return;
  // The menu key comes from the focused element, without a pointer.
  if (field || (target instanceof Element && target.closest('.map-grid-mirror'))) {
    openMenuOfSelection();
    return;
  }
  const wanted = selectionUnder(event);
  if (!wanted) return;
  const { session, select } = editor.getState();
  // What is selected stays so: the menu is about all of it.
  if (!holdsAll(session.selection, wanted) || wanted.table === null) select(wanted);
  store.setState({
    open: { x: event.clientX, y: event.clientY, subject: subjectOf(wanted) },
    on: mapPoint(event),
  });
}

/** For the keyboard: beside what is selected, or at the map's corner. */
export function openMenuOfSelection(): void {
  const { session, layout } = editor.getState();
  const box = boxOf(layout, session.selection);
  const { x, y, zoom, width, height } = getCamera();
  const within = (value: number, from: number, to: number) => Math.max(from, Math.min(to, value));
  const at = box
    ? {
        x: within(x + box.x * zoom + 16, HEAD.width, width - 40),
        y: within(y + (box.y + box.h) * zoom, HEAD.height, height - 40),
      }
    : { x: HEAD.width + 16, y: HEAD.height + 16 };
  store.setState({ open: { ...toClient(at), subject: subjectOf(session.selection) }, on: null });
}

const NOTE_INSET = 16;

/** In the outline, where nothing is pointed at: just inside what is selected, else inside the map's first cell. */
function cornerOfSelection(): Point {
  const { session, layout } = editor.getState();
  const [lane] = layout.lanes;
  const [step] = layout.steps;
  const box = boxOf(layout, session.selection) ?? { x: step?.x ?? 0, y: lane?.y ?? 0 };
  return { x: box.x + NOTE_INSET, y: box.y + NOTE_INSET };
}

/** A new note where the menu was asked for, else in the middle of what is seen, opened for writing. */
export function addNoteHere(): void {
  if (ui.getState().outline) {
    addNote(cornerOfSelection());
    return;
  }
  const seen = visibleRect();
  const { on } = store.getState();
  addNote(on ?? { x: seen.x + seen.w / 2, y: seen.y + seen.h / 2 });
  store.setState({ on: null });
}
