/** How much pain each step, lane, phase, persona and card carries: the sum of its pains' weighted scores. */
import type { Blueprint, Id } from '../model/schema';
import { memoByParts } from './memo';
import { computePains } from './pains';
import { coveredSteps } from './places';
import { concerns } from './reach';

export interface PainTotals {
  /** By the steps that a pain covers. */
  readonly steps: ReadonlyMap<Id, number>;
  /** By the lane that a pain stands in, and by the lane of the card that it is about. */
  readonly lanes: ReadonlyMap<Id, number>;
  /** By the phases that a pain covers; once for each phase. */
  readonly phases: ReadonlyMap<Id, number>;
  /** Each pain counts in full for the personas that it names, or for all where it names none. */
  readonly personas: ReadonlyMap<Id, number>;
  /** By the card that pains are about: a touchpoint's pain. */
  readonly cards: ReadonlyMap<Id, number>;
}

/** Sums of scores; every step, lane, phase and persona has an entry, cards only where a pain is about them. */
export const computePainTotals: (doc: Blueprint) => PainTotals = memoByParts(
  ['settings', 'personas', 'phases', 'steps', 'lanes', 'cards'],
  (doc) => {
    const totals = {
      steps: zeros(doc.steps),
      lanes: zeros(doc.lanes),
      phases: zeros(doc.phases),
      personas: zeros(doc.personas),
      cards: new Map<Id, number>(),
    };
    const personaIds = Object.keys(doc.personas);
    for (const { id, score } of computePains(doc)) {
      const pain = doc.cards[id]!;
      const steps = coveredSteps(doc, pain);
      const about = pain.about === undefined ? undefined : doc.cards[pain.about];
      add(totals.steps, new Set(steps.map((step) => step.id)), score);
      add(totals.phases, new Set(steps.map((step) => step.record.phaseId)), score);
      add(totals.lanes, new Set(about ? [pain.laneId, about.laneId] : [pain.laneId]), score);
      add(
        totals.personas,
        personaIds.filter((personaId) => concerns(pain.personaIds, personaId)),
        score,
      );
      if (pain.about !== undefined && about) add(totals.cards, [pain.about], score);
    }
    return totals;
  },
);

const zeros = (table: Readonly<Record<Id, unknown>>): Map<Id, number> =>
  new Map(Object.keys(table).map((id) => [id, 0]));

function add(totals: Map<Id, number>, ids: Iterable<Id>, score: number): void {
  for (const id of ids) totals.set(id, (totals.get(id) ?? 0) + score);
}
