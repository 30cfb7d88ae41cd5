/** Opens a pain's figures: its value by each model, its rank, and how often it stays in the top 3. */
import { getSettings } from '../../model/document';
import type { Blueprint, Id, PainModel } from '../../model/schema';
import { personaShares } from '../../model/shares';
import { painModels } from '../painModels';
import { computePains, momentsOfPain, withModel } from '../pains';
import { DRAWS } from '../rankDraws';
import { computeRankStability } from '../rankStability';
import { concerns } from '../reach';
import type { PainScore } from '../types';
import { cardInput, context, setting, shareInput } from './input';
import type { Caveat, Explained, ExplainedInput, FigureRef } from './types';

const findPain = (doc: Blueprint, id: FigureRef['id']): PainScore | undefined =>
  computePains(doc).find((pain) => pain.id === id);

/** The value of a pain by one model. */
export const explainPainValue =
  (model: PainModel) =>
  (doc: Blueprint, { id }: FigureRef): Explained | null => {
    const pain = findPain(doc, id);
    const card = pain && doc.cards[pain.id];
    if (!pain || !card) return null;
    const settings = getSettings(doc);
    const { severity, frequency, detection, reach, momentFactor } = pain;
    const rating = (field: 'severity' | 'frequency' | 'detection') =>
      cardInput(field, pain.id, field, card[field] ?? null);
    const rated = [rating('severity'), rating('frequency')];
    if (model === 'rpn') rated.push(rating('detection'));
    // The interval is of the document's own model; another one's is that of the document with this model.
    const stability = computeRankStability(withModel(doc, model)).get(pain.id);
    return {
      formula: model,
      values: {
        severity,
        frequency,
        detection,
        reach,
        moment: momentFactor,
        momentFactor: settings.momentFactor,
        scale: settings.scale,
      },
      result: painModels[model](pain, settings),
      interval: pain.evidence === 'measured' ? null : (stability?.scoreInterval ?? null),
      inputs: model === 'weighted' ? [...rated, ...weights(doc, pain)] : rated,
      n: 1,
      caveats: [...missing(rated), ...painCaveats(doc, pain)],
    };
  };

/** What weighs a pain besides its ratings: the settings, the personas it concerns, the moments of truth that raise it. */
function weights(doc: Blueprint, pain: PainScore): readonly ExplainedInput[] {
  const card = doc.cards[pain.id]!;
  const moments = momentsOfPain(doc, card);
  return [
    setting(doc, 'scale'),
    ...[...personaShares(doc)]
      .filter(([id]) => concerns(card.personaIds, id))
      .map(([id, share]) => shareInput(id, share)),
    ...moments.map((id) => context('moment', 'cards', id, 'moment', doc.cards[id]?.moment ?? null)),
    setting(doc, 'momentFactor'),
  ];
}

const missing = (inputs: readonly ExplainedInput[]): readonly Caveat[] =>
  inputs.some((row) => row.value === null) ? [{ key: 'ratingMissing' }] : [];

function painCaveats(doc: Blueprint, pain: PainScore): readonly Caveat[] {
  const { mentions, source } = doc.cards[pain.id]!;
  return [
    ...(pain.evidence === 'assumed' ? [{ key: 'assumed' }] : []),
    ...(pain.evidence !== 'assumed' && !source?.trim() ? [{ key: 'noSource' }] : []),
    ...(mentions === undefined ? [] : [{ key: 'mentions', vars: { count: mentions } }]),
  ];
}

/** The place in the ranking by the document's model. */
export function explainRank(doc: Blueprint, { id }: FigureRef): Explained | null {
  const pains = computePains(doc);
  const index = pains.findIndex((pain) => pain.id === id);
  const pain = pains[index];
  if (!pain) return null;
  const tied = tiedWith(doc, pain);
  return {
    formula: 'rank',
    values: { place: index + 1, pains: pains.length },
    result: index + 1,
    interval: computeRankStability(doc).get(pain.id)?.rankInterval ?? null,
    inputs: ratings(doc, pain.id),
    n: pains.length,
    caveats: [...(tied > 0 ? [{ key: 'tied', vars: { count: tied } }] : []), ...painCaveats(doc, pain)],
  };
}

function tiedWith(doc: Blueprint, pain: PainScore): number {
  const settings = getSettings(doc);
  const value = (row: PainScore) => Math.round(painModels[settings.painModel](row, settings) * 1e9);
  return computePains(doc).filter((row) => row !== pain && value(row) === value(pain)).length;
}

const ratings = (doc: Blueprint, id: Id): readonly ExplainedInput[] => [
  cardInput('severity', id, 'severity', doc.cards[id]?.severity ?? null),
  cardInput('frequency', id, 'frequency', doc.cards[id]?.frequency ?? null),
];

/** In which part of the re-draws it is in the top 3. */
export function explainTop3(doc: Blueprint, { id }: FigureRef): Explained | null {
  const pain = findPain(doc, id);
  const stability = pain && computeRankStability(doc).get(pain.id);
  if (!pain || !stability) return null;
  return {
    formula: 'top3',
    values: { inTop3: Math.round(stability.top3Share * DRAWS), draws: DRAWS },
    result: stability.top3Share,
    inputs: ratings(doc, pain.id),
    n: 1,
    caveats: [...(pain.evidence === 'measured' ? [{ key: 'notRedrawn' }] : []), ...painCaveats(doc, pain)],
  };
}
