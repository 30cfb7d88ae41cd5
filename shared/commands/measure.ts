/** Commands on measures; a new one leaves the selection where it is, for measures are added to what is selected. */
import { addRow, deleteRow, editRow } from './rows';
import type { CommandOf } from './types';

export const measureRows = {
  'measure.add': addRow<CommandOf<'measure.add'>>('measures', (command) => command.measure, {
    selects: false,
  }),
  'measure.edit': editRow<CommandOf<'measure.edit'>>('measures', { labels: { 'measure.rename': ['name'] } }),
  'measure.delete': deleteRow<CommandOf<'measure.delete'>>('measures'),
};
