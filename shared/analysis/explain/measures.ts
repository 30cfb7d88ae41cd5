/** Opens the figures of measures: counts and answers in, the published formula, the figure out. */
import { type Blueprint, type Measure, SERVQUAL_DIMENSIONS } from '../../model/schema';
import { computeMeasures } from '../measures';
import { MEASURE_FIGURES, type MeasureFigure } from '../measures/figures';
import { countsOf } from '../measures/nps';
import { sum } from '../ratio';
import { input } from './input';
import type { Caveat, Explained, ExplainedInput, FigureRef } from './types';

type Opened = Omit<Explained, 'result' | 'inputs'> & {
  readonly fields: readonly (keyof Measure & string)[];
};

/** Fewer answers than this say little of all customers. */
const FEW = 30;
const fewAnswers = (n: number): readonly Caveat[] =>
  n > 0 && n < FEW ? [{ key: 'fewAnswers', vars: { count: n } }] : [];

function openNps(measure: Measure): Opened {
  const { n, ...counts } = countsOf(measure);
  const pasted = Array.isArray(measure.answers) && measure.answers.length > 0;
  return {
    formula: 'nps',
    values: { promoters: counts.promoters, detractors: counts.detractors, n },
    n,
    fields: pasted ? ['answers'] : ['promoters', 'passives', 'detractors'],
    caveats: fewAnswers(n),
  };
}

function openCsat({ satisfied = 0, total = 0 }: Measure): Opened {
  return {
    formula: 'csat',
    values: { satisfied, answers: total },
    n: total,
    fields: ['satisfied', 'total'],
    caveats: [...fewAnswers(total), ...(satisfied > total ? [{ key: 'moreThanAll' }] : [])],
  };
}

function openCsatMean({ scores = [], max }: Measure): Opened {
  const n = scores.length;
  return {
    formula: 'csatMean',
    values: { values: scores, n, max: max ?? null },
    n,
    fields: ['scores', 'max'],
    caveats: [
      ...fewAnswers(n),
      ...(scores.some((score) => score < 0 || score > (max ?? score)) ? [{ key: 'scoresBeyond' }] : []),
    ],
  };
}

const openCes =
  (figure: 'mean' | 'index') =>
  ({ counts = [] }: Measure): Opened => {
    const n = sum(counts);
    return {
      formula: figure === 'mean' ? 'cesMean' : 'cesIndex',
      values: {
        products: counts.map((count, index) => count * (index + 1)),
        easy: sum(counts.slice(5)),
        hard: sum(counts.slice(0, 3)),
        n,
      },
      n,
      fields: ['counts'],
      caveats: fewAnswers(n),
    };
  };

function openCsi({ items = [] }: Measure): Opened {
  return {
    formula: 'csi',
    values: {
      products: items.map((item) => item.importance * item.satisfaction),
      weights: items.map((item) => item.importance),
    },
    n: items.length,
    fields: ['items'],
  };
}

const gapsOf = ({ dimensions }: Measure): readonly number[] =>
  dimensions
    ? SERVQUAL_DIMENSIONS.map((name) => dimensions[name].perception - dimensions[name].expectation)
    : [];

function openServqual(measure: Measure, weighted: boolean): Opened {
  const gaps = gapsOf(measure);
  const weights = measure.weights ?? [];
  return {
    formula: weighted ? 'servqualWeighted' : 'servqualMean',
    values: weighted
      ? { products: gaps.map((gap, index) => gap * (weights[index] ?? 0)), weights }
      : { gaps, n: gaps.length },
    n: gaps.length,
    fields: weighted ? ['dimensions', 'weights'] : ['dimensions'],
    caveats: [{ key: 'answersUnknown' }],
  };
}

const openKano =
  (formula: 'kanoCategory' | 'csPlus' | 'csMinus') =>
  ({ answers }: Measure): Opened => {
    const letters = answers && 'A' in answers ? answers : null;
    const { A = null, O = null, M = null, I = null, R = null, Q = null } = letters ?? {};
    const n = sum([A, O, M, I, R, Q].map((count) => count ?? 0));
    return { formula, values: { A, O, M, I, R, Q }, n, fields: ['answers'] };
  };

const openNumber = ({ value }: Measure): Opened => ({
  formula: 'given',
  values: { value: value ?? null },
  n: 1,
  fields: ['value'],
});

const openDistance = ({ value, target, better = 'up' }: Measure): Opened => ({
  formula: better === 'up' ? 'distanceUp' : 'distanceDown',
  values: { value: value ?? null, target: target ?? null },
  n: 1,
  fields: ['value', 'target', 'better'],
});

const OPEN = {
  nps: openNps,
  csat: openCsat,
  csatMean: openCsatMean,
  cesMean: openCes('mean'),
  cesIndex: openCes('index'),
  csi: openCsi,
  servqualMean: (measure) => openServqual(measure, false),
  servqualWeighted: (measure) => openServqual(measure, true),
  kanoCategory: openKano('kanoCategory'),
  csPlus: openKano('csPlus'),
  csMinus: openKano('csMinus'),
  number: openNumber,
  distance: openDistance,
} as const satisfies Record<MeasureFigure, (measure: Measure) => Opened>;

export const explainMeasure =
  (figure: MeasureFigure) =>
  (doc: Blueprint, { id }: FigureRef): Explained | null => {
    const { kind, result } = MEASURE_FIGURES[figure];
    const measure = typeof id === 'string' ? doc.measures[id] : undefined;
    if (!measure || typeof id !== 'string' || measure.kind !== kind) return null;
    const figures = computeMeasures(doc).find((row) => row.id === id)!;
    const { fields, ...opened } = OPEN[figure](measure);
    return {
      ...opened,
      result: figures[result] as number | string | null,
      interval: figure === 'nps' ? (figures.interval as [number, number] | null) : null,
      inputs: fields.map((field) => input(field, 'measures', id, field, shown(measure, field))),
    };
  };

/** One dimension's gap; `index` is its place in the fixed order. */
export function explainGap(doc: Blueprint, { id, index = 0 }: FigureRef): Explained | null {
  const measure = typeof id === 'string' ? doc.measures[id] : undefined;
  const name = SERVQUAL_DIMENSIONS[index];
  const pair = name && measure?.dimensions?.[name];
  if (!pair || typeof id !== 'string') return null;
  const { perception, expectation } = pair;
  const at = (term: string, value: number): ExplainedInput =>
    input(term, 'measures', id, 'dimensions', value);
  return {
    formula: 'servqualGap',
    values: { perception, expectation },
    result: perception - expectation,
    inputs: [at('perception', perception), at('expectation', expectation)],
    n: 1,
    caveats: [{ key: 'answersUnknown' }],
  };
}

/** A field of a measure in short: lists by how many there are. */
function shown(measure: Measure, field: keyof Measure & string): ExplainedInput['value'] {
  const value = measure[field];
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.length;
  return value && typeof value === 'object' ? Object.keys(value).join(', ') : null;
}
