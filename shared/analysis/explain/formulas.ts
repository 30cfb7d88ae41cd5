/** The formulas as templates: their places take words (`explain.term.*`) or the numbers of one figure. */
import type { FormulaValue, FormulaValues } from './types';

export const FORMULAS = {
  weighted: '100 × {severity}/{scale} × {frequency}/{scale} × {reach} × {moment}/{momentFactor}',
  rpn: '{severity} × {frequency} × {detection}',
  criticality: '{severity} × {frequency}',
  rank: '{place} / {pains}',
  top3: '{inTop3} / {draws}',
  sumOfScores: 'Σ {score} = {scores}',
  peakEnd: '({peak} + {end}) / 2',
  peak: 'max |{value}| = |{peak}|',
  end: '{end}',
  mean: '({values}) / {n}',
  lowest: 'min {values}',
  swing: '{highest} − {lowest}',
  drop: '{before} − {after}',
  divergence: '{highest} − {lowest}',
  weightedMean: 'Σ {share} × {value} / Σ {share}',
  given: '{value}',
  nps: '100 × ({promoters} − {detractors}) / {n}',
  csat: '100 × {satisfied} / {total}',
  csatMean: '100 × ({scores}) / ({n} × {max})',
  cesMean: '({points}) / {n}',
  cesIndex: '100 × ({easy} − {hard}) / {n}',
  csi: '10 × ({products}) / ({importance})',
  servqualGap: '{perception} − {expectation}',
  servqualMean: '({gaps}) / {n}',
  servqualWeighted: '({products}) / ({weights})',
  kanoCategory: 'max (M {M}, O {O}, A {A}, I {I}, R {R}, Q {Q})',
  csPlus: '(A {A} + O {O}) / (A {A} + O {O} + M {M} + I {I})',
  csMinus: '−(O {O} + M {M}) / (A {A} + O {O} + M {M} + I {I})',
  distanceUp: '{target} − {value}',
  distanceDown: '{value} − {target}',
  ulwick: '{importance} + max({importance} − {satisfaction}, 0)',
  rice: '{reach} × {impact} × {confidence} / {effort}',
  ice: '{impact} × {confidence} × ({scale} + 1 − {effort})',
  count: '{counted} / {all}',
  sumOfMinutes: 'Σ {minutes} = {parts}',
  plannedMinutes: '{minutes}',
  longestLane: 'max Σ {minutes} = {parts}',
  waitingShare: '{waiting} / {journeyTime}',
  sumOfCosts: 'Σ {cost} = {costs}',
  coverage: '{covered} / {failures}',
  attractiveness: '({ratings}) / {n}',
} as const satisfies Record<string, string>;
export type FormulaId = keyof typeof FORMULAS;

const PLACE = /\{(\w+)\}/g;

/** Names of the places of a formula, each once. */
export const placesOf = (formula: FormulaId): readonly string[] => [
  ...new Set(Array.from(FORMULAS[formula].matchAll(PLACE), ([, name = '']) => name)),
];

/** The formula in words: `word` gives the text of a place (`explain.term.<name>`). */
export const formulaInWords = (formula: FormulaId, word: (name: string) => string): string =>
  FORMULAS[formula].replace(PLACE, (_, name: string) => word(name));

/** Terms of a long sum that are written out. */
const SHOWN_TERMS = 6;

/** The formula with the values of one figure in it; `write` rounds a number for reading. */
export function formulaWithValues(
  formula: FormulaId,
  values: FormulaValues,
  write: (value: number) => string,
): string {
  return FORMULAS[formula].replace(PLACE, (_, name: string) => written(values[name] ?? null, write));
}

function written(value: FormulaValue, write: (value: number) => string): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return write(value);
  if (value.length === 0) return write(0);
  const shown = value.slice(0, SHOWN_TERMS).map((term, index) => {
    if (index === 0) return write(term);
    return term < 0 ? ` − ${write(-term)}` : ` + ${write(term)}`;
  });
  return value.length > SHOWN_TERMS ? `${shown.join('')} + … (${value.length})` : shown.join('');
}
