/** A step in which the customer does nothing; nobody has begun where there is no card at all. */
import { orderedSteps } from '../../model/queries';
import { columnsOf } from '../places';
import { shortName } from './naming';
import { type Check, PLACED } from './types';

export const emptyStep: Check = {
  id: 'empty-step',
  levels: ['warning'],
  reads: PLACED,
  *find({ doc }) {
    if (Object.keys(doc.cards).length === 0) return;
    const columns = columnsOf(doc);
    for (const [index, { id, record }] of orderedSteps(doc).entries())
      if (!columns[index]!.has('actions')) yield { vars: { step: shortName(record.name) }, refs: [id] };
  },
};
