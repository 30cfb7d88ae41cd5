/** A moment of truth at which people feel bad. */
import { cardsInOrder } from '../../model/queries';
import { computeEmotions } from '../emotions';
import { cardVars } from './naming';
import { type Check, PLACED } from './types';

export const momentInPain: Check = {
  id: 'moment-in-pain',
  levels: ['warning'],
  reads: ['personas', 'emotions', ...PLACED],
  *find({ doc }) {
    const felt = new Map(computeEmotions(doc).map((step) => [step.stepId, step.everyone]));
    for (const row of cardsInOrder(doc)) {
      const mean = row.record.moment ? (felt.get(row.record.stepId) ?? 0) : 0;
      if (mean < 0)
        yield { vars: { ...cardVars(doc, row), mean: negative(mean) }, refs: [row.id, row.record.stepId] };
    }
  },
};

/** Two digits that count, with a true minus sign. */
const negative = (value: number): string => `−${Number(Math.abs(value).toPrecision(2))}`;
