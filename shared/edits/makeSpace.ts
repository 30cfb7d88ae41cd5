/** Room on the map: an empty step or lane before what is selected, or a free place in a lane by pushing its cards one step right. */
import type { Command, Selection } from '../commands/types';
import {
  cardColumns,
  orderedLanes,
  orderedPhases,
  orderedSteps,
  stepIndex,
  stepsOfPhase,
} from '../model/queries';
import type { Blueprint, Id, LaneKind } from '../model/schema';
import type { StepPlace } from './newStep';

export interface Space {
  readonly command: Command;
  /** The place that is free now. */
  readonly selection: Selection;
}

interface Names {
  readonly step: string;
  readonly newId: Id;
}

function stepBefore(doc: Blueprint, stepId: Id, { step, newId }: Names): Command | null {
  const phaseId = doc.steps[stepId]?.phaseId;
  if (phaseId === undefined) return null;
  const index = stepsOfPhase(doc, phaseId).findIndex(({ id }) => id === stepId);
  return { type: 'step.add', id: newId, phaseId, index, step: { name: step } };
}

/** Cards that stand without a gap from the first selected one on, and whether they reach the map's end. */
function followers(doc: Blueprint, laneId: Id, from: number) {
  const columns = stepIndex(doc);
  const cards = Object.entries(doc.cards)
    .filter(([, card]) => card.laneId === laneId)
    .map(([id, card]) => ({
      id,
      first: columns.get(card.stepId) ?? -1,
      last: cardColumns(doc, card)?.[1] ?? -1,
    }))
    .filter(({ first }) => first >= from)
    .sort((a, b) => a.first - b.first);
  const pushed: Id[] = [];
  let reach = from - 1;
  for (const { id, first, last } of cards) {
    if (first > reach + 1) break;
    pushed.push(id);
    reach = Math.max(reach, last);
  }
  return { pushed, reach };
}

/** The selected cards' lane gets a free place where the first of them stands. */
function pushCards(doc: Blueprint, ids: readonly Id[], { step, newId }: Names): Space | null {
  const first = [...ids].sort(
    (a, b) =>
      (stepIndex(doc).get(doc.cards[a]!.stepId) ?? 0) - (stepIndex(doc).get(doc.cards[b]!.stepId) ?? 0),
  )[0];
  const card = doc.cards[first ?? ''];
  const phaseId = orderedPhases(doc).at(-1)?.id;
  if (!card || phaseId === undefined) return null;
  const { pushed, reach } = followers(doc, card.laneId, stepIndex(doc).get(card.stepId) ?? 0);
  const full = reach >= orderedSteps(doc).length - 1;
  return {
    command: {
      type: 'batch',
      label: { key: 'card.push', vars: { count: pushed.length } },
      commands: [
        ...(full ? [{ type: 'step.add', id: newId, phaseId, step: { name: step } } as const] : []),
        { type: 'card.shift', ids: pushed, lanes: 0, steps: 1 },
      ],
    },
    selection: { table: 'cell', ids: [card.laneId, card.stepId] },
  };
}

/** Null where nothing is selected that has a place. `names.newId` is used where a step or lane is made. */
export function makeSpace(doc: Blueprint, selection: Selection, names: Names): Space | null {
  const { table, ids } = selection;
  const [first, second] = ids;
  if (first === undefined) return null;
  if (table === 'cards')
    return pushCards(
      doc,
      ids.filter((id) => doc.cards[id]),
      names,
    );
  if (table === 'lanes') {
    const lane = doc.lanes[first];
    if (!lane) return null;
    const index = orderedLanes(doc).findIndex(({ id }) => id === first);
    return {
      command: { type: 'lane.add', id: names.newId, index, lane: { kind: lane.kind } },
      selection: { table: 'lanes', ids: [names.newId] },
    };
  }
  const stepId =
    table === 'cell'
      ? second
      : table === 'steps'
        ? orderedSteps(doc).find(({ id }) => ids.includes(id))?.id
        : table === 'phases'
          ? stepsOfPhase(doc, first)[0]?.id
          : undefined;
  const command = stepId === undefined ? null : stepBefore(doc, stepId, names);
  if (!command) return null;
  return {
    command,
    selection:
      table === 'cell' ? { table, ids: [first, names.newId] } : { table: 'steps', ids: [names.newId] },
  };
}

/** Empty steps at a place of a phase; what stands there and after moves right. One for each new id. */
export const pushSteps = (at: StepPlace, name: string, newIds: readonly Id[]): Command => ({
  type: 'batch',
  label: { key: 'step.space', vars: { count: newIds.length } },
  commands: newIds.map((id, i) => ({
    type: 'step.add',
    id,
    phaseId: at.phaseId,
    index: at.index + i,
    step: { name },
  })),
});

/** Empty lanes of a kind at a place among all lanes; what stands there and below moves down. */
export const pushLanes = (index: number, kind: LaneKind, newIds: readonly Id[]): Command => ({
  type: 'batch',
  label: { key: 'lane.space', vars: { count: newIds.length } },
  commands: newIds.map((id, i) => ({ type: 'lane.add', id, index: index + i, lane: { kind } })),
});
