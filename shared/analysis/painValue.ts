/** What a pain is worth under a model, and the text of it on cards. */
import { getSettings } from '../model/document';
import type { Blueprint, Id, PainModel } from '../model/schema';
import { computePains } from './pains';
import type { PainScore } from './types';

/** The figure that the model ranks by: 0–100 for `weighted`, else the raw product. */
export const painValue = (pain: PainScore, model: PainModel): number =>
  model === 'weighted' ? pain.score : model === 'rpn' ? pain.rpn : pain.criticality;

/** All pain: the sum of the pains' values by the document's own model. */
export function totalPain(doc: Blueprint): number {
  const { painModel } = getSettings(doc);
  return computePains(doc).reduce((sum, pain) => sum + painValue(pain, painModel), 0);
}

/** Texts beside the bolt of pain cards, by card id: values of the document's own model, rounded to whole numbers. */
export function painTexts(doc: Blueprint): ReadonlyMap<Id, string> {
  const { painModel } = getSettings(doc);
  return new Map(computePains(doc).map((pain) => [pain.id, String(Math.round(painValue(pain, painModel)))]));
}
