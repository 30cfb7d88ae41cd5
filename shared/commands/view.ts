/** Commands on saved views. */
import { addRow, deleteRow, editRow } from './rows';
import type { CommandOf } from './types';

export const viewRows = {
  'view.add': addRow<CommandOf<'view.add'>>('views', (command) => command.view, { selects: false }),
  'view.edit': editRow<CommandOf<'view.edit'>>('views', { labels: { 'view.rename': ['name'] } }),
  'view.delete': deleteRow<CommandOf<'view.delete'>>('views'),
};
