/** Opens time, waiting, cost, crossings and hand-offs. */
import type { LineKind } from '../../model/laneKinds';
import { cardsInOrder, orderedSteps } from '../../model/queries';
import type { Blueprint, Card, Id } from '../../model/schema';
import { computeCost, costRange } from '../cost';
import { cardMinutes, computeCriticalPath } from '../criticalPath';
import { computeCrossings } from '../crossings';
import { joinedCards } from '../linkEnds';
import { computeTime } from '../time';
import { cardInput, context, input } from './input';
import type { Explained, ExplainedInput, FigureRef } from './types';

/** What the minutes of one step stand in: its own plan, else the cards of its longest lane. */
function minutesOf(doc: Blueprint, stepId: Id): readonly ExplainedInput[] {
  const step = computeCriticalPath(doc).find((row) => row.stepId === stepId);
  if (!step) return [];
  if (step.planned !== null) return [input('minutes', 'steps', stepId, 'minutes', step.planned)];
  return step.cardIds.flatMap((id) => timesOf(id, doc.cards[id]!));
}

function timesOf(id: Id, { minutes, wait }: Card): readonly ExplainedInput[] {
  return [
    ...(minutes ? [cardInput('minutes', id, 'minutes', minutes)] : []),
    ...(wait?.minutes ? [cardInput('wait', id, 'wait', wait.minutes)] : []),
  ];
}

export function explainStepMinutes(doc: Blueprint, { id }: FigureRef): Explained | null {
  const step = computeCriticalPath(doc).find((row) => row.stepId === id);
  if (!step) return null;
  const { planned, minutes, cardIds, stepId } = step;
  return {
    formula: planned === null ? 'longestLane' : 'plannedMinutes',
    values:
      planned === null
        ? { allMinutes: cardIds.map((cardId) => cardMinutes(doc.cards[cardId]!)) }
        : { minutes: planned },
    result: computeTime(doc).steps.get(stepId) ?? 0,
    inputs: minutesOf(doc, stepId),
    caveats: planned !== null && minutes > planned ? [{ key: 'cardsLonger', vars: { minutes } }] : [],
  };
}

/** The sum over the steps of the map, or of one phase. */
function explainSteps(doc: Blueprint, stepIds: readonly Id[], result: number): Explained {
  const { steps } = computeTime(doc);
  const untimed = stepIds.filter((id) => !steps.get(id)).length;
  return {
    formula: 'sumOfMinutes',
    values: { allMinutes: stepIds.map((id) => steps.get(id) ?? 0) },
    result,
    inputs: stepIds.flatMap((id) => minutesOf(doc, id)),
    n: stepIds.length,
    caveats: untimed > 0 ? [{ key: 'stepsUntimed', vars: { count: untimed } }] : [],
  };
}

export const explainTotalTime = (doc: Blueprint): Explained =>
  explainSteps(
    doc,
    orderedSteps(doc).map((row) => row.id),
    computeTime(doc).total,
  );

export function explainPhaseTime(doc: Blueprint, { id }: FigureRef): Explained | null {
  const minutes = computeTime(doc).phases.get(id ?? '');
  if (minutes === undefined) return null;
  const steps = orderedSteps(doc).filter(({ record }) => record.phaseId === id);
  return explainSteps(
    doc,
    steps.map((row) => row.id),
    minutes,
  );
}

const waits = (doc: Blueprint): readonly ExplainedInput[] =>
  cardsInOrder(doc).flatMap(({ id, record }) =>
    record.wait ? [cardInput('wait', id, 'wait', record.wait.minutes)] : [],
  );

export function explainWaiting(doc: Blueprint): Explained {
  const inputs = waits(doc);
  return {
    formula: 'sumOfMinutes',
    values: { allMinutes: inputs.map((row) => Number(row.value)) },
    result: computeTime(doc).waiting,
    inputs,
  };
}

export function explainWaitingShare(doc: Blueprint): Explained {
  const { waiting, total, waitingShare } = computeTime(doc);
  return {
    formula: 'waitingShare',
    values: { waiting, journeyTime: total },
    result: waitingShare,
    inputs: waits(doc),
    caveats: waitingShare !== null && waitingShare > 1 ? [{ key: 'waitsLonger' }] : [],
  };
}

type CostFigure = 'total' | 'min' | 'max';

/** Cards that cost something, and their cost as this figure counts it. */
function explainCosts(
  doc: Blueprint,
  figure: CostFigure,
  result: number,
  fits: (card: Card) => boolean = () => true,
): Explained {
  const inputs = cardsInOrder(doc).flatMap(({ id, record }): ExplainedInput[] => {
    const [total, min, max] = costRange(record);
    const cost = { total, min, max }[figure];
    return cost !== 0 && fits(record)
      ? [cardInput('cost', id, cost === record.cost ? 'cost' : 'variants', cost)]
      : [];
  });
  return {
    formula: 'sumOfCosts',
    values: { costs: inputs.map((row) => Number(row.value)) },
    result,
    inputs,
    caveats: inputs.length === 0 ? [{ key: 'noCosts' }] : [],
  };
}

export const explainCost =
  (figure: CostFigure) =>
  (doc: Blueprint): Explained =>
    explainCosts(doc, figure, computeCost(doc)[figure]);

export const explainCostOf =
  (of: 'phases' | 'lanes') =>
  (doc: Blueprint, { id }: FigureRef): Explained | null => {
    const cost = computeCost(doc)[of].get(id ?? '');
    if (cost === undefined) return null;
    const fits = (card: Card) =>
      of === 'lanes' ? card.laneId === id : doc.steps[card.stepId]?.phaseId === id;
    return explainCosts(doc, 'total', cost, fits);
  };

/** Links that were counted, of all whose ends stand on the map. */
const explainLinks = (doc: Blueprint, counted: readonly Id[]): Explained => ({
  formula: 'tally',
  values: { counted: counted.length },
  result: counted.length,
  inputs: counted.map((id) => input('link', 'links', id, 'from', doc.links[id]?.label ?? null)),
  n: joinedCards(doc).length,
});

export const explainCrossings =
  (line: LineKind) =>
  (doc: Blueprint): Explained =>
    explainLinks(doc, computeCrossings(doc).links[line]);

export function explainHandoffs(doc: Blueprint): Explained {
  const { handoffs } = computeCrossings(doc);
  const links = explainLinks(doc, handoffs);
  const owners = handoffs.flatMap((linkId) => {
    const link = doc.links[linkId]!;
    return [link.from, link.to].map((id) =>
      context('owner', 'cards', id, 'owner', doc.cards[id]?.owner ?? null),
    );
  });
  const unowned = joinedCards(doc).filter(
    ({ from, to }) => !from.card.owner?.trim() || !to.card.owner?.trim(),
  ).length;
  return {
    ...links,
    inputs: [...links.inputs, ...owners],
    caveats: unowned > 0 ? [{ key: 'linksUnowned', vars: { count: unowned } }] : [],
  };
}
