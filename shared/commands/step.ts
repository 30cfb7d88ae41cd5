/** Commands on steps. */
import { orderedSteps, stepsOfPhase } from '../model/queries';
import { checkFields, checkRecord } from '../rules/checkFields';
import { checkIndex } from '../rules/checkIndex';
import { mustBeFree, mustExist } from '../rules/exists';
import { canDuplicate, duplicate } from './duplicate';
import { insertRanked } from './insertRanked';
import { keepSpans, survivors } from './keepSpans';
import { addRecord } from './records';
import { removeRecords } from './removeRecords';
import { editRow, label } from './rows';
import type { CommandOf, CommandRow } from './types';

const add: CommandRow<CommandOf<'step.add'>> = {
  label: ({ type }) => label(type),
  rule: (doc, { id, phaseId, index, step }) =>
    mustBeFree(doc, 'steps', [id]) ??
    checkFields(doc, 'steps', { phaseId }) ??
    checkRecord(doc, 'steps', { ...step }, ['rank', 'phaseId']) ??
    checkIndex(index, stepsOfPhase(doc, phaseId).length),
  recipe: (draft, { id, phaseId, index, step }, doc) => {
    addRecord(draft, 'steps', id, { ...step, phaseId });
    insertRanked(draft, 'steps', stepsOfPhase(doc, phaseId), index, [id]);
    keepSpans(draft, doc);
  },
  selects: ({ id }) => ({ table: 'steps', ids: [id] }),
};

const move: CommandRow<CommandOf<'step.move'>> = {
  label: ({ type, ids }) => label(type, ids.length),
  rule: (doc, { ids, phaseId, index }) =>
    mustExist(doc, 'steps', ids) ??
    mustExist(doc, 'phases', [phaseId]) ??
    checkIndex(index, Number.POSITIVE_INFINITY),
  recipe: (draft, { ids, phaseId, index }, doc) => {
    const moving = new Set(ids);
    const inOrder = orderedSteps(doc).flatMap((row) => (moving.has(row.id) ? [row.id] : []));
    if (!insertRanked(draft, 'steps', stepsOfPhase(doc, phaseId), index, inOrder)) return;
    for (const id of inOrder) draft.steps[id]!.phaseId = phaseId;
    keepSpans(draft, doc, moving);
  },
};

const remove: CommandRow<CommandOf<'step.delete'>> = {
  label: ({ type, ids }) => label(type, ids.length),
  rule: (doc, { ids }) => mustExist(doc, 'steps', ids),
  recipe: (draft, { ids }, doc) => {
    removeRecords(draft, doc, 'steps', ids, survivors(doc, new Set(ids)));
    keepSpans(draft, doc);
  },
};

const copy: CommandRow<CommandOf<'step.duplicate'>> = {
  label: ({ type }) => label(type),
  rule: (doc, { id, newIds }) => canDuplicate(doc, 'steps', id, newIds),
  recipe: (draft, { id, newIds }, doc) => {
    const rows = stepsOfPhase(doc, doc.steps[id]!.phaseId);
    duplicate(draft, doc, 'steps', id, newIds);
    insertRanked(draft, 'steps', rows, rows.findIndex((row) => row.id === id) + 1, [newIds[id]!]);
    keepSpans(draft, doc);
  },
  selects: ({ id, newIds }) => ({ table: 'steps', ids: [newIds[id]!] }),
};

export const stepRows = {
  'step.add': add,
  'step.edit': editRow<CommandOf<'step.edit'>>('steps', {
    derived: ['rank', 'phaseId'],
    labels: { 'step.rename': ['name'], 'step.minutes': ['minutes'] },
  }),
  'step.move': move,
  'step.delete': remove,
  'step.duplicate': copy,
};
