/** Walking the map with arrow keys: cell by cell, card by card; up into the rows of steps and phases, left into the lane names, down to the notes. */
import type { Selection } from '../../shared/commands/types';
import type { CardBox, Layout } from '../../shared/layout/types';
import { cardsInCell } from '../../shared/model/queries';
import type { Blueprint, Id } from '../../shared/model/schema';
import { hasNotes, noteBeside, noteNear, notePlaces } from './noteRow';

export type Arrow = 'up' | 'down' | 'left' | 'right';

/** Where the selection stands in the grid: row −2 phases, −1 steps, 0… lanes, after the last one notes; column −1 lane names, 0… steps; `card` its place in the cell. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
  readonly card: number | null;
}

const cardsAt = (doc: Blueprint, laneId: Id, stepId: Id): readonly Id[] =>
  cardsInCell(doc, laneId, stepId).map((row) => row.id);

/** Cards drawn in a cell: those that begin there, else one that reaches in from the left. */
function cardsCovering(doc: Blueprint, layout: Layout, row: number, column: number): readonly Id[] {
  const [lane, step] = [layout.lanes[row], layout.steps[column]];
  if (!lane || !step || lane.collapsed) return [];
  const own = cardsAt(doc, lane.id, step.id);
  if (own.length > 0) return own;
  for (let i = column - 1; i >= 0; i--) {
    const earlier = layout.steps[i];
    if (!earlier) break;
    const covering = cardsAt(doc, lane.id, earlier.id).filter(
      (id) => i + (doc.cards[id]?.span ?? 1) > column,
    );
    if (covering.length > 0) return covering;
    if (column - i > 60) break;
  }
  return [];
}

export function placeOf(doc: Blueprint, layout: Layout, selection: Selection): GridPlace | null {
  const id = selection.ids.at(-1);
  if (id === undefined) return null;
  const column = (stepId: Id) => layout.steps.findIndex((step) => step.id === stepId);
  const row = (laneId: Id) => layout.lanes.findIndex((lane) => lane.id === laneId);
  switch (selection.table) {
    case 'cell':
      return { row: row(selection.ids[0] ?? ''), column: column(id), card: null };
    // From a link one goes on where it leads.
    case 'links':
      return placeOf(doc, layout, { table: 'cards', ids: [doc.links[id]?.to ?? ''] });
    case 'cards': {
      const card = doc.cards[id];
      if (!card) return null;
      return {
        row: row(card.laneId),
        column: column(card.stepId),
        card: cardsAt(doc, card.laneId, card.stepId).indexOf(id),
      };
    }
    case 'steps':
      return { row: -1, column: column(id), card: null };
    case 'phases': {
      const phase = layout.phases.find((box) => box.id === id);
      const first = layout.steps.findIndex((step) => step.phaseId === phase?.id);
      return { row: -2, column: Math.max(0, first), card: null };
    }
    case 'lanes':
      return { row: row(id), column: -1, card: null };
    case 'notes': {
      const note = notePlaces(layout).find((place) => place.id === id);
      return note ? { row: layout.lanes.length, column: note.column, card: note.index } : null;
    }
    default:
      return null;
  }
}

function select(doc: Blueprint, layout: Layout, place: GridPlace): Selection | null {
  const step = layout.steps[place.column];
  if (place.row === -2) return step ? { table: 'phases', ids: [step.phaseId] } : null;
  if (place.row === -1) return step ? { table: 'steps', ids: [step.id] } : null;
  if (place.row === layout.lanes.length) {
    const note = noteNear(layout, Math.max(0, place.column), place.card ?? 0);
    return note ? { table: 'notes', ids: [note.id] } : null;
  }
  const lane = layout.lanes[place.row];
  if (!lane) return null;
  if (place.column < 0) return { table: 'lanes', ids: [lane.id] };
  if (!step) return null;
  const cards = cardsCovering(doc, layout, place.row, place.column);
  const id = place.card === null ? cards[0] : (cards[place.card] ?? cards.at(-1));
  return id === undefined ? { table: 'cell', ids: [lane.id, step.id] } : { table: 'cards', ids: [id] };
}

const spanOf = (doc: Blueprint, selection: Selection): number =>
  selection.table === 'cards' ? (doc.cards[selection.ids.at(-1) ?? '']?.span ?? 1) : 1;

