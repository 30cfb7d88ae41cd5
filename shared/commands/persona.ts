/** Commands on personas. */
import { rankedPersonas } from '../model/queries';
import { checkRecord } from '../rules/checkFields';
import { checkIndex } from '../rules/checkIndex';
import { mustBeFree, mustExist } from '../rules/exists';
import { canDuplicate, duplicate } from './duplicate';
import { insertRanked } from './insertRanked';
import { addRecord } from './records';
import { deleteRow, editRow, label } from './rows';
import type { CommandOf, CommandRow } from './types';

const add: CommandRow<CommandOf<'persona.add'>> = {
  label: ({ type }) => label(type),
  rule: (doc, { id, index, persona }) =>
    mustBeFree(doc, 'personas', [id]) ??
    checkRecord(doc, 'personas', { ...persona }) ??
    checkIndex(index, rankedPersonas(doc).length),
  recipe: (draft, { id, index, persona }, doc) => {
    addRecord(draft, 'personas', id, persona);
    insertRanked(draft, 'personas', rankedPersonas(doc), index, [id]);
  },
  selects: ({ id }) => ({ table: 'personas', ids: [id] }),
};

const move: CommandRow<CommandOf<'persona.move'>> = {
  label: ({ type }) => label(type),
  rule: (doc, { id, index }) =>
    mustExist(doc, 'personas', [id]) ?? checkIndex(index, rankedPersonas(doc).length - 1),
  recipe: (draft, { id, index }, doc) => {
    insertRanked(draft, 'personas', rankedPersonas(doc), index, [id]);
  },
};

const copy: CommandRow<CommandOf<'persona.duplicate'>> = {
  label: ({ type }) => label(type),
  rule: (doc, { id, newIds }) => canDuplicate(doc, 'personas', id, newIds),
  recipe: (draft, { id, newIds }, doc) => {
    const rows = rankedPersonas(doc);
    duplicate(draft, doc, 'personas', id, newIds);
    insertRanked(draft, 'personas', rows, rows.findIndex((row) => row.id === id) + 1, [newIds[id]!]);
  },
  selects: ({ id, newIds }) => ({ table: 'personas', ids: [newIds[id]!] }),
};

export const personaRows = {
  'persona.add': add,
  'persona.edit': editRow<CommandOf<'persona.edit'>>('personas', {
    derived: ['rank'],
    labels: { 'persona.rename': ['name'], 'persona.portrait': ['avatar', 'color'] },
  }),
  'persona.move': move,
  'persona.delete': deleteRow<CommandOf<'persona.delete'>>('personas'),
  'persona.duplicate': copy,
};
