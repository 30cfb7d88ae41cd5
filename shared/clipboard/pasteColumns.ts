/** Copied steps and phases: new columns with their cards and feelings. */
import type { Command } from '../commands/types';
import { orderedLanes, orderedPhases, orderedSteps, stepsOfPhase } from '../model/queries';
import type { Blueprint, Emotion, Id, Lane } from '../model/schema';
import type { Clip } from './clip';
import { cardsOfClip } from './makeClip';
import { pasteCards } from './pasteCards';
import type { PasteResult } from './pasteList';

interface Target {
  readonly id: Id;
  readonly lane: Lane;
}

/** The lane that stands for a copied one: itself, one of its name and kind, one of its kind, or a new one. */
function matchLanes(doc: Blueprint, clip: Clip, makeId: () => Id) {
  const commands: Command[] = [];
  const taken = new Set<Id>();
  const lanes = orderedLanes(doc);
  const matched = new Map<Id, Target>();
  for (const old of clip.lanes) {
    const lane = clip.doc.lanes[old]!;
    const own = doc.lanes[old];
    const free = lanes.filter(({ id, record }) => record.kind === lane.kind && !taken.has(id));
    const like = free.find(({ record }) => record.name === lane.name) ?? free[0];
    const { rank: _rank, personaId: _persona, ...rest } = lane;
    const found: Target = own
      ? { id: old, lane: own }
      : like
        ? { id: like.id, lane: like.record }
        : { id: makeId(), lane };
    if (!own && !like) commands.push({ type: 'lane.add', id: found.id, lane: rest });
    taken.add(found.id);
    matched.set(old, found);
  }
  return { commands, matched };
}

const withoutPlace = <T extends { readonly rank: string }>(record: T): Omit<T, 'rank' | 'phaseId'> => {
  const { rank: _rank, phaseId: _phase, ...rest } = record as T & { readonly phaseId?: Id };
  return rest;
};

/** New columns, in their order: whole phases, or steps in the phase where `after` stands. */
function addColumns(doc: Blueprint, clip: Clip, after: Id | null, makeId: () => Id) {
  const commands: Command[] = [];
  const steps = new Map<Id, Id>();
  const roots: Id[] = [];
  const here = after === null ? undefined : doc.steps[after];
  const phases = orderedPhases(doc);
  const at = phases.findIndex(({ id }) => id === here?.phaseId);
  const copy = (old: Id, phaseId: Id, index: number): Id => {
    const id = makeId();
    steps.set(old, id);
    commands.push({ type: 'step.add', id, phaseId, index, step: withoutPlace(clip.doc.steps[old]!) });
    return id;
  };
  if (clip.table === 'phases') {
    for (const [i, old] of clip.ids.entries()) {
      const id = makeId();
      roots.push(id);
      const index = (at < 0 ? phases.length : at + 1) + i;
      commands.push({ type: 'phase.add', id, index, phase: withoutPlace(clip.doc.phases[old]!) });
      for (const [j, step] of stepsOfPhase(clip.doc, old).entries()) copy(step.id, id, j);
    }
    return { commands, steps, roots };
  }
  const phaseId = here?.phaseId ?? phases.at(-1)?.id;
  if (phaseId === undefined) return { commands, steps, roots };
  const siblings = stepsOfPhase(doc, phaseId);
  const place = siblings.findIndex(({ id }) => id === after);
  for (const [i, old] of clip.steps.entries())
    roots.push(copy(old, phaseId, (place < 0 ? siblings.length : place + 1) + i));
  return { commands, steps, roots };
}

/** After the step `after`, or at the end. */
export function pasteColumns(doc: Blueprint, clip: Clip, after: Id | null, makeId: () => Id): PasteResult {
  const columns = addColumns(doc, clip, after ?? orderedSteps(doc).at(-1)?.id ?? null, makeId);
  if (columns.roots.length === 0) return { command: null, selection: null, left: clip.ids.length };
  const lanes = matchLanes(doc, clip, makeId);
  const felt = Object.values(clip.doc.emotions).filter((row) => columns.steps.has(row.stepId));
  const cards = pasteCards(doc, clip, {
    cards: cardsOfClip(clip),
    personas: felt.flatMap(({ personaId }) => (personaId === undefined ? [] : [personaId])),
    makeId,
    placeOf: (card) => {
      const [stepId, target] = [columns.steps.get(card.stepId), lanes.matched.get(card.laneId)];
      return stepId !== undefined && target ? { at: { laneId: target.id, stepId }, lane: target.lane } : null;
    },
  });
  const emotions = felt.flatMap(({ stepId, personaId, value, note }: Emotion): Command[] => {
    const to = columns.steps.get(stepId);
    const who = personaId === undefined ? undefined : cards.renamed('personas', personaId);
    if (to === undefined || who === null) return [];
    return [
      {
        type: 'emotion.set',
        id: makeId(),
        stepId: to,
        value,
        ...(who !== undefined && { personaId: who }),
        ...(note !== undefined && { note }),
      },
    ];
  });
  const table = clip.table === 'phases' ? 'phases' : 'steps';
  return {
    command: {
      type: 'batch',
      label: { key: `${table === 'phases' ? 'phase' : 'step'}.paste`, vars: { count: columns.roots.length } },
      commands: [...columns.commands, ...lanes.commands, ...cards.commands, ...emotions],
    },
    selection: { table, ids: columns.roots },
    left: cards.left,
  };
}
