/** Edits as changes in words, each with the command that makes it and those that it builds on. */

import type { Command } from '../commands/types';
import { recordName } from '../compare/recordName';
import { sayChange } from '../compare/sayChange';
import type { FieldChange, RecordChange } from '../compare/types';
import type { Translate } from '../i18n/translate';
import { getLocale } from '../model/document';
import { newId, type Random } from '../model/newId';
import { cardsInCell, emotionAt } from '../model/queries';
import { referencesOf } from '../model/references';
import type { Blueprint, Id, TableName, Variant } from '../model/schema';
import { variantText } from '../model/variants';
import type { CellValue, Fields } from '../workbook/types';
import { addCommand, editCommand, placeFields, removeCommand } from './commandsOf';
import type {
  AddedRecord,
  AddedTable,
  EditedRecord,
  MoodEdit,
  OrderEdit,
  SheetChange,
  SheetTable,
  WorkbookEdits,
} from './types';

/** Texts longer than this are shown in full beside the sentence. */
const LONG_TEXT = 40;

const ADDED_TABLES: readonly AddedTable[] = [
  'segments',
  'phases',
  'personas',
  'steps',
  'lanes',
  'measures',
  'cards',
  'links',
  'notes',
  'comments',
];

const PLACED_BELOW: ReadonlySet<SheetTable> = new Set(['phases', 'personas', 'steps', 'lanes', 'cards']);

/** What the change will have made of the document, for names of what it adds. */
function afterwards(doc: Blueprint, { added, edited }: WorkbookEdits): Blueprint {
  const tables: Partial<Record<TableName, Record<Id, unknown>>> = {};
  const table = (name: TableName) => {
    tables[name] ??= { ...doc[name] };
    return tables[name];
  };
  for (const { table: name, id, record } of added) table(name)[id] = { rank: 'a', ...record };
  for (const { table: name, id, fields } of edited) {
    const next: Record<string, unknown> = { ...(doc[name][id] as Fields) };
    for (const { field, to } of fields) {
      if (to === undefined) delete next[field];
      else next[field] = to;
    }
    table(name)[id] = next;
  }
  return { ...doc, ...tables } as Blueprint;
}

interface Context {
  readonly doc: Blueprint;
  readonly after: Blueprint;
  readonly t: Translate;
  readonly random: Random;
  /** Keys of the changes that add these records. */
  readonly adding: ReadonlyMap<string, string>;
}

export function toChanges(
  doc: Blueprint,
  edits: WorkbookEdits,
  { t, random }: { readonly t: Translate; readonly random: Random },
): readonly SheetChange[] {
  const adding = new Map(edits.added.map(({ table, id }) => [`${table} ${id}`, `add ${table} ${id}`]));
  const context: Context = { doc, after: afterwards(doc, edits), t, random, adding };
  const edited = edits.edited.flatMap((row) => editions(row, context));
  // Steps stand where they shall before cards are put over several of them; each goes behind those that its phase had, the last first.
  const isEarly = ({ table, kind }: SheetChange) => table === 'steps' && kind === 'moved';
  return [
    ...ADDED_TABLES.flatMap((table) => {
      const rows = edits.added.filter((row) => row.table === table);
      // Rows that are put below the row above them go from the last to the first, so that their order holds whichever are taken.
      const inTurn = PLACED_BELOW.has(table) ? [...rows].reverse() : rows;
      const additions = inTurn.map((row) => addition(row, edits, context));
      return table === 'steps' ? [...additions, ...edited.filter(isEarly).reverse()] : additions;
    }),
    ...edited.filter((change) => !isEarly(change)),
    ...edits.moods.map((row) => mood(row, context)),
    ...edits.orders.map((row) => order(row, context)),
    // Last, so that what moves away from a step is not lost with it; from the leaves to the ground.
    ...[...edits.removed].reverse().map(
      ({ table, id, conflict }): SheetChange => ({
        key: `remove ${table} ${id}`,
        kind: 'removed',
        table,
        id,
        sentence: say(context, {
          kind: 'removed',
          table,
          beforeId: id,
          afterId: null,
          fields: [],
          move: null,
        }),
        conflict,
        needs: [],
        command: removeCommand(table, id),
      }),
    ),
  ];
}

