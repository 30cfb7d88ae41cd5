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

/** Whole lanes down and steps to the right. */
export interface ShiftBy {
  readonly lanes: number;
  readonly steps: number;
}

/** Lanes that count: those that are shown, and those that hold a card of the group. */
function countedLanes(doc: Blueprint, ids: readonly Id[]): readonly Id[] {
  const own = new Set(ids.map((id) => doc.cards[id]!.laneId));
  return orderedLanes(doc)
    .filter(({ id, record }) => own.has(id) || !record.hidden)
    .map((row) => row.id);
}

/** The new cell of each card, hidden lanes not counted; a refusal where one card, with its span, would leave the map. */
export function planShift(doc: Blueprint, ids: readonly Id[], by: ShiftBy): readonly Shift[] | Refusal {
  const missing = mustExist(doc, 'cards', ids);
  if (missing) return missing;
  const lanes = countedLanes(doc, ids);
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
export function canShiftCards(doc: Blueprint, ids: readonly Id[], by: ShiftBy): Refusal | null {
  const plan = planShift(doc, ids, by);
  return isRefusal(plan) ? plan : null;
}

/** The nearest move in that direction past lanes of curves that turn the group away; as given where there is none. For keys. */
export function pastCurves(doc: Blueprint, ids: readonly Id[], by: ShiftBy): ShiftBy {
  const down = Math.sign(by.lanes);
  let now = by;
  let refusal = canShiftCards(doc, ids, now);
  while (down !== 0 && refusal?.key === 'emotionLane') {
    now = { ...now, lanes: now.lanes + down };
    refusal = canShiftCards(doc, ids, now);
  }
  return refusal ? by : now;
}
