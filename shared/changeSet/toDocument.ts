/** A workbook as a map of its own, for those who have not the map that it was written from. */
import { createBlueprint, toLocale } from '../model/document';
import { newId, type Random } from '../model/newId';
import { ranksBetween } from '../model/rank';
import { referencesOf } from '../model/references';
import type { Blueprint, Emotion, Id, TableName } from '../model/schema';
import type { Fields } from '../workbook/types';
import { readEdits } from './readEdits';
import type { AddedRecord, AddedTable, OwnWorkbook, SheetRemark, SheetTable } from './types';

const RANKED: ReadonlySet<SheetTable> = new Set(['phases', 'personas', 'steps', 'lanes', 'cards']);
/** What is named before what names it. */
const TABLES: readonly AddedTable[] = [
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

export interface WorkbookMap {
  readonly doc: Blueprint;
  readonly remarks: readonly SheetRemark[];
}

/** Records in the order of their sheets, with the ids that they have there. */
export function workbookToMap(
  book: OwnWorkbook,
  options: { readonly random: Random; readonly now: string; readonly generator: string },
): WorkbookMap {
  const { title, docLocale, scale } = book.manifest;
  const empty = createBlueprint({
    id: newId(options.random),
    title,
    locale: toLocale(docLocale),
    now: options.now,
    generator: options.generator,
  });
  const start: Blueprint = { ...empty, settings: scale === 10 ? { scale } : {} };
  const edits = readEdits(book, start, { fresh: true });
  const tables: Partial<Record<SheetTable, Readonly<Record<Id, Fields>>>> = {};
  for (const table of TABLES) tables[table] = tableOf(edits.added, table, tables);
  const doc = {
    ...start,
    ...tables,
    emotions: Object.fromEntries(
      edits.moods.flatMap(({ stepId, personaId, value, note }): [Id, Emotion][] => {
        const known = tables.steps?.[stepId] && (personaId === null || tables.personas?.[personaId]);
        if (value === null || !known) return [];
        const record = { stepId, ...(personaId !== null && { personaId }), value, ...(note && { note }) };
        return [[newId(options.random), record]];
      }),
    ),
  } as Blueprint;
  return { doc, remarks: edits.remarks };
}

function tableOf(
  added: readonly AddedRecord[],
  table: SheetTable,
  before: Partial<Record<SheetTable, Readonly<Record<Id, Fields>>>>,
): Readonly<Record<Id, Fields>> {
  let own = added.filter((row) => row.table === table);
  for (;;) {
    const ids = new Set(own.map(({ id }) => id));
    const isThere = (target: TableName, id: Id): boolean =>
      target === table ? ids.has(id) : before[target as SheetTable]?.[id] !== undefined;
    const kept = own.flatMap((row) => {
      const record = withoutMissing(table, row.record, isThere);
      return record ? [{ ...row, record }] : [];
    });
    const isSettled = kept.length === own.length;
    own = kept;
    // What goes may have been named by rows that stay.
    if (isSettled) break;
  }
  const ranks = ranksBetween(undefined, undefined, own.length);
  return Object.fromEntries(
    own.map(({ id, record }, index) => [id, RANKED.has(table) ? { ...record, rank: ranks[index]! } : record]),
  );
}

/** What a row of the workbook no longer has is not named by others; null for a row that cannot be without it. */
function withoutMissing(
  table: SheetTable,
  record: Fields,
  isThere: (target: TableName, id: Id) => boolean,
): Fields | null {
  let next = record;
  for (const { field, target, ids, rename, whenGone } of referencesOf(table)) {
    const value: unknown = next[field];
    if (value === undefined || ids(value).every((id) => isThere(target, id))) continue;
    if (whenGone === 'delete') return null;
    next = withField(
      next,
      field,
      rename(value, (id) => (isThere(target, id) ? id : null)),
    );
  }
  return next;
}

function withField(record: Fields, field: string, value: unknown): Fields {
  const { [field]: _, ...rest } = record;
  return value === undefined ? rest : { ...rest, [field]: value };
}
