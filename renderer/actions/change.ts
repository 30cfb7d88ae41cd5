/** Delete, duplicate and move, for whatever is selected. */
import type { Command } from '../../shared/commands/types';
import { newId } from '../../shared/model/newId';
import { orderedLanes, orderedPhases, orderedSteps, stepsOfPhase } from '../../shared/model/queries';
import type { Id } from '../../shared/model/schema';
import { pastCurves } from '../../shared/rules/planShift';
import { editor } from '../state/editor';
import { onWholeMap } from '../state/mapLayout';
import { selectedIds } from '../state/selection';

const make = (): Id => newId(Math.random);
const dispatch = (command: Command): void => {
  editor.getState().dispatch(command);
};

/** Tables whose selected records can be deleted, duplicated and moved on the map. */
type Movable = 'cards' | 'notes' | 'steps' | 'phases' | 'lanes' | 'links';
const MOVABLE: readonly Movable[] = ['cards', 'notes', 'steps', 'phases', 'lanes', 'links'];

/** What is selected, as one table and its ids; null for nothing, a cell, or a table without a place on the map. */
export function selectedRecords(): { readonly table: Movable; readonly ids: readonly Id[] } | null {
  const { session } = editor.getState();
  const table = MOVABLE.find((name) => name === session.selection.table);
  if (!table) return null;
  const ids = selectedIds(session, table);
  return ids.length > 0 ? { table, ids } : null;
}

export function deleteSelection(): void {
  const selected = selectedRecords();
  if (!selected) return;
  const { table, ids } = selected;
  const [first] = ids as readonly [Id, ...Id[]];
  const { session, select } = editor.getState();
  const card = table === 'cards' ? session.doc.cards[first] : undefined;
  if (table === 'cards') dispatch({ type: 'card.delete', ids });
  else if (table === 'notes') dispatch({ type: 'note.delete', ids });
  else if (table === 'links') dispatch({ type: 'link.delete', ids });
  else if (table === 'steps') dispatch({ type: 'step.delete', ids });
  else if (table === 'phases') dispatch({ type: 'phase.delete', id: first });
  else dispatch({ type: 'lane.delete', id: first });
  // The place stays selected, so that typing goes on where the card was.
  if (card && !editor.getState().session.doc.cards[first])
    select({ table: 'cell', ids: [card.laneId, card.stepId] });
}

export function duplicateSelection(): void {
  const selected = selectedRecords();
  if (!selected) return;
  const { table, ids } = selected;
  const [id] = ids as readonly [Id, ...Id[]];
  const { doc } = editor.getState().session;
  const fresh = (...olds: readonly Id[][]): Record<Id, Id> =>
    Object.fromEntries(olds.flat().map((old) => [old, make()]));
  if (table === 'cards') dispatch({ type: 'card.duplicate', ids, newIds: ids.map(make) });
  else if (table === 'notes') dispatch({ type: 'note.duplicate', ids, newIds: ids.map(make) });
  else if (table === 'steps')
    dispatch({ type: 'step.duplicate', id, newIds: fresh([id], recordsAt(doc, [id])) });
  else if (table === 'phases') {
    const steps = stepsOfPhase(doc, id).map((row) => row.id);
    dispatch({ type: 'phase.duplicate', id, newIds: fresh([id], steps, recordsAt(doc, steps)) });
  } else if (table === 'lanes') {
    const cards = Object.keys(doc.cards).filter((card) => doc.cards[card]?.laneId === id);
    dispatch({ type: 'lane.duplicate', id, newIds: fresh([id], cards, linksAmong(doc, cards)) });
  }
}

type Doc = ReturnType<typeof editor.getState>['session']['doc'];

const linksAmong = (doc: Doc, cards: readonly Id[]): Id[] => {
  const among = new Set(cards);
  return Object.keys(doc.links).filter((id) => {
    const link = doc.links[id];
    return link && among.has(link.from) && among.has(link.to);
  });
};

/** Everything that hangs on steps and is copied with them: cards, links among these, emotions, measures. */
function recordsAt(doc: Doc, steps: readonly Id[]): Id[] {
  const at = new Set(steps);
  const cards = Object.keys(doc.cards).filter((id) => at.has(doc.cards[id]?.stepId ?? ''));
  const emotions = Object.keys(doc.emotions).filter((id) => at.has(doc.emotions[id]?.stepId ?? ''));
  const measures = Object.keys(doc.measures).filter((id) => {
    const measure = doc.measures[id];
    return at.has(measure?.stepId ?? '') || cards.includes(measure?.cardId ?? '');
  });
  return [...cards, ...linksAmong(doc, cards), ...emotions, ...measures];
}

