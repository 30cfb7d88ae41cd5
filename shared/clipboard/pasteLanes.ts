/** Copied lanes: new rows with their cards, over the map's own steps. */
import type { Command } from '../commands/types';
import { orderedLanes, orderedPhases, orderedSteps, stepsOfPhase } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import { withReferences } from './bringAlong';
import type { Clip } from './clip';
import { cardsOfClip } from './makeClip';
import { pasteCards } from './pasteCards';
import type { PasteResult } from './pasteList';

/** Copied steps by their own ids where the map has them all, else by place; what is missing at the end is made where cards need it. */
function matchSteps(doc: Blueprint, clip: Clip, makeId: () => Id) {
  const matched = new Map<Id, Id>();
  const commands: Command[] = [];
  if (clip.steps.every((id) => doc.steps[id])) {
    for (const id of clip.steps) matched.set(id, id);
    return { matched, commands };
  }
  const own = orderedSteps(doc);
  const phaseId = orderedPhases(doc).at(-1)?.id;
  const needed = new Set(cardsOfClip(clip).map((id) => clip.doc.cards[id]!.stepId));
  const last = clip.steps.findLastIndex((id) => needed.has(id));
  let end = phaseId === undefined ? 0 : stepsOfPhase(doc, phaseId).length;
  for (const [i, old] of clip.steps.slice(0, last + 1).entries()) {
    const step = own[i];
    if (step) matched.set(old, step.id);
    else if (phaseId !== undefined) {
      const id = makeId();
      matched.set(old, id);
      commands.push({
        type: 'step.add',
        id,
        phaseId,
        index: end++,
        step: { name: clip.doc.steps[old]!.name },
      });
    }
  }
  return { matched, commands };
}

/** Below the lane `after`, or at the end. */
export function pasteLanes(doc: Blueprint, clip: Clip, after: Id | null, makeId: () => Id): PasteResult {
  const rows = orderedLanes(doc);
  const at = rows.findIndex(({ id }) => id === after);
  const first = at < 0 ? rows.length : at + 1;
  const steps = matchSteps(doc, clip, makeId);
  const lanes = new Map(clip.ids.map((old) => [old, makeId()]));
  const cards = pasteCards(doc, clip, {
    cards: cardsOfClip(clip),
    personas: clip.ids.flatMap((id) => clip.doc.lanes[id]!.personaId ?? []),
    makeId,
    placeOf: (card) => {
      const [laneId, stepId] = [lanes.get(card.laneId), steps.matched.get(card.stepId)];
      const lane = clip.doc.lanes[card.laneId];
      return laneId !== undefined && stepId !== undefined && lane ? { at: { laneId, stepId }, lane } : null;
    },
  });
  const isAlong = ({ type }: Command) =>
    type === 'persona.add' || type === 'asset.add' || type === 'measure.add';
  const adds = clip.ids.map((old, i): Command => {
    const { rank: _rank, ...lane } = withReferences('lanes', clip.doc.lanes[old]!, cards.renamed);
    return { type: 'lane.add', id: lanes.get(old)!, index: first + i, lane };
  });
  return {
    command: {
      type: 'batch',
      label: { key: 'lane.paste', vars: { count: clip.ids.length } },
      commands: [
        ...cards.commands.filter(isAlong),
        ...adds,
        ...steps.commands,
        ...cards.commands.filter((command) => !isAlong(command)),
      ],
    },
    selection: { table: 'lanes', ids: [...lanes.values()] },
    left: cards.left,
  };
}
