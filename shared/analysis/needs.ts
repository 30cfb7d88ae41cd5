/** What personas need most and get least (Ulwick's opportunity score). */
import type { Blueprint, Id } from '../model/schema';
import { memoByParts } from './memo';

export interface NeedScore {
  readonly personaId: Id;
  /** Place in the persona's list of needs, from 0. */
  readonly index: number;
  readonly text: string;
  readonly importance: number;
  readonly satisfaction: number;
  /** 0–20. */
  readonly opportunity: number;
}

/** importance + max(importance − satisfaction, 0), both 0–10. */
export const needOpportunity = (importance: number, satisfaction: number): number =>
  importance + Math.max(importance - satisfaction, 0);

/** Every need that has both ratings, the greatest opportunity first. */
export const computeNeeds: (doc: Blueprint) => readonly NeedScore[] = memoByParts(['personas'], (doc) =>
  Object.keys(doc.personas)
    .sort()
    .flatMap((personaId) =>
      (doc.personas[personaId]!.needs ?? []).flatMap(({ text, importance, satisfaction }, index) => {
        if (importance === undefined || satisfaction === undefined) return [];
        const opportunity = needOpportunity(importance, satisfaction);
        return [{ personaId, index, text, importance, satisfaction, opportunity }];
      }),
    )
    .sort((a, b) => b.opportunity - a.opportunity),
);
