/** The three ways to rank pains, each as a row: what it is worth and how it compares. */
import type { EffectiveSettings } from '../model/document';
import type { PainModel } from '../model/schema';

/** What a model needs to know of one pain; ratings are whole, 1…scale. */
export interface PainInputs {
  readonly severity: number;
  readonly frequency: number;
  readonly detection: number;
  /** Part of the customers, 0…1. */
  readonly reach: number;
  /** The factor `m`: the setting `momentFactor` at a moment of truth, else 1. */
  readonly momentFactor: number;
}

/** 0–100: 100 · severity/scale · frequency/scale · reach · m/momentFactor. */
export function weightedScore(pain: PainInputs, settings: EffectiveSettings): number {
  // Ratings are multiplied first, as whole numbers, so that 4 · 2 and 2 · 4 are equal to the last bit.
  const rated = (100 * pain.severity * pain.frequency) / (settings.scale * settings.scale);
  const reached = rated * pain.reach;
  const { momentFactor } = settings;
  return pain.momentFactor === momentFactor ? reached : (reached * pain.momentFactor) / momentFactor;
}

/** FMEA risk priority number: severity · frequency · detection. */
export const riskPriority = (pain: PainInputs): number => pain.severity * pain.frequency * pain.detection;

/** severity · frequency. */
export const criticality = (pain: PainInputs): number => pain.severity * pain.frequency;

export const painModels = {
  weighted: weightedScore,
  rpn: riskPriority,
  criticality,
} as const satisfies Record<PainModel, (pain: PainInputs, settings: EffectiveSettings) => number>;

/** Scores closer than this are equal: what differs there is the rounding of a sum of shares. */
const RESOLUTION = 1e9;

/** Worst first: by the model's value, then severity, then frequency; 0 = only the order on the map tells them apart. */
export function comparePains(
  a: { readonly value: number; readonly severity: number; readonly frequency: number },
  b: { readonly value: number; readonly severity: number; readonly frequency: number },
): number {
  const byValue = Math.round(b.value * RESOLUTION) - Math.round(a.value * RESOLUTION);
  return byValue || b.severity - a.severity || b.frequency - a.frequency;
}
