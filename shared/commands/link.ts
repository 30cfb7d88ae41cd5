/** Commands on links between cards. */
import { canLink } from '../rules/canLink';
import { addRow, deleteRow, editRow } from './rows';
import type { CommandOf, CommandRow } from './types';

const add: CommandRow<CommandOf<'link.add'>> = {
  ...addRow<CommandOf<'link.add'>>('links', (command) => command.link, {
    rule: (doc, { link }) => canLink(doc, link),
  }),
  joins: (earlier, { id, link }) =>
    earlier.every((other) => other.id !== id && (other.link.from !== link.from || other.link.to !== link.to)),
};

export const linkRows = {
  'link.add': add,
  'link.edit': editRow<CommandOf<'link.edit'>>('links', {
    labels: {
      'link.label': ['label'],
      'link.reverse': ['from', 'to'],
      'link.heads': ['both'],
      'link.kind': ['kind'],
    },
    rule: (doc, { id, fields }) => {
      const { from, to, kind } = { ...doc.links[id]!, ...fields };
      const rewired = fields.from !== undefined || fields.to !== undefined || fields.kind !== undefined;
      return rewired && from && to ? canLink(doc, { from, to, ...(kind && { kind }) }, id) : null;
    },
  }),
  'link.delete': deleteRow<CommandOf<'link.delete'>>('links'),
};
