/** Opens a pain's figure to its formula: each factor with its numbers and where they come from. */
import { getSettings } from '../model/document';
import type { Blueprint, EvidenceGrade, Id, PainModel } from '../model/schema';
import { personaShares } from '../model/shares';
import { painModels } from './painModels';
import { computePains, momentsOfPain } from './pains';
import { concerns } from './reach';

export type PainFactorKey = 'severity' | 'frequency' | 'detection' | 'reach' | 'moment';

/** One factor of the product; `denominator` is null where the number stands alone. Its word is `analysis.factor.<key>`. */
export interface PainFactor {
  readonly key: PainFactorKey;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number;
}

export interface PainExplanation {
  readonly model: PainModel;
  /** The number in front of the factors: 100 for `weighted`, else 1 (not shown). */
  readonly constant: number;
  readonly factors: readonly PainFactor[];
  /** constant · the factors' values, as the ranking uses it. */
  readonly value: number;
  /** The personas counted in `reach` with their normalised shares. */
  readonly personas: readonly { readonly id: Id; readonly share: number }[];
  /** Whether it names them, or names none and so concerns everyone. */
  readonly everyone: boolean;
  /** The moments of truth that raise it. */
  readonly moments: readonly Id[];
  readonly evidence: EvidenceGrade;
  /** How many times it was mentioned, and where that was heard. */
  readonly mentions: number | null;
  readonly source: string | null;
}

/** The formula of one pain by the document's model; null where there is no such pain. */
export function explainPain(doc: Blueprint, painId: Id): PainExplanation | null {
  const pain = computePains(doc).find((row) => row.id === painId);
  const card = doc.cards[painId];
  if (!pain || !card) return null;
  const settings = getSettings(doc);
  const weighted = settings.painModel === 'weighted';
  const over = (key: PainFactorKey, numerator: number, denominator: number | null): PainFactor => ({
    key,
    numerator,
    denominator,
    value: denominator === null ? numerator : numerator / denominator,
  });
  const { scale, momentFactor } = settings;
  const byModel: Record<PainModel, readonly PainFactor[]> = {
    weighted: [
      over('severity', pain.severity, scale),
      over('frequency', pain.frequency, scale),
      over('reach', pain.reach, null),
      over('moment', pain.momentFactor, momentFactor),
    ],
    rpn: [
      over('severity', pain.severity, null),
      over('frequency', pain.frequency, null),
      over('detection', pain.detection, null),
    ],
    criticality: [over('severity', pain.severity, null), over('frequency', pain.frequency, null)],
  };
  return {
    model: settings.painModel,
    constant: weighted ? 100 : 1,
    factors: byModel[settings.painModel],
    value: painModels[settings.painModel](pain, settings),
    personas: [...personaShares(doc)]
      .filter(([id]) => concerns(card.personaIds, id))
      .map(([id, share]) => ({ id, share })),
    everyone: (card.personaIds ?? []).length === 0,
    moments: momentsOfPain(doc, card),
    evidence: pain.evidence,
    mentions: card.mentions ?? null,
    source: card.source ?? null,
  };
}
