/** The score beside the bolt of each pain card, as text; the same map as long as no text changes, so that layout keeps its boxes. */
import { computePains } from '../../shared/analysis/pains';
import { getSettings } from '../../shared/model/document';
import type { Blueprint, Id } from '../../shared/model/schema';

let known: ReadonlyMap<Id, string> = new Map();
let knownFor: Pick<Blueprint, 'cards' | 'personas' | 'settings'> | null = null;

/** Scores of the document's own model, rounded to whole numbers. */
export function computeScoreTexts(doc: Blueprint): ReadonlyMap<Id, string> {
  if (
    knownFor?.cards === doc.cards &&
    knownFor.personas === doc.personas &&
    knownFor.settings === doc.settings
  )
    return known;
  knownFor = doc;
  const model = getSettings(doc).painModel;
  const texts = new Map(
    computePains(doc).map((pain) => [
      pain.id,
      String(Math.round(model === 'weighted' ? pain.score : model === 'rpn' ? pain.rpn : pain.criticality)),
    ]),
  );
  const same = texts.size === known.size && [...texts].every(([id, text]) => known.get(id) === text);
  if (!same) known = texts;
  return known;
}
