/** What each opportunity is worth: RICE, ICE, its place in the impact–effort matrix, and the pain it relieves. */
import { getSettings } from '../model/document';
import { cardsInOrder } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import { memoByParts } from './memo';
import { computePains } from './pains';
import { finite } from './ratio';

export type Quadrant = 'quickWin' | 'bigBet' | 'fillIn' | 'thankless';

export interface OpportunityScore {
  readonly id: Id;
  readonly title: string;
  readonly impact: number | null;
  readonly effort: number | null;
  /** Null where impact or effort is missing. */
  readonly quadrant: Quadrant | null;
  /** Null where one of its factors is missing. */
  readonly rice: number | null;
  readonly ice: number | null;
  /** Sum of the weighted scores of the pains it addresses; a pain that several address counts for each. */
  readonly relief: number;
  readonly addresses: readonly Id[];
}

/** RICE (Intercom): reach · impact · confidence / effort. */
export const rice = (reach: number, impact: number, confidence: number, effort: number): number =>
  (reach * impact * confidence) / effort;

/** ICE as a product: impact · confidence · ease, ease = scale + 1 − effort. */
export const ice = (impact: number, confidence: number, effort: number, scale: number): number =>
  impact * confidence * (scale + 1 - effort);

/** Above the middle of the scale is much; the middle itself is little effort, and little impact. */
export function quadrantOf(impact: number, effort: number, scale: number): Quadrant {
  const middle = (scale + 1) / 2;
  if (impact > middle) return effort > middle ? 'bigBet' : 'quickWin';
  return effort > middle ? 'thankless' : 'fillIn';
}

/** All opportunities in map order. */
export const computeOpportunities: (doc: Blueprint) => readonly OpportunityScore[] = memoByParts(
  ['settings', 'personas', 'phases', 'steps', 'lanes', 'cards'],
  (doc) => {
    const { scale } = getSettings(doc);
    const scores = new Map(computePains(doc).map((pain) => [pain.id, pain.score]));
    const rating = (value: number | undefined) => (value === undefined ? null : Math.min(value, scale));
    return cardsInOrder(doc)
      .filter(({ record }) => record.kind === 'opportunity')
      .map(({ id, record }) => {
        const { reach, confidence } = record;
        const [impact, effort] = [rating(record.impact), rating(record.effort)];
        const rated = impact !== null && effort !== null;
        const sure = rated && confidence !== undefined;
        const addresses = [...new Set(record.addresses)].filter((painId) => scores.has(painId));
        return {
          id,
          title: record.title,
          impact,
          effort,
          quadrant: rated ? quadrantOf(impact, effort, scale) : null,
          rice: sure && reach !== undefined ? finite(rice(reach, impact, confidence, effort)) : null,
          ice: sure ? ice(impact, confidence, effort, scale) : null,
          relief: addresses.reduce((sum, painId) => sum + (scores.get(painId) ?? 0), 0),
          addresses,
        };
      });
  },
);
