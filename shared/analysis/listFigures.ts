/** Every figure of a document as one flat list, for comparing and for export. */
import { orderedLanes, orderedPhases, orderedSteps } from '../model/queries';
import { type Blueprint, type Id, SERVQUAL_DIMENSIONS, type TableName } from '../model/schema';
import { computeCost } from './cost';
import { computeCrossings } from './crossings';
import { computeCurves } from './curves';
import { computeDataPolicy } from './dataPolicy';
import { computeDivergence } from './divergence';
import { computeEmotions } from './emotions';
import type { FigureId } from './explain/figures';
import type { FigureRef } from './explain/types';
import { computeLoop } from './loop';
import { computeMeasures } from './measures';
import { MEASURE_FIGURES, type MeasureFigure } from './measures/figures';
import { computeNeeds } from './needs';
import { computeOpportunities } from './opportunities';
import { computePains } from './pains';
import { computePainTotals } from './painTotals';
import { totalPain } from './painValue';
import { computePersonalisation } from './personalisation';
import { finite, ratio } from './ratio';
import { computeRecovery } from './recovery';
import { computeSegments } from './segments';
import { computeTime } from './time';
import type { MeasureResult } from './types';

export interface FigureValue extends FigureRef {
  /** Never rounded; null where there is nothing to compute. */
  readonly value: number | string | null;
}

/** The table of the record that a figure is of; null for figures of the whole map. */
export function tableOfFigure(figure: FigureId): TableName | null {
  const [head = ''] = figure.split('.');
  const tables: Readonly<Record<string, TableName>> = {
    pain: 'cards',
    card: 'cards',
    opportunity: 'cards',
    step: 'steps',
    lane: 'lanes',
    phase: 'phases',
    persona: 'personas',
    curve: 'personas',
    need: 'personas',
    measure: 'measures',
    segment: 'segments',
  };
  return tables[head] ?? null;
}

/** Figures of the whole map first, then by record in map order. `today` is `YYYY-MM-DD`. */
export function listFigures(doc: Blueprint, today: string): readonly FigureValue[] {
  return [
    ...mapFigures(doc, today),
    ...curveFigures(doc),
    ...placeFigures(doc),
    ...cardFigures(doc),
    ...otherFigures(doc),
  ].map((row) => (finite(row.value) === null ? { ...row, value: null } : row));
}

function mapFigures(doc: Blueprint, today: string): readonly FigureValue[] {
  const time = computeTime(doc);
  const cost = computeCost(doc);
  const { links, handoffs } = computeCrossings(doc);
  const recovery = computeRecovery(doc);
  const { fixed, flexible, moments } = computePersonalisation(doc);
  const pairs = moments.flatMap((moment) => moment.personas);
  const data = computeDataPolicy(doc);
  return [
    { figure: 'time.total', value: time.total },
    { figure: 'time.waiting', value: time.waiting },
    { figure: 'time.waitingShare', value: time.waitingShare },
    { figure: 'cost.total', value: cost.total },
    { figure: 'cost.min', value: cost.min },
    { figure: 'cost.max', value: cost.max },
    { figure: 'crossings.interaction', value: links.interaction.length },
    { figure: 'crossings.visibility', value: links.visibility.length },
    { figure: 'crossings.internal', value: links.internal.length },
    { figure: 'handoffs', value: handoffs.length },
    { figure: 'recovery.coverage', value: recovery.coverage },
    { figure: 'recovery.outcome', value: ratio(recovery.outcomeCovered, recovery.outcome) },
    { figure: 'recovery.process', value: ratio(recovery.processCovered, recovery.process) },
    { figure: 'personalisation.flexible', value: ratio(flexible.length, flexible.length + fixed.length) },
    {
      figure: 'personalisation.varied',
      value: ratio(pairs.filter((pair) => pair.varied).length, pairs.length),
    },
    { figure: 'data.policies', value: ratio(data.filter((row) => row.policy).length, data.length) },
    { figure: 'loop.overdue', value: computeLoop(doc, today).overdue.length },
  ];
}

