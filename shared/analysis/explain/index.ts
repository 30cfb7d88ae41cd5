/** Opens any figure of the analysis to what it is made of. */
import { type Blueprint, EVIDENCE_GRADES, type EvidenceGrade, type Id } from '../../model/schema';
import { computeLoop } from '../loop';
import { finite } from '../ratio';
import { isAssumed, withoutAssumed } from '../withoutAssumed';
import { explainFlexible, explainPolicies, explainRecovery, explainVaried } from './care';
import { explainCurve, explainDivergence, explainStepEmotion } from './curves';
import { FIGURES, type FigureId } from './figures';
import {
  explainCost,
  explainCostOf,
  explainCrossings,
  explainHandoffs,
  explainPhaseTime,
  explainStepMinutes,
  explainTotalTime,
  explainWaiting,
  explainWaitingShare,
} from './flow';
import { explainGap, explainMeasure } from './measures';
import { explainPainValue, explainRank, explainTop3 } from './pains';
import { explainAllPain, explainOverdue, explainRelief, explainRollUp } from './rollUps';
import type { Explained, ExplainedInput, Explanation, FigureRef } from './types';
import { explainNeed, explainOpportunity, explainSegment } from './worth';

type Explain = (doc: Blueprint, ref: FigureRef, today: string) => Explained | null;

const EXPLAINERS: Readonly<Record<FigureId, Explain>> = {
  'pain.weighted': explainPainValue('weighted'),
  'pain.rpn': explainPainValue('rpn'),
  'pain.criticality': explainPainValue('criticality'),
  'pain.rank': explainRank,
  'pain.top3': explainTop3,
  'pain.total': explainAllPain,
  'step.pain': explainRollUp('steps'),
  'lane.pain': explainRollUp('lanes'),
  'phase.pain': explainRollUp('phases'),
  'persona.pain': explainRollUp('personas'),
  'card.pain': explainRollUp('cards'),
  'curve.peakEnd': explainCurve('peakEnd'),
  'curve.peak': explainCurve('peak'),
  'curve.end': explainCurve('end'),
  'curve.mean': explainCurve('mean'),
  'curve.lowest': explainCurve('lowest'),
  'curve.swing': explainCurve('swing'),
  'curve.steepestDrop': explainCurve('steepestDrop'),
  'step.emotion': explainStepEmotion,
  'step.divergence': explainDivergence,
  'measure.nps': explainMeasure('nps'),
  'measure.csat': explainMeasure('csat'),
  'measure.csatMean': explainMeasure('csatMean'),
  'measure.cesMean': explainMeasure('cesMean'),
  'measure.cesIndex': explainMeasure('cesIndex'),
  'measure.csi': explainMeasure('csi'),
  'measure.servqualGap': explainGap,
  'measure.servqualMean': explainMeasure('servqualMean'),
  'measure.servqualWeighted': explainMeasure('servqualWeighted'),
  'measure.kanoCategory': explainMeasure('kanoCategory'),
  'measure.csPlus': explainMeasure('csPlus'),
  'measure.csMinus': explainMeasure('csMinus'),
  'measure.number': explainMeasure('number'),
  'measure.distance': explainMeasure('distance'),
  'need.opportunity': explainNeed,
  'opportunity.rice': explainOpportunity('rice'),
  'opportunity.ice': explainOpportunity('ice'),
  'opportunity.relief': explainRelief,
  'loop.overdue': (doc, _, today) => explainOverdue(doc, computeLoop(doc, today).overdue),
  'time.total': explainTotalTime,
  'time.waiting': explainWaiting,
  'time.waitingShare': explainWaitingShare,
  'step.minutes': explainStepMinutes,
  'phase.minutes': explainPhaseTime,
  'cost.total': explainCost('total'),
  'cost.min': explainCost('min'),
  'cost.max': explainCost('max'),
  'phase.cost': explainCostOf('phases'),
  'lane.cost': explainCostOf('lanes'),
  'crossings.interaction': explainCrossings('interaction'),
  'crossings.visibility': explainCrossings('visibility'),
  'crossings.internal': explainCrossings('internal'),
  handoffs: explainHandoffs,
  'recovery.coverage': explainRecovery('all'),
  'recovery.outcome': explainRecovery('outcome'),
  'recovery.process': explainRecovery('process'),
  'segment.attractiveness': explainSegment,
  'personalisation.flexible': explainFlexible,
  'personalisation.varied': explainVaried,
  'data.policies': explainPolicies,
};

/** The figure with all that it rests on; null where there is no such record or figure. `today` is `YYYY-MM-DD`. */
export function explain(doc: Blueprint, ref: FigureRef, today: string): Explanation | null {
  const explainer = EXPLAINERS[ref.figure];
  const explained = explainer(doc, ref, today);
  if (!explained) return null;
  const cards = countedCards(explained.inputs);
  const leftOut = cards.filter((id) => doc.cards[id] && isAssumed(doc.cards[id]));
  const { unit, method, source } = FIGURES[ref.figure];
  return {
    ...explained,
    result: finite(explained.result),
    ref,
    unit,
    method,
    source,
    n: explained.n ?? countedRecords(explained.inputs),
    evidence: countGrades(doc, cards),
    interval: explained.interval ?? null,
    caveats: explained.caveats ?? [],
    without:
      leftOut.length > 0
        ? { result: finite(explainer(withoutAssumed(doc), ref, today)?.result ?? null), leftOut }
        : null,
  };
}

const counted = (inputs: readonly ExplainedInput[]): readonly ExplainedInput[] =>
  inputs.filter((row) => !row.context);

const countedRecords = (inputs: readonly ExplainedInput[]): number =>
  new Set(counted(inputs).map((row) => `${row.table} ${row.id}`)).size;

const countedCards = (inputs: readonly ExplainedInput[]): readonly Id[] => [
  ...new Set(counted(inputs).flatMap((row) => (row.table === 'cards' && row.id !== null ? [row.id] : []))),
];

function countGrades(doc: Blueprint, cards: readonly Id[]): Readonly<Record<EvidenceGrade, number>> {
  const grades = cards.map((id) => doc.cards[id]?.evidence ?? 'assumed');
  const count = (grade: EvidenceGrade) => grades.filter((other) => other === grade).length;
  return Object.fromEntries(EVIDENCE_GRADES.map((grade) => [grade, count(grade)])) as Record<
    EvidenceGrade,
    number
  >;
}
