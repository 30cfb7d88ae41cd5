/** The score beside the bolt of each pain card, as text. The same map as long as no text changes, so that layout keeps its boxes. */
import { painTexts } from '../../shared/analysis/painValue';
import type { Blueprint, Id } from '../../shared/model/schema';

export type ScoreTexts = ReadonlyMap<Id, string>;

let known: ScoreTexts = new Map();

/** As last computed: what a frame is drawn with before the scores have followed a change. */
export const knownScoreTexts = (): ScoreTexts => known;

/** Scores of the document's own model, rounded to whole numbers. */
export const computeScoreTexts = (doc: Blueprint): ScoreTexts => takeScoreTexts(painTexts(doc));

/** The same where they have been computed elsewhere. */
export function takeScoreTexts(texts: ScoreTexts): ScoreTexts {
  const same = texts.size === known.size && [...texts].every(([id, text]) => known.get(id) === text);
  if (!same) known = texts;
  return known;
}