const curveFigures = (doc: Blueprint): readonly FigureValue[] =>
  computeCurves(doc).flatMap(({ personaId: id, peak, end, peakEnd, mean, lowest, swing, steepestDrop }) => [
    { figure: 'curve.peakEnd', id, value: peakEnd },
    { figure: 'curve.peak', id, value: peak.value },
    { figure: 'curve.end', id, value: end.value },
    { figure: 'curve.mean', id, value: mean },
    { figure: 'curve.lowest', id, value: lowest.value },
    { figure: 'curve.swing', id, value: swing },
    { figure: 'curve.steepestDrop', id, value: steepestDrop?.drop ?? null },
  ]);

function placeFigures(doc: Blueprint): readonly FigureValue[] {
  const totals = computePainTotals(doc);
  const time = computeTime(doc);
  const cost = computeCost(doc);
  const divergence = computeDivergence(doc);
  const felt = new Map(computeEmotions(doc).map((step) => [step.stepId, step.everyone]));
  const of = (table: ReadonlyMap<Id, number>, id: Id) => table.get(id) ?? 0;
  return [
    { figure: 'pain.total', value: totalPain(doc) },
    ...orderedPhases(doc).flatMap(({ id }): FigureValue[] => [
      { figure: 'phase.pain', id, value: of(totals.phases, id) },
      { figure: 'phase.minutes', id, value: of(time.phases, id) },
      { figure: 'phase.cost', id, value: of(cost.phases, id) },
    ]),
    ...orderedSteps(doc).flatMap(({ id }): FigureValue[] => [
      { figure: 'step.pain', id, value: of(totals.steps, id) },
      { figure: 'step.minutes', id, value: of(time.steps, id) },
      { figure: 'step.emotion', id, value: felt.get(id) ?? null },
      { figure: 'step.divergence', id, value: divergence.get(id) ?? null },
    ]),
    ...orderedLanes(doc).flatMap(({ id }): FigureValue[] => [
      { figure: 'lane.pain', id, value: of(totals.lanes, id) },
      { figure: 'lane.cost', id, value: of(cost.lanes, id) },
    ]),
    ...Object.keys(doc.personas)
      .sort()
      .map((id): FigureValue => ({ figure: 'persona.pain', id, value: of(totals.personas, id) })),
  ];
}

const cardFigures = (doc: Blueprint): readonly FigureValue[] => [
  ...computePains(doc).flatMap(({ id, score, rpn, criticality }, index): FigureValue[] => [
    { figure: 'pain.rank', id, value: index + 1 },
    { figure: 'pain.weighted', id, value: score },
    { figure: 'pain.rpn', id, value: rpn },
    { figure: 'pain.criticality', id, value: criticality },
  ]),
  ...Array.from(
    computePainTotals(doc).cards,
    ([id, value]): FigureValue => ({ figure: 'card.pain', id, value }),
  ).sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)),
  ...computeOpportunities(doc).flatMap(({ id, rice, ice, relief }): FigureValue[] => [
    { figure: 'opportunity.rice', id, value: rice },
    { figure: 'opportunity.ice', id, value: ice },
    { figure: 'opportunity.relief', id, value: relief },
  ]),
];

const otherFigures = (doc: Blueprint): readonly FigureValue[] => [
  ...computeMeasures(doc).flatMap(measureFigures),
  ...computeNeeds(doc).map(
    ({ personaId, index, opportunity }): FigureValue => ({
      figure: 'need.opportunity',
      id: personaId,
      index,
      value: opportunity,
    }),
  ),
  ...computeSegments(doc).map(
    ({ id, attractiveness }): FigureValue => ({
      figure: 'segment.attractiveness',
      id,
      value: attractiveness,
    }),
  ),
];

function measureFigures(result: MeasureResult): readonly FigureValue[] {
  const { id, kind } = result;
  const own = (Object.keys(MEASURE_FIGURES) as MeasureFigure[])
    .filter((figure) => MEASURE_FIGURES[figure].kind === kind)
    .map((figure): FigureValue => {
      const value = result[MEASURE_FIGURES[figure].result];
      return {
        figure: `measure.${figure}`,
        id,
        value: typeof value === 'number' || typeof value === 'string' ? value : null,
      };
    });
  const gaps = result.gaps as Readonly<Record<string, number>> | null | undefined;
  if (!gaps) return own;
  return [
    ...own,
    ...SERVQUAL_DIMENSIONS.map(
      (name, index): FigureValue => ({ figure: 'measure.servqualGap', id, index, value: gaps[name] ?? null }),
    ),
  ];
}
