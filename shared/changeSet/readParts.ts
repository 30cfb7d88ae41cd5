/** Reads a sheet of parts: needs of personas and variants of cards, a row each. */
import { isSame } from '../model/isSame';
import type { Blueprint, Id } from '../model/schema';
import { applied } from '../workbook/fields';
import { cellPrint } from '../workbook/manifest';
import { OWNER, type PartRole, partId, partSheets, partsOf, readPartId } from '../workbook/partColumns';
import type { CellValue, FieldColumn, Fields, WorkbookContext } from '../workbook/types';
import type { EditLabels } from './editLabels';
import { matchParts } from './matchParts';
import type { SheetOfRows } from './recordRows';
import { printsOf, type SheetRow } from './sheetRows';
import type { SheetRemark } from './types';

export interface PartsEdit {
  readonly table: 'personas' | 'cards';
  readonly id: Id;
  readonly field: 'needs' | 'variants';
  /** All parts of the record, as they shall be. */
  readonly parts: readonly Fields[];
  readonly conflict: boolean;
}

interface ReadPart {
  readonly owner: Id;
  /** Place in the list as written; null for a new one. */
  readonly index: number | null;
  readonly part: Fields;
}

const isEmpty = (value: CellValue | undefined): boolean => String(value ?? '').trim() === '';

export function readParts(
  role: PartRole,
  { known, rows }: SheetOfRows,
  context: WorkbookContext & { readonly labels: EditLabels },
  isThere: (table: 'personas' | 'cards', id: Id) => boolean,
): {
  readonly edits: readonly PartsEdit[];
  /** Records of which a part is not as it was written, whether or not the map has that edit by now. */
  readonly touched: ReadonlySet<Id>;
  readonly remarks: readonly SheetRemark[];
} {
  const { table, field, columns: columnsOf } = partSheets[role];
  const { doc } = context;
  const columns = columnsOf(context);
  const entries = matchParts(role, { known, rows }, doc, columns);
  const remarks: SheetRemark[] = [];
  const touched = new Set<Id>();
  const taken = new Set<string>();
  const say = (key: SheetRemark['key'], row: SheetRow, vars: SheetRemark['vars']) =>
    remarks.push({ key, vars: { sheet: known.name, row: row.number, ...vars } });

  const found = rows.flatMap((row): ReadPart[] => {
    const own = taken.has(row.id) || !known.rows.has(row.id) ? null : readPartId(row.id);
    if (own) taken.add(row.id);
    // What belonged to a record whose row is gone goes with it, or on with the one that it names by now.
    const isLeft = own !== null && context.labels.isForgotten(table, own.owner);
    if (isLeft && context.labels.find(table, String(row.cells.get(OWNER) ?? '')) === undefined) return [];
    const place = isLeft ? null : own;
    const written = place && printsOf(known, row.id);
    const before = place && entries.get(row.id);
    // What is no longer on the map is read as a whole.
    const prints = before ? written : null;
    let record: Fields = place && before ? { ...before, [OWNER]: place.owner } : {};
    let edited = place === null;
    let isRead = true;
    for (const column of columns) {
      const value = row.cells.get(column.key);
      if (value === undefined || (prints ? prints.get(column.key) === cellPrint(value) : isEmpty(value)))
        continue;
      const isNew = written?.get(column.key) !== cellPrint(value);
      const fields = column.read?.(value, record);
      if (fields) {
        record = applied(record, fields);
        edited ||= isNew;
      } else {
        if (isNew) say('unread', row, { column: column.label, value: String(value ?? '') });
        if (column.key === 'personas') isRead = false;
      }
    }
    // It goes with the persona that it names: without, it would be for everyone.
    if (!before && !isRead) {
      if (place && edited) say('gone', row, {});
      return [];
    }
    const { [OWNER]: owner, ...part } = record;
    const lacks = columns.filter(({ key }) => (key === OWNER || key === 'text') && !(key in record));
    if (lacks.length > 0) {
      if (edited && Object.keys(record).length > 0)
        say('incomplete', row, { columns: lacks.map(({ label }) => label).join(', ') });
      return [];
    }
    const id = String(owner);
    if (!isThere(table, id)) {
      if (edited) say('gone', row, {});
      return [];
    }
    if (edited) touched.add(id);
    // What was given to another is gone from the first.
    if (place && place.owner !== id) touched.add(place.owner);
    return [{ owner: id, index: place && place.owner === id ? place.index : null, part }];
  });
  for (const id of known.rows.keys()) {
    const place = readPartId(id);
    if (place && !taken.has(id)) touched.add(place.owner);
  }

  const edits = [...touched].flatMap((id): PartsEdit[] => {
    if (!isThere(table, id)) return [];
    const rowsOf = found.filter(({ owner }) => owner === id);
    const kept = rowsOf.filter(({ index }) => index !== null).sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
    const parts = [...kept, ...rowsOf.filter(({ index }) => index === null)].map(({ part }) => part);
    const now = partsOf(doc, role, id);
    if (isSame(now, parts)) return [];
    return [{ table, id, field, parts, conflict: wasEditedSince(role, id, doc, known, columns) }];
  });
  return { edits, touched, remarks };
}

/** Whether the record's parts differ on the map from those that were written. */
function wasEditedSince(
  role: PartRole,
  owner: Id,
  doc: Blueprint,
  known: SheetOfRows['known'],
  columns: readonly FieldColumn[],
): boolean {
  const now = partsOf(doc, role, owner);
  const written = [...known.rows.keys()].filter((id) => readPartId(id)?.owner === owner);
  if (written.length !== now.length) return true;
  return now.some((part, index) => {
    const id = partId(owner, index);
    const prints = printsOf(known, id);
    return columns.some(
      ({ key, show }) =>
        key !== OWNER && prints?.get(key) !== cellPrint(show({ ...part, [OWNER]: owner }, id)),
    );
  });
}