const say = ({ doc, after, t }: Context, change: Omit<RecordChange, 'name'>): string => {
  const { table, beforeId, afterId } = change;
  const name = afterId === null ? recordName(doc, table, beforeId ?? '') : recordName(after, table, afterId);
  return sayChange(t, { ...change, name }, doc, after);
};

/** Keys of the additions that these fields name. */
function needsOf(table: TableName, fields: Fields, { adding }: Context): readonly string[] {
  const found = referencesOf(table).flatMap(({ field, target, ids }) => {
    const value = fields[field];
    if (value === undefined || value === null) return [];
    return ids(value).flatMap((id) => adding.get(`${target} ${id}`) ?? []);
  });
  return [...new Set(found)];
}

function addition(row: AddedRecord, edits: WorkbookEdits, context: Context): SheetChange {
  const { table, id, record } = row;
  return {
    key: `add ${table} ${id}`,
    kind: 'added',
    table,
    id,
    sentence: say(context, { kind: 'added', table, beforeId: null, afterId: id, fields: [], move: null }),
    conflict: false,
    needs: needsOf(table, record, context),
    command: addCommand(context.doc, row, edits.added),
  };
}

const asCell = (value: unknown): CellValue => (typeof value === 'string' ? value : null);

const isPartField = (field: string): field is 'needs' | 'variants' =>
  field === 'needs' || field === 'variants';

/** Needs and variants in full, a line each: a sentence is too short for them. */
function partsInWords({ after, t }: Context, field: 'needs' | 'variants', value: unknown): CellValue {
  const parts = (Array.isArray(value) ? value : []) as readonly Fields[];
  const rated = (part: Fields, key: 'importance' | 'satisfaction') =>
    typeof part[key] === 'number' ? [`${t(`window.part.${key}`)} ${part[key]}`] : [];
  const lines = parts.map((part) => {
    if (field === 'needs')
      return [String(part.text), ...rated(part, 'importance'), ...rated(part, 'satisfaction')].join(' · ');
    const variant = part as unknown as Variant;
    const names = (variant.personaIds ?? []).map((id) => recordName(after, 'personas', id));
    return [...names, variantText(variant, getLocale(after))].join(' · ');
  });
  return lines.length > 0 ? lines.map((line) => `• ${line}`).join('\n') : null;
}

function editions({ table, id, fields }: EditedRecord, context: Context): readonly SheetChange[] {
  const place = placeFields(table);
  const moved = fields.filter(({ field }) => place.includes(field));
  const record = context.after[table][id] as Fields;
  const changes = fields
    .filter(({ field }) => !place.includes(field))
    .map(({ field, from, to, conflict }): SheetChange => {
      const change: FieldChange = { field, from, to };
      const long = [from, to].some(
        (value) => typeof value === 'string' && (value.length > LONG_TEXT || value.includes('\n')),
      );
      return {
        key: `edit ${table} ${id} ${field}`,
        kind: 'changed',
        table,
        id,
        sentence: say(context, {
          kind: 'changed',
          table,
          beforeId: id,
          afterId: id,
          fields: [change],
          move: null,
        }),
        ...(long && { before: asCell(from), after: asCell(to) }),
        ...(isPartField(field) && {
          before: partsInWords(context, field, from),
          after: partsInWords(context, field, to),
        }),
        conflict,
        needs: needsOf(table, { [field]: to }, context),
        command: editCommand(table, id, { [field]: to ?? null }),
      };
    });
  if (moved.length === 0) return changes;
  const before = context.doc[table][id] as Fields;
  const placeOf = (of: Fields) =>
    Object.fromEntries([...place.map((field): [string, Id] => [field, String(of[field])]), ['index', 0]]);
  return [
    {
      key: `move ${table} ${id}`,
      kind: 'moved',
      table,
      id,
      sentence: say(context, {
        kind: 'moved',
        table,
        beforeId: id,
        afterId: id,
        fields: [],
        move: { from: placeOf(before), to: placeOf(record) },
      }),
      conflict: moved.some(({ conflict }) => conflict),
      needs: needsOf(table, Object.fromEntries(place.map((field) => [field, record[field]])), context),
      command: moveCommand(context.doc, table, id, record),
    },
    ...changes,
  ];
}

