/** What is the same for everyone, what may bend, and for whom the moments of truth differ. */
import { cardsInOrder } from '../model/queries';
import type { Blueprint, Card, Id } from '../model/schema';
import { memoByParts } from './memo';
import { concerns } from './reach';

export interface Personalisation {
  /** Cards by whether they are said to be standard; undecided are touchpoints of which nothing is said. */
  readonly fixed: readonly Id[];
  readonly flexible: readonly Id[];
  readonly undecided: readonly Id[];
  /** Each moment of truth, in map order, with the personas that it concerns. */
  readonly moments: readonly {
    readonly cardId: Id;
    readonly personas: readonly { readonly personaId: Id; readonly varied: boolean }[];
  }[];
}

/** A moment is varied for a persona where one of its variants names that persona. */
export const computePersonalisation: (doc: Blueprint) => Personalisation = memoByParts(
  ['personas', 'phases', 'steps', 'lanes', 'cards'],
  (doc) => {
    const rows = cardsInOrder(doc);
    const personaIds = Object.keys(doc.personas).sort();
    const having = (fits: (card: Card) => boolean) =>
      rows.filter((row) => fits(row.record)).map((row) => row.id);
    return {
      fixed: having((card) => card.standard === 'fixed'),
      flexible: having((card) => card.standard === 'flexible'),
      undecided: having((card) => card.kind === 'touchpoint' && card.standard === undefined),
      moments: rows
        .filter((row) => row.record.moment)
        .map(({ id, record }) => ({
          cardId: id,
          personas: personaIds
            .filter((personaId) => concerns(record.personaIds, personaId))
            .map((personaId) => ({ personaId, varied: variesFor(record, personaId) })),
        })),
    };
  },
);

const variesFor = (card: Card, personaId: Id): boolean =>
  (card.variants ?? []).some((variant) => variant.personaIds?.includes(personaId));
