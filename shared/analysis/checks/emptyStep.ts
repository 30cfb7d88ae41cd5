/** A step in which the customer does nothing. */
import { orderedSteps } from '../../model/queries';
import { columnsOf } from '../places';
import { shortName } from './naming';
import { type Check, PLACED } from './types';

export const emptyStep: Check = {
  id: 'empty-step',
  levels: ['warning'],
  reads: PLACED,
  *find({ doc }) {
    const columns = columnsOf(doc);
    for (const [index, { id, record }] of orderedSteps(doc).entries())
      if (!columns[index]!.has('actions')) yield { vars: { step: shortName(record.name) }, refs: [id] };
  },
};
