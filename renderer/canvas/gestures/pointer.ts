/** What pressing and clicking on the map does, by tool and by what lies there. */
import type { CardBox, LinkRoute, Point } from '../../../shared/layout/types';
import type { Id } from '../../../shared/model/schema';
import { personaStyles } from '../../../shared/scene/personaStyle';
import { addNote, startCard } from '../../actions/add';
import { isMac } from '../../actions/keyWords';
import { editor } from '../../state/editor';
import { selectedIds } from '../../state/selection';
import { shownTitle } from '../../state/shown';
import { ui } from '../../state/ui';
import { t } from '../../state/useT';
import { getCamera, HEAD } from '../camera';
import { held } from '../held';
import { emotionAtHeight, type Hit, hitTest, laneAt } from '../hitTest';
import { viewport } from '../viewport';
import { dragCards } from './dragCards';
import { addLink, dragLink, dragLinkEnd } from './dragLink';
import { dragEmotion, dragMarquee, dragNote, dragSpan, setEmotion } from './dragOthers';
import { dragLasso } from './lasso';
import { dragSpace } from './space';
import { canvasPoint, mapPoint, track } from './track';

/** The one selected card, whose handles are shown. */
export function handledCard(): CardBox | null {
  const { session, layout } = editor.getState();
  const ids = selectedIds(session, 'cards');
  return ids.length === 1 ? (layout.cards.get(ids[0] ?? '') ?? null) : null;
}

function handledLink(): LinkRoute | null {
  const { session, layout } = editor.getState();
  const ids = selectedIds(session, 'links');
  return ids.length === 1 ? (layout.links.find((route) => route.id === ids[0]) ?? null) : null;
}

/** `reach`: a finger's is larger than a pointer's. */
export const hitAt = (point: Point, reach = 1): Hit =>
  hitTest(editor.getState().layout, point, {
    zoom: getCamera().zoom,
    reach,
    selectedCard: handledCard(),
    selectedLink: handledLink(),
  });

/** On a Mac a click with Ctrl asks for the menu. */
const adds = (event: PointerEvent): boolean => event.shiftKey || (isMac ? event.metaKey : event.ctrlKey);

/** Selects a record; with Shift or Ctrl (Cmd on a Mac) adds it to the selection or takes it out. */
function choose(table: 'cards' | 'notes' | 'links', id: Id, event: PointerEvent): void {
  const { session, select } = editor.getState();
  const before = selectedIds(session, table);
  const ids = !adds(event)
    ? [id]
    : before.includes(id)
      ? before.filter((other) => other !== id)
      : [...before, id];
  select(ids.length > 0 ? { table, ids } : { table: null, ids: [] });
}

/** Selects what was clicked. */
export function click(hit: Hit, event: PointerEvent): void {
  const { select } = editor.getState();
  if (hit.kind === 'card' || hit.kind === 'span' || hit.kind === 'wire') choose('cards', hit.box.id, event);
  else if (hit.kind === 'note') choose('notes', hit.box.id, event);
  else if (hit.kind === 'link' || hit.kind === 'linkEnd') choose('links', hit.route.id, event);
  else if (hit.kind === 'emotion') select({ table: 'cell', ids: [hit.lane.id, hit.point.stepId] });
  else if (hit.kind === 'cell') select({ table: 'cell', ids: [hit.laneId, hit.stepId] });
  else if (!adds(event)) select({ table: null, ids: [] });
}

function pressSelect(hit: Hit, event: PointerEvent): void {
  track(event, {
    click: () => click(hit, event),
    pans: true,
    drag: (start) => {
      switch (hit.kind) {
        case 'card':
          if (!selectedIds(editor.getState().session, 'cards').includes(hit.box.id))
            choose('cards', hit.box.id, event);
          return dragCards(hit.box, start);
        case 'span':
          return dragSpan(hit.box, hit.side);
        case 'wire':
          return dragLink(hit.box);
        case 'linkEnd':
          return dragLinkEnd(hit.route, hit.end);
        case 'emotion':
          return dragEmotion(hit.curve, hit.point, hit.lane);
        case 'note':
          if (!selectedIds(editor.getState().session, 'notes').includes(hit.box.id))
            choose('notes', hit.box.id, event);
          return dragNote(hit.box, start, hit.corner);
        default:
          return dragMarquee(start, adds(event));
      }
    },
  });
}

function pressNote(hit: Hit, event: PointerEvent): void {
  if (hit.kind === 'note') {
    ui.getState().set({ tool: 'select' });
    pressSelect(hit, event);
    return;
  }
  onRelease(event, (up) => {
    const { x, y } = mapPoint(up);
    addNote({ x: x - 12, y: y - 12 });
  });
}