function moveCommand(doc: Blueprint, table: TableName, id: Id, record: Fields): Command {
  if (table === 'cards')
    return {
      type: 'card.move',
      ids: [id],
      to: { laneId: String(record.laneId), stepId: String(record.stepId) },
    };
  const phaseId = String(record.phaseId);
  const index = Object.values(doc.steps).filter((step) => step.phaseId === phaseId).length;
  return { type: 'step.move', ids: [id], phaseId, index };
}

/** Cards of a cell in another order: the one that was moved by its places, several by their names. */
function order({ laneId, stepId, ids, moved, conflict }: OrderEdit, context: Context): SheetChange {
  const { doc, after, t } = context;
  const now = cardsInCell(doc, laneId, stepId).map(({ id }) => id);
  const id = moved ?? ids[0] ?? '';
  const place = (of: readonly Id[]) => ({ laneId, stepId, index: of.indexOf(id) });
  const sentence = moved
    ? say(context, {
        kind: 'moved',
        table: 'cards',
        beforeId: id,
        afterId: id,
        fields: [],
        move: { from: place(now), to: place(ids) },
      })
    : t('workbook.review.reordered', {
        place: recordName(doc, 'steps', stepId),
        names: ids.map((one) => recordName(after, 'cards', one)).join(t('compare.field.separator')),
      });
  const moves = ids.map(
    (one, index): Command => ({ type: 'card.move', ids: [one], to: { laneId, stepId, index } }),
  );
  return {
    key: `order ${laneId} ${stepId}`,
    kind: 'moved',
    table: 'cards',
    id,
    sentence,
    conflict,
    needs: [],
    command: moved
      ? { type: 'card.move', ids: [moved], to: place(ids) }
      : { type: 'batch', label: { key: 'workbook', vars: { count: 1 } }, commands: moves },
  };
}

function mood({ stepId, personaId, value, note, conflict }: MoodEdit, context: Context): SheetChange {
  const { doc, after, t, random } = context;
  const here = emotionAt(doc, stepId, personaId);
  const id = here?.id ?? newId(random);
  const fields: FieldChange[] = [
    { field: 'value', from: here?.record.value, to: value ?? undefined },
    ...(note === undefined ? [] : [{ field: 'note', from: here?.record.note, to: note ?? undefined }]),
  ].filter(({ from, to }) => from !== to);
  const known: Blueprint = {
    ...after,
    emotions: {
      ...after.emotions,
      [id]: { stepId, ...(personaId !== null && { personaId }), value: value ?? 0 },
    },
  };
  const kind = value === null ? 'removed' : here ? 'changed' : 'added';
  const name = recordName(known, 'emotions', id);
  const change: RecordChange = {
    kind: 'changed',
    table: 'emotions',
    beforeId: id,
    afterId: id,
    name,
    fields,
    move: null,
  };
  return {
    key: `mood ${stepId} ${personaId ?? ''}`,
    kind,
    table: 'emotions',
    id,
    sentence: sayChange(t, change, doc, known),
    conflict,
    needs: needsOf('emotions', { stepId, personaId }, context),
    command: {
      type: 'emotion.set',
      id,
      stepId,
      ...(personaId !== null && { personaId }),
      value,
      ...(note !== undefined && { note }),
    },
  };
}
