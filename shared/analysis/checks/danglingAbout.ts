/** A pain or gain about a card that nothing can be about. */
import { cardsInOrder } from '../../model/queries';
import type { CardKind } from '../../model/schema';
import { cardName, cardVars } from './naming';
import { type Check, PLACED } from './types';

const FIT: readonly CardKind[] = ['touchpoint', 'action', 'process'];

export const danglingAbout: Check = {
  id: 'dangling-about',
  levels: ['warning'],
  reads: PLACED,
  *find({ doc }) {
    for (const row of cardsInOrder(doc)) {
      const { about } = row.record;
      if (about === undefined) continue;
      const target = doc.cards[about];
      if (target && (target.moment || FIT.includes(target.kind))) continue;
      yield {
        vars: { ...cardVars(doc, row), about: target ? cardName(target) : '—' },
        refs: target ? [row.id, about] : [row.id],
        fix: () => ({ type: 'card.edit', ids: [row.id], fields: { about: null } }),
      };
    }
  },
};
