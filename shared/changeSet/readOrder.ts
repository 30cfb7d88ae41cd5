/** Reads the order of the rows of cards: within a cell of the map it is the order of its cards. */
import { isSame } from '../model/isSame';
import { cardsInCell } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import { cellPrint } from '../workbook/manifest';
import type { SheetOfRows } from './recordRows';
import { printsOf } from './sheetRows';
import type { OrderEdit, SheetRemark } from './types';

const PLACE = ['lane', 'step'];

/** Rows that stand where they were put, and still say so: cards that are new or went to another cell have their own changes. */
function settledIds({ known, rows }: SheetOfRows, doc: Blueprint): readonly Id[] {
  const seen = new Set<Id>();
  return rows.flatMap(({ id, cells }) => {
    const prints = printsOf(known, id);
    if (!prints || seen.has(id) || !doc.cards[id]) return [];
    seen.add(id);
    const moved = PLACE.some((key) => {
      const value = cells.get(key);
      return value !== undefined && cellPrint(value) !== prints.get(key);
    });
    return moved ? [] : [id];
  });
}

/** The cards that must be moved so that the rest keep their order: as few as can be. */
function movedIds(before: readonly Id[], after: readonly Id[]): readonly Id[] {
  const places = after.map((id) => before.indexOf(id));
  const best = places.map((): readonly number[] => []);
  places.forEach((place, index) => {
    let longest: readonly number[] = [];
    for (let i = 0; i < index; i++)
      if (places[i]! < place && best[i]!.length > longest.length) longest = best[i]!;
    best[index] = [...longest, place];
  });
  const kept = new Set(best.reduce((a, b) => (b.length > a.length ? b : a), []));
  return after.filter((_, index) => !kept.has(places[index]!));
}

/** The order of a cell's cards where those that the workbook knows shall stand in this one. */
export function orderEdit(doc: Blueprint, written: readonly Id[], wanted: readonly Id[]): OrderEdit | null {
  const { laneId, stepId } = doc.cards[wanted[0] ?? ''] ?? {};
  if (laneId === undefined || stepId === undefined) return null;
  const cell = cardsInCell(doc, laneId, stepId).map(({ id }) => id);
  const known = new Set(wanted);
  let next = 0;
  const ids = cell.map((id) => (known.has(id) ? (wanted[next++] ?? id) : id));
  if (isSame(ids, cell)) return null;
  const moved = movedIds(cell, ids);
  const now = cell.filter((id) => known.has(id));
  return {
    laneId,
    stepId,
    ids,
    moved: moved.length === 1 ? (moved[0] ?? null) : null,
    conflict: !isSame(now, written),
  };
}

export function readOrder(
  sheet: SheetOfRows,
  doc: Blueprint,
): {
  readonly orders: readonly OrderEdit[];
  /** Cells whose rows do not stand as they were written, as `WorkbookEdits` has them. */
  readonly worked: readonly string[];
  readonly remarks: readonly SheetRemark[];
} {
  const { known } = sheet;
  const now = settledIds(sheet, doc);
  const left = new Set(now);
  const written = [...known.rows.keys()].filter((id) => left.has(id));
  if (isSame(now, written)) return { orders: [], worked: [], remarks: [] };
  const cellOf = (id: Id) => `${doc.cards[id]?.laneId} ${doc.cards[id]?.stepId}`;
  // Rows that were sorted by something else, or put between those of another cell, say nothing of the map.
  if (!isSame(now.map(cellOf), written.map(cellOf)))
    return { orders: [], worked: [], remarks: [{ key: 'order', vars: { sheet: known.name } }] };
  const idsIn = (cell: string, ids: readonly Id[]) => ids.filter((id) => cellOf(id) === cell);
  const turned = [...new Set(now.map(cellOf))].filter(
    (cell) => !isSame(idsIn(cell, written), idsIn(cell, now)),
  );
  const orders = turned.flatMap((cell) => orderEdit(doc, idsIn(cell, written), idsIn(cell, now)) ?? []);
  return { orders, worked: turned.map((cell) => `order ${cell}`), remarks: [] };
}
