/** Commands on lanes. */
import { orderedLanes } from '../model/queries';
import type { Blueprint } from '../model/schema';
import { laneTakes } from '../rules/canPlaceCard';
import { checkRecord } from '../rules/checkFields';
import { checkIndex } from '../rules/checkIndex';
import { mustBeFree, mustExist } from '../rules/exists';
import { refuse } from '../rules/refuse';
import { canDuplicate, duplicate } from './duplicate';
import { insertRanked } from './insertRanked';
import { addRecord } from './records';
import { deleteRow, editRow, label, labelByFields } from './rows';
import type { CommandOf, CommandRow, Refusal } from './types';

const add: CommandRow<CommandOf<'lane.add'>> = {
  label: ({ type }) => label(type),
  rule: (doc, { id, index, lane }) =>
    mustBeFree(doc, 'lanes', [id]) ??
    checkRecord(doc, 'lanes', { ...lane }, ['rank']) ??
    checkIndex(index, orderedLanes(doc).length),
  recipe: (draft, { id, index, lane }, doc) => {
    addRecord(draft, 'lanes', id, lane);
    insertRanked(draft, 'lanes', orderedLanes(doc), index, [id]);
  },
  selects: ({ id }) => ({ table: 'lanes', ids: [id] }),
};

/** A lane that holds cards becomes a lane of curves only where all of them may stay. */
function keepsItsCards(doc: Blueprint, { id, fields }: CommandOf<'lane.edit'>): Refusal | null {
  if (!fields.kind || fields.kind === doc.lanes[id]!.kind) return null;
  const lane = { ...doc.lanes[id]!, kind: fields.kind };
  const all = Object.values(doc.cards).every((card) => card.laneId !== id || laneTakes(lane, card.kind));
  return all ? null : refuse('emotionLane');
}

const edit: CommandRow<CommandOf<'lane.edit'>> = {
  ...editRow<CommandOf<'lane.edit'>>('lanes', { derived: ['rank'], rule: keepsItsCards }),
  label: ({ type, fields }) =>
    labelByFields(
      {
        'lane.rename': ['name'],
        [fields.hidden ? 'lane.hide' : 'lane.show']: ['hidden'],
        [fields.collapsed ? 'lane.collapse' : 'lane.expand']: ['collapsed'],
        [fields.pinned ? 'lane.pin' : 'lane.unpin']: ['pinned'],
      },
      fields,
      type,
    ),
};

const move: CommandRow<CommandOf<'lane.move'>> = {
  label: ({ type }) => label(type),
  rule: (doc, { id, index }) =>
    mustExist(doc, 'lanes', [id]) ?? checkIndex(index, orderedLanes(doc).length - 1),
  recipe: (draft, { id, index }, doc) => {
    insertRanked(draft, 'lanes', orderedLanes(doc), index, [id]);
  },
};

const copy: CommandRow<CommandOf<'lane.duplicate'>> = {
  label: ({ type }) => label(type),
  rule: (doc, { id, newIds }) => canDuplicate(doc, 'lanes', id, newIds),
  recipe: (draft, { id, newIds }, doc) => {
    const rows = orderedLanes(doc);
    duplicate(draft, doc, 'lanes', id, newIds);
    insertRanked(draft, 'lanes', rows, rows.findIndex((row) => row.id === id) + 1, [newIds[id]!]);
  },
  selects: ({ id, newIds }) => ({ table: 'lanes', ids: [newIds[id]!] }),
};

export const laneRows = {
  'lane.add': add,
  'lane.edit': edit,
  'lane.move': move,
  'lane.delete': deleteRow<CommandOf<'lane.delete'>>('lanes'),
  'lane.duplicate': copy,
};
