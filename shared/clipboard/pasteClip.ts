/** A clip into a document: one batch of commands, whatever was copied. */
import type { CellPlace, Command } from '../commands/types';
import { cardsInCell, orderedLanes, orderedPhases, orderedSteps, stepsOfPhase } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import type { Clip } from './clip';
import { pasteCards } from './pasteCards';
import { pasteColumns } from './pasteColumns';
import { pasteLanes } from './pasteLanes';
import type { PasteResult } from './pasteList';

/** How far copies of notes stand from where they were, map units. */
const NOTE_OFFSET = 24;

/** Cards as they stood to each other, the top left of them at `at`; steps that are missing at the right are made. */
function pasteCells(doc: Blueprint, clip: Clip, at: Required<CellPlace>, makeId: () => Id): PasteResult {
  const lanes = orderedLanes(doc).filter(({ id, record }) => !record.hidden || id === at.laneId);
  const steps: Id[] = orderedSteps(doc).map(({ id }) => id);
  const phaseId = orderedPhases(doc).at(-1)?.id;
  const top = lanes.findIndex(({ id }) => id === at.laneId);
  const left = steps.indexOf(at.stepId);
  const newSteps: Command[] = [];
  let end = phaseId === undefined ? 0 : stepsOfPhase(doc, phaseId).length;
  const stepAt = (column: number): Id | undefined => {
    while (phaseId !== undefined && steps.length <= left + column) {
      const name = clip.doc.steps[clip.steps[steps.length - left] ?? '']?.name ?? '';
      const id = makeId();
      newSteps.push({ type: 'step.add', id, phaseId, index: end++, step: { name } });
      steps.push(id);
    }
    return steps[left + column];
  };
  const added = new Map<string, number>();
  const rowOf = new Map(clip.lanes.map((id, index) => [id, index]));
  const columnOf = new Map(clip.steps.map((id, index) => [id, index]));
  const cards = pasteCards(doc, clip, {
    cards: clip.ids,
    makeId,
    placeOf: (card) => {
      const [row, column] = [rowOf.get(card.laneId), columnOf.get(card.stepId)];
      const lane = row === undefined ? undefined : lanes[top + row];
      const stepId = lane && column !== undefined ? stepAt(column) : undefined;
      if (!lane || stepId === undefined) return null;
      const key = `${lane.id} ${stepId}`;
      const before = added.get(key) ?? 0;
      added.set(key, before + 1);
      const first =
        lane.id === at.laneId && stepId === at.stepId
          ? at.index
          : doc.steps[stepId]
            ? cardsInCell(doc, lane.id, stepId).length
            : 0;
      return { at: { laneId: lane.id, stepId, index: first + before }, lane: lane.record };
    },
  });
  if (cards.ids.length === 0) return { command: null, selection: null, left: cards.left };
  return {
    command: {
      type: 'batch',
      label: { key: 'card.paste', vars: { count: cards.ids.length } },
      commands: [...newSteps, ...cards.commands],
    },
    selection: { table: 'cards', ids: cards.ids },
    left: cards.left,
  };
}

function pasteNotes(clip: Clip, makeId: () => Id): PasteResult {
  const ids = clip.ids.map(makeId);
  const commands = clip.ids.map((old, i): Command => {
    const note = clip.doc.notes[old]!;
    const moved = { ...note, x: note.x + NOTE_OFFSET, y: note.y + NOTE_OFFSET };
    return { type: 'note.add', id: ids[i]!, note: moved };
  });
  return {
    command: { type: 'batch', label: { key: 'note.paste', vars: { count: ids.length } }, commands },
    selection: { table: 'notes', ids },
    left: 0,
  };
}

/** `at` is the selected place; null on a map without cells. */
export function pasteClip(
  doc: Blueprint,
  clip: Clip,
  at: Required<CellPlace> | null,
  makeId: () => Id,
): PasteResult {
  switch (clip.table) {
    case 'cards':
      return at
        ? pasteCells(doc, clip, at, makeId)
        : { command: null, selection: null, left: clip.ids.length };
    case 'notes':
      return pasteNotes(clip, makeId);
    case 'steps':
    case 'phases':
      return pasteColumns(doc, clip, at?.stepId ?? null, makeId);
    case 'lanes':
      return pasteLanes(doc, clip, at?.laneId ?? null, makeId);
  }
}
