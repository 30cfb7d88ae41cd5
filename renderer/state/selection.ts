/** Reading the selection: which records, which cell, and where the next card would go. */
import type { CellPlace, Selection } from '../../shared/commands/types';
import { cardsInCell, orderedLanes, orderedSteps } from '../../shared/model/queries';
import type { Blueprint, Id } from '../../shared/model/schema';
import type { Session } from '../../shared/session/types';

/** Selected records of a table, those that still exist. */
export function selectedIds(
  session: Session,
  table: Exclude<Selection['table'], null | 'cell'>,
): readonly Id[] {
  const { selection, doc } = session;
  if (selection.table !== table) return [];
  return selection.ids.filter((id) => Object.hasOwn(doc[table], id));
}

/** The selected cell, or the cell of the first selected card; null where neither is selected. */
export function currentCell(session: Session): { readonly laneId: Id; readonly stepId: Id } | null {
  const { selection, doc } = session;
  if (selection.table === 'cell') {
    const [laneId, stepId] = selection.ids;
    return laneId !== undefined && stepId !== undefined && doc.lanes[laneId] && doc.steps[stepId]
      ? { laneId, stepId }
      : null;
  }
  const card = doc.cards[selectedIds(session, 'cards')[0] ?? ''];
  return card ? { laneId: card.laneId, stepId: card.stepId } : null;
}

/** Where a new card goes: below the selected card, at the end of the selected cell, else in the map's first cell. */
export function nextPlace(session: Session): Required<CellPlace> | null {
  const { doc } = session;
  const cell = currentCell(session) ?? firstCell(doc);
  if (!cell) return null;
  const cards = cardsInCell(doc, cell.laneId, cell.stepId);
  const last = selectedIds(session, 'cards').at(-1);
  const at = cards.findIndex((row) => row.id === last);
  return { ...cell, index: at < 0 ? cards.length : at + 1 };
}

function firstCell(doc: Blueprint): { readonly laneId: Id; readonly stepId: Id } | null {
  const lane = orderedLanes(doc).find((row) => !row.record.hidden);
  const step = orderedSteps(doc)[0];
  return lane && step ? { laneId: lane.id, stepId: step.id } : null;
}