/** Fields open as the button goes up: the press itself gives the focus to what lies under it, and would take it from them. */
function onRelease(event: PointerEvent, act: (event: PointerEvent) => void): void {
  if (event.type !== 'pointerdown') {
    act(event);
    return;
  }
  track(event, {
    click: (_, up) => act(up),
    drag: () => ({ move: () => {}, drop: (_, up) => act(up), cancel: () => {} }),
  });
}

/** The first card clicked is where the link starts, the next one where it leads. */
function pressConnect(hit: Hit, event: PointerEvent): void {
  if (hit.kind !== 'card' && hit.kind !== 'span' && hit.kind !== 'wire') {
    held.setState({ linkFrom: null });
    return;
  }
  const { box } = hit;
  track(event, { drag: () => dragLink(box), click: () => connectWith(box.id) });
}

/** The card is where the link starts or, where one has been chosen before, where it leads. */
export function connectWith(id: Id): void {
  const from = held.getState().linkFrom;
  if (from !== null && from !== id) {
    held.setState({ linkFrom: null });
    addLink(from, id);
  } else startLink(id);
}

export function startLink(id: Id): void {
  held.setState({ linkFrom: id });
  ui.getState().announce(t('canvas.said.connectFrom', { title: shownTitle(id) }));
}

function pressText(hit: Hit, event: PointerEvent): void {
  if (hit.kind !== 'cell') return;
  onRelease(event, () => {
    ui.getState().set({ tool: 'select' });
    startCard({ laneId: hit.laneId, stepId: hit.stepId }, '', 'text');
  });
}

/** A press of the left button on the map. Middle button, Space and the hand tool are React Flow's. */
export function onPointerDown(event: PointerEvent): void {
  if (event.button !== 0 || !event.isPrimary) return;
  const at = canvasPoint(event);
  if (at.x < HEAD.width || at.y < HEAD.height) return;
  const { tool } = ui.getState();
  if (tool === 'hand') return;
  viewport.focus();
  press(hitAt(mapPoint(event)), event);
}

/** What the tool in hand does with a press. */
export function press(hit: Hit, event: PointerEvent): void {
  const { tool } = ui.getState();
  if (tool === 'select') pressSelect(hit, event);
  else if (tool === 'note') pressNote(hit, event);
  else if (tool === 'connect') pressConnect(hit, event);
  else if (tool === 'space') track(event, { drag: dragSpace, pans: true });
  else if (tool === 'lasso')
    track(event, { drag: (start) => dragLasso(start, adds(event)), click: () => click(hit, event) });
  else pressText(hit, event);
}

/** Opens what was clicked twice: text of a card, note or link; a new card in a cell; a point on the curve. */
export function onDoubleClick(event: MouseEvent): void {
  const at = canvasPoint(event);
  if (at.x < HEAD.width || at.y < HEAD.height || ui.getState().tool !== 'select') return;
  if (editor.getState().readOnly || ui.getState().presenting !== null) return;
  const point = mapPoint(event);
  const hit = hitAt(point);
  const { set } = ui.getState();
  if (hit.kind === 'card' || hit.kind === 'span' || hit.kind === 'wire')
    set({ editing: { kind: 'card', id: hit.box.id } });
  else if (hit.kind === 'note') set({ editing: { kind: 'note', id: hit.box.id } });
  else if (hit.kind === 'link' || hit.kind === 'linkEnd')
    set({ editing: { kind: 'link', id: hit.route.id } });
  else if (hit.kind === 'cell') openCell(hit.laneId, hit.stepId, point);
}

function openCell(laneId: Id, stepId: Id, point: Point): void {
  const { layout, dispatch } = editor.getState();
  const lane = laneAt(layout, point.y);
  if (lane?.kind !== 'emotions') {
    startCard({ laneId, stepId });
    return;
  }
  const personaId = personaWithoutPoint(laneId, stepId);
  if (personaId === undefined) return;
  dispatch(setEmotion(stepId, personaId, emotionAtHeight(lane, point.y)));
  editor.getState().select({ table: 'cell', ids: [laneId, stepId] });
}

/** Whose value at a step is still missing in a lane: its own persona, else the first; null = everyone; undefined = none is missing. */
export function personaWithoutPoint(laneId: Id, stepId: Id): Id | null | undefined {
  const { doc } = editor.getState().session;
  const own = doc.lanes[laneId]?.personaId;
  const candidates: readonly (Id | null)[] = own ? [own] : personasOrEveryone();
  const has = (personaId: Id | null) =>
    Object.values(doc.emotions).some(
      (emotion) => emotion.stepId === stepId && (emotion.personaId ?? null) === personaId,
    );
  return candidates.find((personaId) => !has(personaId));
}

export function personasOrEveryone(): readonly (Id | null)[] {
  const ids = [...personaStyles(editor.getState().session.doc).keys()];
  return ids.length > 0 ? ids : [null];
}
