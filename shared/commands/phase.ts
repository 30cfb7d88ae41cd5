/** Commands on phases. */
import { orderedPhases, stepsOfPhase } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import { checkRecord } from '../rules/checkFields';
import { checkIndex } from '../rules/checkIndex';
import { mustBeFree, mustExist } from '../rules/exists';
import { canDuplicate, duplicate } from './duplicate';
import { insertRanked } from './insertRanked';
import { keepSpans, survivors } from './keepSpans';
import { addRecord } from './records';
import { removeRecords } from './removeRecords';
import { editRow, label } from './rows';
import type { CommandOf, CommandRow } from './types';

const stepIds = (doc: Blueprint, phaseId: Id): ReadonlySet<Id> =>
  new Set(stepsOfPhase(doc, phaseId).map((row) => row.id));

const add: CommandRow<CommandOf<'phase.add'>> = {
  label: ({ type }) => label(type),
  rule: (doc, { id, index, phase }) =>
    mustBeFree(doc, 'phases', [id]) ??
    checkRecord(doc, 'phases', { ...phase }, ['rank']) ??
    checkIndex(index, orderedPhases(doc).length),
  recipe: (draft, { id, index, phase }, doc) => {
    addRecord(draft, 'phases', id, phase);
    insertRanked(draft, 'phases', orderedPhases(doc), index, [id]);
  },
  selects: ({ id }) => ({ table: 'phases', ids: [id] }),
};

const move: CommandRow<CommandOf<'phase.move'>> = {
  label: ({ type }) => label(type),
  rule: (doc, { id, index }) =>
    mustExist(doc, 'phases', [id]) ?? checkIndex(index, orderedPhases(doc).length - 1),
  recipe: (draft, { id, index }, doc) => {
    if (insertRanked(draft, 'phases', orderedPhases(doc), index, [id]))
      keepSpans(draft, doc, stepIds(doc, id));
  },
};

const remove: CommandRow<CommandOf<'phase.delete'>> = {
  label: ({ type }) => label(type),
  rule: (doc, { id }) => mustExist(doc, 'phases', [id]),
  recipe: (draft, { id }, doc) => {
    removeRecords(draft, doc, 'phases', [id], survivors(doc, stepIds(doc, id)));
    keepSpans(draft, doc);
  },
};

const copy: CommandRow<CommandOf<'phase.duplicate'>> = {
  label: ({ type }) => label(type),
  rule: (doc, { id, newIds }) => canDuplicate(doc, 'phases', id, newIds),
  recipe: (draft, { id, newIds }, doc) => {
    const rows = orderedPhases(doc);
    duplicate(draft, doc, 'phases', id, newIds);
    insertRanked(draft, 'phases', rows, rows.findIndex((row) => row.id === id) + 1, [newIds[id]!]);
    keepSpans(draft, doc);
  },
  selects: ({ id, newIds }) => ({ table: 'phases', ids: [newIds[id]!] }),
};

export const phaseRows = {
  'phase.add': add,
  'phase.edit': editRow<CommandOf<'phase.edit'>>('phases', {
    derived: ['rank'],
    labels: { 'phase.rename': ['name'], 'phase.color': ['color'] },
  }),
  'phase.move': move,
  'phase.delete': remove,
  'phase.duplicate': copy,
};
