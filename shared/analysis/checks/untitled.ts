/** A card that says and shows nothing. */
import { cardsInOrder } from '../../model/queries';
import type { Card } from '../../model/schema';
import { shortName } from './naming';
import { type Check, PLACED } from './types';

/** What every card has; one with nothing else can go without loss. */
const BARE: ReadonlySet<string> = new Set(['laneId', 'stepId', 'rank', 'kind', 'title', 'body', 'span']);

const isBare = (card: Card): boolean => Object.keys(card).every((field) => BARE.has(field));

export const untitled: Check = {
  id: 'untitled',
  levels: ['info'],
  reads: PLACED,
  *find({ doc }) {
    for (const { id, record } of cardsInOrder(doc)) {
      if (record.title.trim() || record.body?.trim() || record.assetId) continue;
      yield {
        vars: { step: shortName(doc.steps[record.stepId]?.name ?? '') },
        refs: [id],
        ...(isBare(record) && { fix: () => ({ type: 'card.delete', ids: [id] }) }),
      };
    }
  },
};
