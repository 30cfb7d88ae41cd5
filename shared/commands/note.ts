/** Commands on sticky notes. */
import { mustBeFree, mustExist } from '../rules/exists';
import { refuse } from '../rules/refuse';
import { addRecord } from './records';
import { addRow, deleteRow, editRow, label } from './rows';
import type { CommandOf, CommandRow } from './types';

/** A copy lies this far right of and below its original, in layout units. */
const COPY_OFFSET = 16;
/** As far out as a note may lie. */
const FARTHEST = 1e6;

const duplicate: CommandRow<CommandOf<'note.duplicate'>> = {
  label: ({ type, ids }) => label(type, ids.length),
  rule: (doc, { ids, newIds }) =>
    mustExist(doc, 'notes', ids) ??
    mustBeFree(doc, 'notes', newIds) ??
    (ids.length === newIds.length ? null : refuse('idInvalid')),
  recipe: (draft, { ids, newIds }, doc) => {
    for (const [i, id] of ids.entries()) {
      const note = doc.notes[id]!;
      const aside = (at: number) => Math.min(at + COPY_OFFSET, FARTHEST);
      addRecord(draft, 'notes', newIds[i]!, { ...note, x: aside(note.x), y: aside(note.y) });
    }
  },
  selects: ({ newIds }) => ({ table: 'notes', ids: newIds }),
};

export const noteRows = {
  'note.add': addRow<CommandOf<'note.add'>>('notes', (command) => command.note),
  'note.edit': editRow<CommandOf<'note.edit'>>('notes', {
    labels: {
      'note.text': ['text'],
      'note.move': ['x', 'y'],
      'note.resize': ['x', 'y', 'w', 'h'],
      'note.color': ['color'],
    },
  }),
  'note.delete': deleteRow<CommandOf<'note.delete'>>('notes'),
  'note.duplicate': duplicate,
};