function sideways(
  doc: Blueprint,
  layout: Layout,
  from: GridPlace,
  selection: Selection,
  by: 1 | -1,
): Selection | null {
  if (from.row === -2) {
    const phase = layout.phases.findIndex((box) => box.id === selection.ids[0]);
    const next = layout.phases[phase + by];
    return next ? { table: 'phases', ids: [next.id] } : null;
  }
  if (from.row === layout.lanes.length) {
    const note = noteBeside(layout, selection.ids.at(-1) ?? '', by);
    return note ? { table: 'notes', ids: [note.id] } : null;
  }
  const column = by === 1 ? from.column + spanOf(doc, selection) : from.column - 1;
  const least = from.row >= 0 ? -1 : 0;
  if (column < least || column >= layout.steps.length) return null;
  return select(doc, layout, { ...from, column });
}

function vertically(doc: Blueprint, layout: Layout, from: GridPlace, by: 1 | -1): Selection | null {
  const notes = layout.lanes.length;
  if (from.row === notes) {
    const place = { ...from, card: (from.card ?? 0) + by };
    const more = notePlaces(layout).some(
      ({ column, index }) => column === from.column && index === place.card,
    );
    if (more) return select(doc, layout, place);
  } else if (from.card !== null && from.row >= 0) {
    const cards = cardsCovering(doc, layout, from.row, from.column);
    const next = cards[from.card + by];
    if (next !== undefined) return { table: 'cards', ids: [next] };
  }
  const row = from.row + by;
  if (row > notes || (row === notes && !hasNotes(layout)) || (from.column < 0 && row < 0)) return null;
  // Coming from below, the lowest card of the cell is met first.
  return select(doc, layout, { row, column: from.column, card: by === -1 ? Number.MAX_SAFE_INTEGER : 0 });
}

/** What an arrow key selects; null where the map ends. Without a selection the first cell. */
export function walk(doc: Blueprint, layout: Layout, selection: Selection, arrow: Arrow): Selection | null {
  const from = placeOf(doc, layout, selection);
  if (!from || from.row < -2 || (from.row === -1 && from.column < 0))
    return select(doc, layout, { row: 0, column: 0, card: 0 });
  if (arrow === 'left') return sideways(doc, layout, from, selection, -1);
  if (arrow === 'right') return sideways(doc, layout, from, selection, 1);
  return vertically(doc, layout, from, arrow === 'up' ? -1 : 1);
}

/** First or last column of the row; with `whole` first or last cell of the map. */
export function walkFar(
  doc: Blueprint,
  layout: Layout,
  selection: Selection,
  end: boolean,
  whole: boolean,
): Selection | null {
  const from = placeOf(doc, layout, selection) ?? { row: 0, column: 0, card: null };
  const row = whole ? (end ? layout.lanes.length - 1 : 0) : Math.max(-1, from.row);
  return select(doc, layout, { row, column: end ? layout.steps.length - 1 : 0, card: 0 });
}

/** The selected thing's place on the map, to bring it into view. */
export function boxOf(layout: Layout, selection: Selection): Pick<CardBox, 'x' | 'y' | 'w' | 'h'> | null {
  const [first, second] = selection.ids;
  if (first === undefined) return null;
  const step = (id: Id | undefined) => layout.steps.find((box) => box.id === id);
  const lane = (id: Id) => layout.lanes.find((box) => box.id === id);
  switch (selection.table) {
    case 'cards': {
      const boxes = selection.ids.flatMap((id) => layout.cards.get(id) ?? []);
      return boundsOfAll(boxes);
    }
    case 'cell': {
      const [row, column] = [lane(first), step(second)];
      return row && column ? { x: column.x, y: row.y, w: column.w, h: row.h } : null;
    }
    case 'steps':
      return step(first) ?? null;
    case 'phases':
      return layout.phases.find((box) => box.id === first) ?? null;
    case 'lanes':
      return lane(first) ?? null;
    case 'notes':
      return boundsOfAll(layout.notes.filter((box) => selection.ids.includes(box.id)));
    case 'links': {
      const points = layout.links.find((route) => route.id === first)?.points ?? [];
      return boundsOfAll(points.map((point) => ({ ...point, w: 0, h: 0 })));
    }
    default:
      return null;
  }
}

function boundsOfAll(boxes: readonly Pick<CardBox, 'x' | 'y' | 'w' | 'h'>[]) {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.w));
  const bottom = Math.max(...boxes.map((box) => box.y + box.h));
  return { x, y, w: right - x, h: bottom - y };
}
