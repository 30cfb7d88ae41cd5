/** Commands on cards. */

import { cardsInCell, type Keyed, orderedLanes, stepIndex } from '../model/queries';
import { compareRank } from '../model/rank';
import type { Blueprint, Card, CardKind, Id } from '../model/schema';
import { withoutVotes } from '../model/votes';
import { canPlaceCard, canPlaceNewCard, laneTakes } from '../rules/canPlaceCard';
import { checkRecord, RATING_FIELDS } from '../rules/checkFields';
import { mustBeFree, mustExist } from '../rules/exists';
import { canShiftCards, isRefusal, planShift } from '../rules/planShift';
import { refuse } from '../rules/refuse';
import { insertRanked, type Ranked } from './insertRanked';
import { cutSpan } from './keepSpans';
import { addRecord } from './records';
import { areOthers, deleteRow, editRow, label } from './rows';
import type { CellPlace, CommandOf, CommandRow, Draft, Refusal } from './types';

const DERIVED = ['laneId', 'stepId', 'rank'];

const cellKey = (at: CellPlace): string => `${at.laneId} ${at.stepId}`;

const cellOf = (doc: Blueprint, at: CellPlace) => cardsInCell(doc, at.laneId, at.stepId);

/** Each card once, lane by lane from the top, then step by step, then rank. */
function inMapOrder(doc: Blueprint, ids: readonly Id[]): readonly Id[] {
  if (ids.length < 2) return ids;
  const lanes = orderedLanes(doc).map((row) => row.id);
  const place = (id: Id) => ({
    id,
    card: doc.cards[id]!,
    lane: lanes.indexOf(doc.cards[id]!.laneId),
    step: stepIndex(doc).get(doc.cards[id]!.stepId) ?? 0,
  });
  return [...new Set(ids)]
    .map(place)
    .sort((a, b) => a.lane - b.lane || a.step - b.step || compareRank(a.card, a.id, b.card, b.id))
    .map((row) => row.id);
}

/** Puts cards, in their order, into one cell. */
function place(draft: Draft, doc: Blueprint, ids: readonly Id[], to: CellPlace): void {
  if (!insertRanked(draft, 'cards', cellOf(doc, to), to.index, ids)) return;
  for (const id of ids) {
    const card = draft.cards[id]!;
    card.laneId = to.laneId;
    card.stepId = to.stepId;
    cutSpan(draft, doc, id);
  }
}

/** Cells as the adding commands of one draft have filled them so far. */
const filled = new WeakMap<Draft, Map<string, readonly Ranked[]>>();

function addToCell(draft: Draft, doc: Blueprint, id: Id, at: CellPlace): void {
  const cells = filled.get(draft) ?? new Map<string, readonly Ranked[]>();
  filled.set(draft, cells);
  const rows = insertRanked(draft, 'cards', cells.get(cellKey(at)) ?? cellOf(doc, at), at.index, [id]);
  if (rows) cells.set(cellKey(at), rows);
}

function canBeOfKind(doc: Blueprint, ids: readonly Id[], kind: CardKind | undefined): Refusal | null {
  if (kind === undefined) return null;
  return ids.every((id) => laneTakes(doc.lanes[doc.cards[id]!.laneId]!, kind)) ? null : refuse('emotionLane');
}

const add: CommandRow<CommandOf<'card.add'>> = {
  label: ({ type }) => label(type),
  rule: (doc, { id, at, card }) =>
    mustBeFree(doc, 'cards', [id]) ??
    checkRecord(doc, 'cards', { ...card }, DERIVED) ??
    canPlaceNewCard(doc, card.kind, at),
  recipe: (draft, { id, at, card }, doc) => {
    addRecord(draft, 'cards', id, { ...card, laneId: at.laneId, stepId: at.stepId });
    addToCell(draft, doc, id, at);
    cutSpan(draft, doc, id);
  },
  selects: ({ id }) => ({ table: 'cards', ids: [id] }),
  joins: areOthers,
};

const editAny = editRow<CommandOf<'card.edit'>>('cards', {
  derived: DERIVED,
  labels: {
    'card.title': ['title'],
    'card.body': ['body'],
    'card.kind': ['kind'],
    'card.color': ['color'],
    'card.span': ['span'],
    'card.personas': ['personaIds'],
    'card.rate': RATING_FIELDS,
    'card.moment': ['moment'],
    'card.fail': ['fail'],
    'card.wait': ['wait'],
    'card.votes': ['votes'],
  },
});

