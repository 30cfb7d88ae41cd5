/** A card that reaches past the last step of the map. */
import { cardColumns, cardsInOrder } from '../../model/queries';
import { cardVars } from './naming';
import { type Check, PLACED } from './types';

export const overlongSpan: Check = {
  id: 'overlong-span',
  levels: ['info'],
  reads: PLACED,
  *find({ doc }) {
    for (const row of cardsInOrder(doc)) {
      const { span = 1 } = row.record;
      const range = span > 1 ? cardColumns(doc, row.record) : null;
      if (!range) continue;
      const covered = range[1] - range[0] + 1;
      if (span > covered)
        yield {
          vars: { ...cardVars(doc, row), span, covered },
          refs: [row.id],
          fix: () => ({ type: 'card.edit', ids: [row.id], fields: { span: covered > 1 ? covered : null } }),
        };
    }
  },
};
