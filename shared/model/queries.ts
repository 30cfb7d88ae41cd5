/** Ordered views of a document, memoised per table so that an unchanged table costs nothing. */
import { compareRank } from './rank';
import type { Blueprint, Card, Emotion, Id, Lane, Persona, Phase, Step, Table } from './schema';

export interface Keyed<T> {
  readonly id: Id;
  readonly record: T;
}

/** Memoises a function of one or two object arguments by identity. */
function memo2<A extends object, B extends object, R>(compute: (a: A, b: B) => R): (a: A, b: B) => R {
  const cache = new WeakMap<A, WeakMap<B, R>>();
  return (a, b) => {
    const inner = cache.get(a) ?? new WeakMap<B, R>();
    cache.set(a, inner);
    const known = inner.get(b);
    if (known !== undefined) return known;
    const result = compute(a, b);
    inner.set(b, result);
    return result;
  };
}

const rankedCache = new WeakMap<object, readonly Keyed<unknown>[]>();

/** Records of one table by rank, then id. */
export function ranked<T extends { readonly rank: string }>(table: Table<T>): readonly Keyed<T>[] {
  let rows = rankedCache.get(table) as readonly Keyed<T>[] | undefined;
  if (!rows) {
    rows = Object.entries(table)
      .map(([id, record]) => ({ id, record }))
      .sort((a, b) => compareRank(a.record, a.id, b.record, b.id));
    rankedCache.set(table, rows);
  }
  return rows;
}

export const orderedPhases = (doc: Blueprint): readonly Keyed<Phase>[] => ranked(doc.phases);
export const orderedLanes = (doc: Blueprint): readonly Keyed<Lane>[] => ranked(doc.lanes);

const personaRows = new WeakMap<Table<Persona>, readonly Keyed<{ readonly rank: string }>[]>();

/** Personas with the rank they stand by: those without one, as files have had them, come first, by id. */
export function rankedPersonas(doc: Blueprint): readonly Keyed<{ readonly rank: string }>[] {
  let rows = personaRows.get(doc.personas);
  if (!rows) {
    rows = Object.entries(doc.personas)
      .map(([id, { rank = '' }]) => ({ id, record: { rank } }))
      .sort((a, b) => compareRank(a.record, a.id, b.record, b.id));
    personaRows.set(doc.personas, rows);
  }
  return rows;
}

/** The order in which personas are listed, numbered and drawn. */
export const orderedPersonaIds = (doc: Blueprint): readonly Id[] => rankedPersonas(doc).map(({ id }) => id);

const stepsInOrder = memo2((phases: Table<Phase>, steps: Table<Step>): readonly Keyed<Step>[] => {
  const byPhase = new Map<Id, Keyed<Step>[]>();
  for (const row of ranked(steps)) {
    const list = byPhase.get(row.record.phaseId);
    if (list) list.push(row);
    else byPhase.set(row.record.phaseId, [row]);
  }
  return ranked(phases).flatMap((phase) => byPhase.get(phase.id) ?? []);
});

/** All steps from left to right: by their phase's rank, then their own. */
export const orderedSteps = (doc: Blueprint): readonly Keyed<Step>[] => stepsInOrder(doc.phases, doc.steps);

const stepIndexes = memo2((phases: Table<Phase>, steps: Table<Step>): ReadonlyMap<Id, number> => {
  return new Map(stepsInOrder(phases, steps).map((row, index) => [row.id, index]));
});

/** Column number of each step, from 0. */
export const stepIndex = (doc: Blueprint): ReadonlyMap<Id, number> => stepIndexes(doc.phases, doc.steps);

export const stepsOfPhase = (doc: Blueprint, phaseId: Id): readonly Keyed<Step>[] =>
  orderedSteps(doc).filter((row) => row.record.phaseId === phaseId);

const cellKey = (laneId: Id, stepId: Id): string => `${laneId} ${stepId}`;
/** Lane, then step: two short look-ups are quicker than one by a key put together for each card. */
type Cells = ReadonlyMap<Id, ReadonlyMap<Id, readonly Keyed<Card>[]>>;
const cellCache = new WeakMap<Table<Card>, Cells>();

/** Worked out anew after each edit of a card, before the edit is seen. */
function cells(cards: Table<Card>): Cells {
  const known = cellCache.get(cards);
  if (known) return known;
  const lanes = new Map<Id, Map<Id, Keyed<Card>[]>>();
  for (const [id, record] of Object.entries(cards)) {
    let steps = lanes.get(record.laneId);
    if (!steps) {
      steps = new Map();
      lanes.set(record.laneId, steps);
    }
    const list = steps.get(record.stepId);
    if (list) list.push({ id, record });
    else steps.set(record.stepId, [{ id, record }]);
  }
  for (const steps of lanes.values())
    for (const list of steps.values())
      if (list.length > 1) list.sort((a, b) => compareRank(a.record, a.id, b.record, b.id));
  cellCache.set(cards, lanes);
  return lanes;
}

/** Cards of one cell by rank: those that begin at this step (a span's further steps are not included). */
export const cardsInCell = (doc: Blueprint, laneId: Id, stepId: Id): readonly Keyed<Card>[] =>
  cells(doc.cards).get(laneId)?.get(stepId) ?? [];

/** Column numbers [first, last] that a card covers, the span clipped to the map's last step; null where its step is missing. */
export function cardColumns(doc: Blueprint, card: Card): readonly [number, number] | null {
  const first = stepIndex(doc).get(card.stepId);
  if (first === undefined) return null;
  return [first, Math.min(first + (card.span ?? 1), orderedSteps(doc).length) - 1];
}

const onMapOrder = new WeakMap<Table<Card>, { doc: Blueprint; cards: readonly Keyed<Card>[] }>();

/** All cards in reading order: lane by lane from the top, step by step, then rank. Cards whose lane or step is missing come last. */
export function cardsInOrder(doc: Blueprint): readonly Keyed<Card>[] {
  const cached = onMapOrder.get(doc.cards);
  if (
    cached &&
    cached.doc.lanes === doc.lanes &&
    cached.doc.steps === doc.steps &&
    cached.doc.phases === doc.phases
  )
    return cached.cards;
  const lane = new Map(orderedLanes(doc).map((row, index) => [row.id, index]));
  const step = stepIndex(doc);
  const place = (index: ReadonlyMap<Id, number>, id: Id) => index.get(id) ?? Number.MAX_SAFE_INTEGER;
  const cards = Object.entries(doc.cards)
    .map(([id, record]) => ({
      id,
      record,
      lane: place(lane, record.laneId),
      step: place(step, record.stepId),
    }))
    .sort((a, b) => a.lane - b.lane || a.step - b.step || compareRank(a.record, a.id, b.record, b.id))
    .map(({ id, record }): Keyed<Card> => ({ id, record }));
  onMapOrder.set(doc.cards, { doc, cards });
  return cards;
}

const pointCache = new WeakMap<Table<Emotion>, ReadonlyMap<string, Keyed<Emotion>>>();

/** The one emotion of a step and persona (null = everyone's); undefined where nothing is set. */
export function emotionAt(doc: Blueprint, stepId: Id, personaId: Id | null): Keyed<Emotion> | undefined {
  let points = pointCache.get(doc.emotions);
  if (!points) {
    points = new Map(
      Object.entries(doc.emotions).map(([id, record]) => [
        cellKey(record.personaId ?? '', record.stepId),
        { id, record },
      ]),
    );
    pointCache.set(doc.emotions, points);
  }
  return points.get(cellKey(personaId ?? '', stepId));
}
