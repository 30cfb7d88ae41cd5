/** The formulas as templates: their places take words (`explain.term.*`) or the numbers of one figure. */
import { finite } from '../ratio';
import type { FormulaValue, FormulaValues } from './types';

export const FORMULAS = {
  weighted: '100 × {severity}/{scale} × {frequency}/{scale} × {reach} × {moment}/{momentFactor}',
  rpn: '{severity} × {frequency} × {detection}',
  criticality: '{severity} × {frequency}',
  rank: '{place} / {pains}',
  top3: '{inTop3} / {draws}',
  sumOfScores: '{scores}',
  peakEnd: '({peak} + {end}) / 2',
  peak: 'max |{peak}|',
  end: '{end}',
  mean: '({values}) / {n}',
  lowest: 'min {lowest}',
  swing: '{highest} − {lowest}',
  drop: '{before} − {after}',
  divergence: '{highest} − {lowest}',
  weightedMean: '({products}) / ({shares})',
  given: '{value}',
  nps: '100 × ({promoters} − {detractors}) / {n}',
  csat: '100 × {satisfied} / {answers}',
  csatMean: '100 × ({values}) / ({n} × {max})',
  cesMean: '({products}) / {n}',
  cesIndex: '100 × ({easy} − {hard}) / {n}',
  csi: '10 × ({products}) / ({weights})',
  servqualGap: '{perception} − {expectation}',
  servqualMean: '({gaps}) / {n}',
  servqualWeighted: '({products}) / ({weights})',
  kanoCategory: 'max (M {M}, O {O}, A {A}, I {I}, R {R}, Q {Q})',
  csPlus: '(A {A} + O {O}) / (A {A} + O {O} + M {M} + I {I})',
  csMinus: '−(O {O} + M {M}) / (A {A} + O {O} + M {M} + I {I})',
  distanceUp: '{target} − {value}',
  distanceDown: '{value} − {target}',
  ulwick: '{importance} + max({importance} − {satisfaction}, 0)',
  rice: '{reached} × {impact} × {confidence} / {effort}',
  ice: '{impact} × {confidence} × ({scale} + 1 − {effort})',
  tally: '{counted}',
  part: '{counted} / {all}',
  sumOfMinutes: '{allMinutes}',
  plannedMinutes: '{minutes}',
  longestLane: 'max ({allMinutes})',
  waitingShare: '{waiting} / {journeyTime}',
  sumOfCosts: '{costs}',
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
const SHOWN_TERMS = 8;

/** The formula with the values of one figure in it; `write` rounds a number for reading. */
export function formulaWithValues(
  formula: FormulaId,
  values: FormulaValues,
  write: (value: number) => string,
): string {
  return FORMULAS[formula].replace(PLACE, (_, name: string) => written(values[name] ?? null, write));
}

function written(value: FormulaValue, write: (value: number) => string): string {
  if (finite(value) === null) return '–';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return write(value);
  if (value === null || !value.every(Number.isFinite)) return '–';
  if (value.length === 0) return write(0);
  const shown = value.slice(0, SHOWN_TERMS).map((term, index) => {
    if (index === 0) return write(term);
    return term < 0 ? ` − ${write(-term)}` : ` + ${write(term)}`;
  });
  return value.length > SHOWN_TERMS ? `${shown.join('')} + … (${value.length})` : shown.join('');
}
