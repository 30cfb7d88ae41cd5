/** What the analysis offers: one line for each method. */
export { type Comparison, compareDocuments, type FigureChange } from './compareDocuments';
export { type CostRange, computeCost, type JourneyCost } from './cost';
export { type CriticalStep, computeCriticalPath } from './criticalPath';
export { type Crossings, computeCrossings } from './crossings';
export { computeCurves, summariseCurve } from './curves';
export { computeDataPolicy, type DataMoment } from './dataPolicy';
export { computeDivergence } from './divergence';
export { computeEmotions, type StepEmotions } from './emotions';
export { explain } from './explain';
export { FIGURES, type FigureId } from './explain/figures';
export { FORMULAS, type FormulaId, formulaInWords, formulaWithValues } from './explain/formulas';
export type { Caveat, ExplainedInput, Explanation, FigureRef, Unit } from './explain/types';
export { fixAllCommand } from './fixAll';
export { computeHeat, type Heat } from './heat';
export { type FigureValue, listFigures, tableOfFigure } from './listFigures';
export { computeLoop, isOverdue, type Loop } from './loop';
export { computeMeasures, measureKinds } from './measures';
export { figuresOfMeasure, MEASURE_FIGURES, type MeasureFigure } from './measures/figures';
export { findMute, type MuteTarget, muteCommand, unmuteCommand } from './mutes';
export { computeNeeds, type NeedScore, needOpportunity } from './needs';
export {
  computeOpportunities,
  ice,
  type OpportunityScore,
  type Quadrant,
  quadrantOf,
  rice,
} from './opportunities';
export { filterPains, groupPains, type PainFilter, type PainGroup, type PainGrouping } from './painGroups';
export { computePains } from './pains';
export { computePainTotals, type PainTotals } from './painTotals';
export { computePersonalisation, type Personalisation } from './personalisation';
export {
  countByRecord,
  findMuted,
  findPlainProblems,
  findProblems,
  type PlainProblem,
  toProblems,
} from './problems';
export { DRAWS, type RedrawInput, type RedrawRow, redrawRanks } from './rankDraws';
export { compareRankings, type RankMove, rankWithoutAssumed } from './rankMoves';
export { computeRankStability, redrawInput, stabilityOf } from './rankStability';
export { computeRecovery, type Failure, type RecoveryCoverage } from './recovery';
export { type ScoreReport, toScoreReport } from './report';
export { sayProblem } from './sayProblem';
export { attractivenessOf, computeSegments, type SegmentScore } from './segments';
export { computeTime, type JourneyTime } from './time';
export type {
  CurveSummary,
  MeasureResult,
  MutedProblem,
  PainScore,
  Problem,
  ProblemCount,
  ProblemLevel,
  RankStability,
} from './types';
export {
  applyOverrides,
  type BeforeAfter,
  computeWhatIf,
  currentValue,
  type Override,
  setOverride,
  type WhatIf,
  whatIfCommand,
} from './whatIf';
export { isAssumed, withoutAssumed } from './withoutAssumed';