const edit: CommandRow<CommandOf<'card.edit'>> = {
  ...editAny,
  rule: (doc, command) =>
    editAny.rule(doc, command) ?? canBeOfKind(doc, command.ids, command.fields.kind ?? undefined),
  recipe: (draft, command, doc) => {
    editAny.recipe(draft, command, doc);
    if (command.fields.span) for (const id of command.ids) cutSpan(draft, doc, id);
  },
};

const move: CommandRow<CommandOf<'card.move'>> = {
  label: ({ type, ids }) => label(type, ids.length),
  rule: (doc, { ids, to }) => canPlaceCard(doc, ids, to),
  recipe: (draft, { ids, to }, doc) => place(draft, doc, inMapOrder(doc, ids), to),
};

const shift: CommandRow<CommandOf<'card.shift'>> = {
  label: ({ ids }) => label('card.move', ids.length),
  rule: (doc, { ids, lanes, steps }) => canShiftCards(doc, ids, { lanes, steps }),
  recipe: (draft, { ids, lanes, steps }, doc) => {
    const plan = planShift(doc, inMapOrder(doc, ids), { lanes, steps });
    if (isRefusal(plan) || (lanes === 0 && steps === 0)) return;
    const moving = new Set(ids);
    const cells = new Map<string, CellPlace & { ids: Id[] }>();
    for (const { id, laneId, stepId } of plan) {
      const cell = cells.get(cellKey({ laneId, stepId }));
      if (cell) cell.ids.push(id);
      else cells.set(cellKey({ laneId, stepId }), { laneId, stepId, ids: [id] });
    }
    for (const cell of cells.values()) {
      // A card that leaves this cell itself is no neighbour of those that come.
      const staying = cellOf(doc, cell).filter((row) => !moving.has(row.id));
      insertRanked(draft, 'cards', staying, undefined, cell.ids);
      for (const id of cell.ids)
        Object.assign(draft.cards[id]!, { laneId: cell.laneId, stepId: cell.stepId });
    }
  },
};

const remove: CommandRow<CommandOf<'card.delete'>> = {
  ...deleteRow<CommandOf<'card.delete'>>('cards'),
  // The cell where the (first) card stood, so that the next key typed makes a card there.
  selects: ({ ids }, doc) => {
    const first = ids[0] === undefined ? undefined : doc.cards[ids[0]];
    return first ? { table: 'cell', ids: [first.laneId, first.stepId] } : { table: null, ids: [] };
  },
};

/** Puts each copy right below its original; `cell` is the cell without them. */
function insertCopies(draft: Draft, cell: readonly Keyed<Card>[], copies: ReadonlyMap<Id, Id>): void {
  let rows: readonly Ranked[] = cell;
  for (const { id } of cell) {
    const copy = copies.get(id);
    if (copy === undefined) continue;
    const at = rows.findIndex((row) => row.id === id) + 1;
    rows = insertRanked(draft, 'cards', rows, at, [copy]) ?? rows;
  }
}

const duplicate: CommandRow<CommandOf<'card.duplicate'>> = {
  label: ({ type, ids }) => label(type, ids.length),
  rule: (doc, { ids, newIds }) =>
    mustExist(doc, 'cards', ids) ??
    mustBeFree(doc, 'cards', newIds) ??
    (ids.length === newIds.length && new Set(ids).size === ids.length ? null : refuse('idInvalid')),
  recipe: (draft, { ids, newIds }, doc) => {
    for (const [i, id] of ids.entries()) addRecord(draft, 'cards', newIds[i]!, withoutVotes(doc.cards[id]!));
    const copies = new Map(ids.map((id, i) => [id, newIds[i]!]));
    const cells = new Map(ids.map((id) => [cellKey(doc.cards[id]!), doc.cards[id]!]));
    for (const cell of cells.values()) insertCopies(draft, cellOf(doc, cell), copies);
  },
  selects: ({ newIds }) => ({ table: 'cards', ids: newIds }),
};

export const cardRows = {
  'card.add': add,
  'card.edit': edit,
  'card.move': move,
  'card.shift': shift,
  'card.delete': remove,
  'card.duplicate': duplicate,
};
