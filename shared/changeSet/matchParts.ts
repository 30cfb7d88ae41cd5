/** Which entry of a record's list a row of needs or variants was written from: entries have no ids, and others may have come and gone. */
import type { Blueprint } from '../model/schema';
import { applied } from '../workbook/fields';
import { cellPrint } from '../workbook/manifest';
import { OWNER, type PartRole, partId, partsOf, readPartId } from '../workbook/partColumns';
import type { FieldColumn, Fields } from '../workbook/types';
import type { SheetOfRows } from './recordRows';
import { printsOf, type SheetRow } from './sheetRows';

/** One entry for one row: rows that say exactly what an entry says come first, those that only stand in its place last. */
export function matchParts(
  role: PartRole,
  { known, rows }: SheetOfRows,
  doc: Blueprint,
  columns: readonly FieldColumn[],
): ReadonlyMap<string, Fields> {
  const own = columns.filter(({ key }) => key !== OWNER);
  const now = new Map<string, SheetRow>();
  for (const row of rows) if (!now.has(row.id)) now.set(row.id, row);
  // As it would be written again: a number typed as a text is a text on the map.
  const printNow = (cells: SheetRow['cells'], { key, read, show }: FieldColumn): string => {
    const value = cells.get(key) ?? null;
    const fields = read?.(value, {});
    return cellPrint(fields ? show(applied({}, fields), '') : value);
  };
  // A row that is gone was written from an entry, too, which no other row may take for its own.
  const written = [...known.rows.keys()].flatMap((id) => {
    const place = readPartId(id);
    if (!place) return [];
    const before = printsOf(known, id);
    const cells = now.get(id)?.cells;
    const says = {
      before: (key: string) => before?.get(key) ?? '-',
      now: (column: FieldColumn) => (cells ? printNow(cells, column) : null),
    };
    return [{ id, ...place, says, isLeft: cells !== undefined }];
  });
  type Written = (typeof written)[number];
  const printOf = (part: Fields, { show }: FieldColumn): string => cellPrint(show(part, ''));
  const asWritten = ({ says }: Written, part: Fields) =>
    own.every((column) => says.before(column.key) === printOf(part, column));
  const asNow = ({ says }: Written, part: Fields) =>
    own.every((column) => says.now(column) === printOf(part, column));
  const words = own.filter(({ key }) => key === 'text');
  const inWords = ({ says }: Written, part: Fields) =>
    words.some((column) => [says.now(column), says.before(column.key)].includes(printOf(part, column)));
  // What a new row says is its entry, wherever it stands.
  const added = rows.filter((row) => !known.rows.has(row.id) || now.get(row.id) !== row);
  const isAdded = (part: Fields) =>
    added.some(({ cells }) => own.every((column) => printNow(cells, column) === printOf(part, column)));
  const ways: readonly ((row: Written, part: Fields, isInPlace: boolean) => boolean)[] = [
    (row, part, isInPlace) => isInPlace && asWritten(row, part),
    asWritten,
    asNow,
    inWords,
    ({ isLeft }, part, isInPlace) => isInPlace && isLeft && !isAdded(part),
  ];

  const found = new Map<string, Fields>();
  const taken = new Set<string>();
  for (const fits of ways)
    for (const row of written) {
      if (found.has(row.id)) continue;
      const parts = partsOf(doc, role, row.owner);
      const at = parts.findIndex(
        (part, index) => !taken.has(partId(row.owner, index)) && fits(row, part, index === row.index),
      );
      const part = parts[at];
      if (!part) continue;
      found.set(row.id, part);
      taken.add(partId(row.owner, at));
    }
  return found;
}
