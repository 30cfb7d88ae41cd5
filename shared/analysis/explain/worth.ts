/** Opens what needs, opportunities and segments are worth. */
import { getSettings } from '../../model/document';
import type { Blueprint, Card } from '../../model/schema';
import { computeNeeds } from '../needs';
import { computeOpportunities } from '../opportunities';
import { attractivenessOf, segmentRatings } from '../segments';
import { cardInput, input, setting } from './input';
import type { Explained, ExplainedInput, FigureRef } from './types';

export function explainNeed(doc: Blueprint, { id, index }: FigureRef): Explained | null {
  const need = computeNeeds(doc).find((row) => row.personaId === id && row.index === index);
  if (!need) return null;
  const { importance, satisfaction, personaId, opportunity } = need;
  return {
    formula: 'ulwick',
    values: { importance, satisfaction },
    result: opportunity,
    inputs: [
      input('importance', 'personas', personaId, 'needs', importance),
      input('satisfaction', 'personas', personaId, 'needs', satisfaction),
    ],
    n: 1,
    caveats: [{ key: 'needsUngraded' }],
  };
}

type Factor = 'reach' | 'impact' | 'confidence' | 'effort';
const FACTORS = {
  rice: ['reach', 'impact', 'confidence', 'effort'],
  ice: ['impact', 'confidence', 'effort'],
} as const satisfies Record<string, readonly Factor[]>;

export const explainOpportunity =
  (figure: keyof typeof FACTORS) =>
  (doc: Blueprint, { id }: FigureRef): Explained | null => {
    const opportunity = computeOpportunities(doc).find((row) => row.id === id);
    const card: Card | undefined = opportunity && doc.cards[opportunity.id];
    if (!opportunity || !card) return null;
    const { impact, effort } = opportunity;
    const { reach = null, confidence = null } = card;
    const inputs = FACTORS[figure].map(
      (factor): ExplainedInput =>
        cardInput(factor === 'reach' ? 'reached' : factor, opportunity.id, factor, card[factor] ?? null),
    );
    const absent = inputs.some((row) => row.value === null);
    return {
      formula: figure,
      values: { reached: reach, impact, confidence, effort, scale: getSettings(doc).scale },
      result: opportunity[figure],
      inputs: figure === 'ice' ? [...inputs, setting(doc, 'scale')] : inputs,
      n: 1,
      caveats: absent ? [{ key: 'factorMissing' }] : [],
    };
  };

export function explainSegment(doc: Blueprint, { id }: FigureRef): Explained | null {
  const segment = typeof id === 'string' ? doc.segments[id] : undefined;
  if (!segment || typeof id !== 'string') return null;
  const ratings = segmentRatings(segment);
  return {
    formula: 'attractiveness',
    values: { ratings: ratings.map((row) => row.rating), n: ratings.length },
    result: attractivenessOf(segment),
    inputs: ratings.map(({ field }) => input(field, 'segments', id, field, segment[field] ?? null)),
    n: ratings.length,
    caveats: ratings.length < 4 ? [{ key: 'ratingsAbsent', vars: { count: 4 - ratings.length } }] : [],
  };
}
