/** The ranked list of pain points. */
import { getSettings } from '../model/document';
import { cardsInOrder, orderedSteps } from '../model/queries';
import type { Blueprint, Card, Id, PainModel, Settings } from '../model/schema';
import { memoByParts } from './memo';
import { comparePains, criticality, painModels, riskPriority, weightedScore } from './painModels';
import { columnsOf, momentsAtSteps } from './places';
import { reachOf } from './reach';
import { type RecoveryGrade, recoveryGrade, weakestGrade } from './recoveryGrade';
import type { PainScore } from './types';

/** All pains, worst first by the document's model; equal ones by severity, then frequency, then their order on the map. */
export const computePains: (doc: Blueprint) => readonly PainScore[] = memoByParts(
  ['settings', 'personas', 'phases', 'steps', 'lanes', 'cards'],
  (doc) => {
    const settings = getSettings(doc);
    const model = painModels[settings.painModel];
    const addressedBy = opportunitiesByPain(doc);
    const failures = failuresByStep(doc);
    return cardsInOrder(doc)
      .filter((row) => row.record.kind === 'pain')
      .map(({ id, record }) => {
        const ratings = ratingsOf(record, settings.scale);
        const moment = momentsOfPain(doc, record).length > 0;
        const momentFactor = moment ? settings.momentFactor : 1;
        const inputs = { ...ratings, reach: reachOf(doc, record.personaIds), momentFactor };
        const pain: PainScore = {
          id,
          title: record.title,
          score: weightedScore(inputs, settings),
          rpn: riskPriority(inputs),
          criticality: criticality(inputs),
          ...inputs,
          moment,
          addressedBy: addressedBy.get(id) ?? [],
          recovery: recoveryOfPain(doc, record, failures),
          evidence: record.evidence ?? 'assumed',
          top3Share: null,
          rankInterval: null,
        };
        return { pain, value: model(inputs, settings), ...ratings };
      })
      .sort(comparePains)
      .map((row) => row.pain);
  },
);

const otherSettings = new WeakMap<Settings, Map<PainModel, Settings>>();

/** The document as if it ranked by this model; always the same object for the parts, so that figures are remembered. */
export function withModel(doc: Blueprint, painModel: PainModel): Blueprint {
  if (getSettings(doc).painModel === painModel) return doc;
  const known = otherSettings.get(doc.settings) ?? new Map<PainModel, Settings>();
  otherSettings.set(doc.settings, known);
  const settings = known.get(painModel) ?? { ...doc.settings, painModel };
  known.set(painModel, settings);
  return { ...doc, settings };
}

/** Severity, frequency and detection: a missing one is 1, one above the scale counts as the scale. */
export function ratingsOf(
  card: Card,
  scale: number,
): { severity: number; frequency: number; detection: number } {
  const rating = (value: number | undefined) => Math.min(Math.max(value ?? 1, 1), scale);
  return {
    severity: rating(card.severity),
    frequency: rating(card.frequency),
    detection: rating(card.detection),
  };
}

/**
 * The moments of truth that weigh on a pain: the card it is about, where that is one; without `about`, those of its own cell's step
 * in an actions, frontstage or evidence lane.
 */
export function momentsOfPain(doc: Blueprint, pain: Card): readonly Id[] {
  const about = pain.about === undefined ? undefined : doc.cards[pain.about];
  if (pain.about !== undefined && about) return about.moment ? [pain.about] : [];
  return momentsAtSteps(doc).get(pain.stepId) ?? [];
}

/** For each pain the opportunities that address it, in map order. */
function opportunitiesByPain(doc: Blueprint): ReadonlyMap<Id, readonly Id[]> {
  const byPain = new Map<Id, Id[]>();
  for (const { id, record } of cardsInOrder(doc)) {
    if (record.kind !== 'opportunity') continue;
    for (const painId of new Set(record.addresses)) {
      const list = byPain.get(painId);
      if (list) list.push(id);
      else byPain.set(painId, [id]);
    }
  }
  return byPain;
}

/** For each step where something fails: the weakest plan there. */
const failuresByStep = memoByParts(
  ['phases', 'steps', 'lanes', 'cards'],
  (doc): ReadonlyMap<Id, RecoveryGrade> => {
    const columns = columnsOf(doc);
    const byStep = new Map<Id, RecoveryGrade>();
    orderedSteps(doc).forEach((step, index) => {
      const grades = [...columns[index]!.values()]
        .flat()
        .flatMap((row) => (row.record.fail ? [recoveryGrade(row.record.fail)] : []));
      const weakest = weakestGrade(grades);
      if (weakest) byStep.set(step.id, weakest);
    });
    return byStep;
  },
);

/**
 * The plan for the failure that a pain is about: of its `about` card where it names one, else the weakest of the failing cards at its
 * step. A pain that is itself said to be a failure has `none` where no card there fails; null where nothing fails.
 */
function recoveryOfPain(
  doc: Blueprint,
  pain: Card,
  failures: ReadonlyMap<Id, RecoveryGrade>,
): RecoveryGrade | null {
  const about = pain.about === undefined ? undefined : doc.cards[pain.about];
  const grade = about ? about.fail && recoveryGrade(about.fail) : failures.get(pain.stepId);
  return grade ?? (pain.failure ? 'none' : null);
}
