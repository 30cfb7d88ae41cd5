/** Where data is taken from people, and whether a policy stands there. */
import { cardsInOrder } from '../model/queries';
import type { Blueprint, Card, Id } from '../model/schema';
import { memoByParts } from './memo';
import { hasCompany } from './places';

export interface DataMoment {
  readonly cardId: Id;
  readonly stepId: Id;
  readonly data: NonNullable<Card['data']>;
  readonly moment: boolean;
  /** Whether a card of a policies lane covers one of its steps. */
  readonly policy: boolean;
}

/** Every card that takes data, in map order. */
export const computeDataPolicy: (doc: Blueprint) => readonly DataMoment[] = memoByParts(
  ['phases', 'steps', 'lanes', 'cards'],
  (doc) =>
    cardsInOrder(doc).flatMap(({ id, record }) => {
      const { data = [], stepId, moment } = record;
      if (data.length === 0) return [];
      const policy = hasCompany(doc, record, ['policies']);
      return [{ cardId: id, stepId, data, moment: moment !== undefined, policy }];
    }),
);
