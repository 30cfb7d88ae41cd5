/** A new step at a border between two steps, with cards moved into it: what dropping a card there does. */
import type { Command } from '../commands/types';
import { cardColumns, orderedLanes, orderedSteps, stepsOfPhase } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';

/** Where a new step would stand: at this place among the steps of a phase. */
export interface StepPlace {
  readonly phaseId: Id;
  readonly index: number;
}

/** The place right before or after a step, in the step's own phase; null where there is no such step. */
export function placeBeside(doc: Blueprint, stepId: Id, side: 'before' | 'after'): StepPlace | null {
  const phaseId = doc.steps[stepId]?.phaseId;
  if (phaseId === undefined) return null;
  const at = stepsOfPhase(doc, phaseId).findIndex(({ id }) => id === stepId);
  return { phaseId, index: side === 'before' ? at : at + 1 };
}

/** The place before the first or after the last step that the cards cover. */
export function placeBesideCards(
  doc: Blueprint,
  ids: readonly Id[],
  side: 'before' | 'after',
): StepPlace | null {
  const columns = ids.flatMap((id) => {
    const card = doc.cards[id];
    return (card && cardColumns(doc, card)) ?? [];
  });
  if (columns.length === 0) return null;
  const column = side === 'before' ? Math.min(...columns) : Math.max(...columns);
  return placeBeside(doc, orderedSteps(doc)[column]?.id ?? '', side);
}

/** Makes the step and moves the cards into it, to `laneId` or each within its own lane. Null where there is no card. */
export function cardsToNewStep(
  doc: Blueprint,
  ids: readonly Id[],
  to: StepPlace & { readonly laneId?: Id },
  names: { readonly step: string; readonly newId: Id },
): Command | null {
  const here = ids.filter((id) => doc.cards[id]);
  if (here.length === 0) return null;
  const stepId = names.newId;
  const lanes = to.laneId === undefined ? orderedLanes(doc).map(({ id }) => id) : [to.laneId];
  const moves = lanes.flatMap((laneId): Command[] => {
    const own = to.laneId === undefined ? here.filter((id) => doc.cards[id]!.laneId === laneId) : here;
    return own.length > 0 ? [{ type: 'card.move', ids: own, to: { laneId, stepId } }] : [];
  });
  return {
    type: 'batch',
    label: { key: 'card.toNewStep', vars: { count: here.length } },
    commands: [
      { type: 'step.add', id: stepId, phaseId: to.phaseId, index: to.index, step: { name: names.step } },
      ...moves,
    ],
  };
}
