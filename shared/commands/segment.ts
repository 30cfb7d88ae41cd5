/** Commands on segments. */
import { addRow, deleteRow, editRow } from './rows';
import type { CommandOf } from './types';

export const segmentRows = {
  'segment.add': addRow<CommandOf<'segment.add'>>('segments', (command) => command.segment),
  'segment.edit': editRow<CommandOf<'segment.edit'>>('segments', { labels: { 'segment.rename': ['name'] } }),
  'segment.delete': deleteRow<CommandOf<'segment.delete'>>('segments'),
};
