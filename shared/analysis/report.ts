/** The whole analysis as one plain object: what `score --json` prints. */
import { getSettings } from '../model/document';
import { orderedLanes, orderedPhases, orderedSteps } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import { personaShares } from '../model/shares';
import { computeCost } from './cost';
import { computeCriticalPath } from './criticalPath';
import { computeCrossings } from './crossings';
import { computeCurves } from './curves';
import { computeDataPolicy } from './dataPolicy';
import { computeDivergence } from './divergence';
import { computeEmotions } from './emotions';
import { computeLoop } from './loop';
import { computeMeasures } from './measures';
import { computeNeeds } from './needs';
import { computeOpportunities } from './opportunities';
import { computePains } from './pains';
import { computePainTotals } from './painTotals';
import { computePersonalisation } from './personalisation';
import { findMuted, findProblems } from './problems';
import { rankWithoutAssumed } from './rankMoves';
import { computeRankStability } from './rankStability';
import { finite } from './ratio';
import { computeRecovery } from './recovery';
import { computeSegments } from './segments';
import { computeTime } from './time';
import type { ProblemLevel } from './types';

export type ScoreReport = ReturnType<typeof toScoreReport>;

/**
 * Every figure, never rounded, null where there is nothing to compute; pains from first to last. `today` is `YYYY-MM-DD`.
 */
export function toScoreReport(doc: Blueprint, today: string) {
  const { scale, momentFactor, painModel } = getSettings(doc);
  const stability = computeRankStability(doc);
  const totals = computePainTotals(doc);
  const time = computeTime(doc);
  const cost = computeCost(doc);
  const { links, handoffs } = computeCrossings(doc);
  const divergence = computeDivergence(doc);
  const felt = new Map(computeEmotions(doc).map((step) => [step.stepId, step.everyone]));
  const critical = new Map(computeCriticalPath(doc).map((step) => [step.stepId, step.cardIds]));
  const firm = new Map(rankWithoutAssumed(doc).map((row) => [row.id, row.rankAfter]));
  const problems = findProblems(doc, today);
  const atLevel = (level: ProblemLevel) => problems.filter((problem) => problem.level === level).length;
  const painOf = (table: ReadonlyMap<Id, number>) => (id: Id) => table.get(id) ?? 0;

  return allFinite({
    title: doc.meta.title ?? null,
    settings: { scale, momentFactor, painModel },
    pains: computePains(doc).map((pain, index) => ({
      ...pain,
      ...stability.get(pain.id),
      rank: index + 1,
      rankWithoutAssumed: firm.get(pain.id) ?? null,
    })),
    emotion: computeCurves(doc).map(({ values, peak, end, lowest, steepestDrop, ...curve }) => ({
      ...curve,
      peak: peak.value,
      end: end.value,
      lowest: lowest.value,
      steepestDrop: steepestDrop?.drop ?? null,
      peakStepId: peak.stepId,
      endStepId: end.stepId,
      lowestStepId: lowest.stepId,
      dropFromStepId: steepestDrop?.fromStepId ?? null,
      dropToStepId: steepestDrop?.toStepId ?? null,
      values,
    })),
    measures: computeMeasures(doc),
    needs: computeNeeds(doc),
    opportunities: computeOpportunities(doc),
    loop: computeLoop(doc, today),
    time: {
      total: time.total,
      waiting: time.waiting,
      waitingShare: time.waitingShare,
      overTarget: time.overTarget,
      overLimit: time.overLimit,
    },
    cost: { total: cost.total, min: cost.min, max: cost.max },
    crossings: {
      interaction: links.interaction.length,
      visibility: links.visibility.length,
      internal: links.internal.length,
    },
    handoffs: handoffs.length,
    recovery: computeRecovery(doc),
    steps: orderedSteps(doc).map(({ id, record }) => ({
      id,
      name: record.name,
      pain: painOf(totals.steps)(id),
      minutes: time.steps.get(id) ?? 0,
      emotion: felt.get(id) ?? null,
      divergence: divergence.get(id) ?? null,
      criticalCardIds: critical.get(id) ?? [],
    })),
    phases: orderedPhases(doc).map(({ id, record }) => ({
      id,
      name: record.name,
      pain: painOf(totals.phases)(id),
      minutes: time.phases.get(id) ?? 0,
      cost: cost.phases.get(id) ?? 0,
    })),
    lanes: orderedLanes(doc).map(({ id, record }) => ({
      id,
      kind: record.kind,
      pain: painOf(totals.lanes)(id),
      cost: cost.lanes.get(id) ?? 0,
    })),
    personas: Array.from(personaShares(doc), ([id, share]) => ({
      id,
      name: doc.personas[id]!.name,
      share,
      pain: painOf(totals.personas)(id),
    })),
    segments: computeSegments(doc),
    personalisation: computePersonalisation(doc),
    data: computeDataPolicy(doc),
    problems: {
      error: atLevel('error'),
      warning: atLevel('warning'),
      info: atLevel('info'),
      muted: findMuted(doc, today).length,
    },
  });
}

/** The same object with null for any number that JSON could not hold: sums of absurd inputs may overflow. */
function allFinite<T>(value: T): T {
  if (Array.isArray(value)) return value.map(allFinite) as T;
  if (value === null || typeof value !== 'object') return finite(value) as T;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, allFinite(inner)])) as T;
}
