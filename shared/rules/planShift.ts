/** Where cards come to stand when a group of them moves by whole cells, or why it may not. */
import type { Refusal } from '../commands/types';
import { cardColumns, orderedLanes, orderedSteps, stepIndex } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import { laneTakes } from './canPlaceCard';
import { mustExist } from './exists';
import { refuse } from './refuse';

export interface Shift {
  readonly id: Id;
  readonly laneId: Id;
  readonly stepId: Id;
}

/** Lanes that the group moves through: those that are shown (or hold a card of it) and take every kind in it. */
function openLanes(doc: Blueprint, ids: readonly Id[]): readonly Id[] {
  const own = new Set(ids.map((id) => doc.cards[id]!.laneId));
  const kinds = new Set(ids.map((id) => doc.cards[id]!.kind));
  return orderedLanes(doc)
    .filter(
      ({ id, record }) =>
        own.has(id) || (!record.hidden && [...kinds].every((kind) => laneTakes(record, kind))),
    )
    .map((row) => row.id);
}

/** The new cell of each card; a refusal where one card, with its span, would leave the map. */
export function planShift(
  doc: Blueprint,
  ids: readonly Id[],
  by: { readonly lanes: number; readonly steps: number },
): readonly Shift[] | Refusal {
  const missing = mustExist(doc, 'cards', ids);
  if (missing) return missing;
  const lanes = openLanes(doc, ids);
  const steps = orderedSteps(doc);
  const shifts: Shift[] = [];
  for (const id of ids) {
    const card = doc.cards[id]!;
    const columns = cardColumns(doc, card);
    const lane = lanes[lanes.indexOf(card.laneId) + by.lanes];
    const step = steps[(stepIndex(doc).get(card.stepId) ?? Number.NaN) + by.steps];
    const last = columns && steps[columns[1] + by.steps];
    if (lane === undefined || !step || !last) return refuse('offMap');
    if (!laneTakes(doc.lanes[lane]!, card.kind)) return refuse('emotionLane');
    shifts.push({ id, laneId: lane, stepId: step.id });
  }
  return shifts;
}

export const isRefusal = (plan: readonly Shift[] | Refusal): plan is Refusal => 'key' in plan;

/** May the group move by that many lanes (down) and steps (right)? */
export function canShiftCards(
  doc: Blueprint,
  ids: readonly Id[],
  by: { readonly lanes: number; readonly steps: number },
): Refusal | null {
  const plan = planShift(doc, ids, by);
  return isRefusal(plan) ? plan : null;
}
