/** Commands on personas. */
import { canDuplicate, duplicate } from './duplicate';
import { addRow, deleteRow, editRow, label } from './rows';
import type { CommandOf, CommandRow } from './types';

const copy: CommandRow<CommandOf<'persona.duplicate'>> = {
  label: ({ type }) => label(type),
  rule: (doc, { id, newIds }) => canDuplicate(doc, 'personas', id, newIds),
  recipe: (draft, { id, newIds }, doc) => duplicate(draft, doc, 'personas', id, newIds),
  selects: ({ id, newIds }) => ({ table: 'personas', ids: [newIds[id]!] }),
};

export const personaRows = {
  'persona.add': addRow<CommandOf<'persona.add'>>('personas', (command) => command.persona),
  'persona.edit': editRow<CommandOf<'persona.edit'>>('personas', {
    labels: { 'persona.rename': ['name'], 'persona.portrait': ['avatar', 'color'] },
  }),
  'persona.delete': deleteRow<CommandOf<'persona.delete'>>('personas'),
  'persona.duplicate': copy,
};