export type Direction = 'up' | 'down' | 'left' | 'right';
const DELTA = {
  up: { lanes: -1, steps: 0 },
  down: { lanes: 1, steps: 0 },
  left: { lanes: 0, steps: -1 },
  right: { lanes: 0, steps: 1 },
} as const satisfies Record<Direction, { lanes: number; steps: number }>;
const NOTE_STEP = 16;

/** Moves what is selected one place: cards by cells, lanes up and down, steps and phases left and right, notes by a little. */
export function moveSelection(direction: Direction): void {
  const selected = selectedRecords();
  if (!selected) return;
  const { table, ids } = selected;
  const { lanes, steps } = DELTA[direction];
  if (table === 'cards')
    dispatch({
      type: 'card.shift',
      ids,
      ...pastCurves(editor.getState().session.doc, ids, { lanes, steps }),
    });
  else if (table === 'notes') moveNotes(ids, steps * NOTE_STEP, lanes * NOTE_STEP);
  else if (table === 'lanes' && lanes !== 0) moveLane(ids[0] ?? '', lanes);
  else if (table === 'steps' && steps !== 0) moveSteps(ids, steps);
  else if (table === 'phases' && steps !== 0) movePhase(ids[0] ?? '', steps);
}

export function moveNotes(ids: readonly Id[], dx: number, dy: number): void {
  const moves = editor.getState().layout.notes.flatMap((box): Command[] => {
    if (!ids.includes(box.id)) return [];
    const fields = onWholeMap({ ...box, x: box.x + dx, y: box.y + dy });
    return [{ type: 'note.edit', ids: [box.id], fields }];
  });
  const [only] = moves;
  if (moves.length === 1 && only) dispatch(only);
  else if (moves.length > 1)
    dispatch({ type: 'batch', label: { key: 'note.move', vars: { count: moves.length } }, commands: moves });
}

/** Swaps a lane with its visible neighbour. */
function moveLane(id: Id, by: number): void {
  const { doc } = editor.getState().session;
  const rows = orderedLanes(doc);
  const from = rows.findIndex((row) => row.id === id);
  let to = from + by;
  while (rows[to]?.record.hidden) to += by;
  if (from >= 0 && rows[to]) dispatch({ type: 'lane.move', id, index: to });
}

function movePhase(id: Id, by: number): void {
  const rows = orderedPhases(editor.getState().session.doc);
  const to = rows.findIndex((row) => row.id === id) + by;
  if (rows[to]) dispatch({ type: 'phase.move', id, index: to });
}

/** Within its phase by one place; at the phase's end into the next phase. */
function moveSteps(ids: readonly Id[], by: number): void {
  const { doc } = editor.getState().session;
  const all = orderedSteps(doc);
  const places = ids.map((id) => all.findIndex((row) => row.id === id)).sort((a, b) => a - b);
  const edge = by < 0 ? places[0] : places.at(-1);
  const step = all[edge ?? -1];
  if (edge === undefined || !step) return;
  const neighbour = all[edge + by];
  const { phaseId } = step.record;
  if (neighbour?.record.phaseId === phaseId) {
    const siblings = stepsOfPhase(doc, phaseId).filter((row) => !ids.includes(row.id));
    const at = siblings.findIndex((row) => row.id === neighbour.id);
    dispatch({ type: 'step.move', ids, phaseId, index: by < 0 ? at : at + 1 });
    return;
  }
  const phases = orderedPhases(doc);
  const next = phases[phases.findIndex((row) => row.id === phaseId) + by];
  if (!next) return;
  const index = by < 0 ? stepsOfPhase(doc, next.id).length : 0;
  dispatch({ type: 'step.move', ids, phaseId: next.id, index });
}

export function selectAllCards(): void {
  const { session, select } = editor.getState();
  const shown = Object.keys(session.doc.cards).filter((id) => {
    const lane = session.doc.lanes[session.doc.cards[id]?.laneId ?? ''];
    return lane !== undefined && !lane.hidden;
  });
  select({ table: 'cards', ids: shown });
}

/** Where a link leads from the selected card, or the selected link itself: 1 to its end, −1 to where it comes from. */
export function linkedCard(direction: 1 | -1): Id | null {
  const { session } = editor.getState();
  const chosen = session.doc.links[selectedIds(session, 'links')[0] ?? ''];
  if (chosen) return direction === 1 ? chosen.to : chosen.from;
  const here = selectedIds(session, 'cards')[0];
  if (here === undefined) return null;
  const link = Object.values(session.doc.links).find((row) =>
    direction === 1 ? row.from === here || (row.both && row.to === here) : row.to === here,
  );
  if (!link) return null;
  return link.from === here ? link.to : link.from;
}

/** Goes there. */
export function followLink(direction: 1 | -1): Id | null {
  const there = linkedCard(direction);
  if (there !== null) editor.getState().select({ table: 'cards', ids: [there] });
  return there;
}
