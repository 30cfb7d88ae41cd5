/** Rows that are gone from sheets of records. */
import { recordName } from '../compare/recordName';
import type { Id } from '../model/schema';
import { cellPrint } from '../workbook/manifest';
import { recordSheets } from '../workbook/sheets';
import type { Fields } from '../workbook/types';
import type { ReadContext, Sheet } from './recordRows';
import { printsOf } from './sheetRows';
import type { RemovedRecord, SheetRemark } from './types';

/** Ids of the rows that a sheet no longer has. */
export function goneIds({ known, rows }: Sheet): readonly Id[] {
  const left = new Set(rows.map(({ recordId }) => recordId));
  return [...known.rows.keys()].filter((id) => !left.has(id));
}

export function removedRecords(sheet: Sheet, { doc, fresh }: ReadContext): readonly RemovedRecord[] {
  const { role, known, columns } = sheet;
  const { table, whole } = recordSheets[role];
  if (!whole || fresh) return [];
  return goneIds(sheet).flatMap((id): RemovedRecord[] => {
    const record = doc[table][id] as Fields | undefined;
    if (!record) return [];
    const prints = printsOf(known, id);
    const conflict = columns.some(
      (column) =>
        column.read &&
        prints?.has(column.key) &&
        prints.get(column.key) !== cellPrint(column.show(record, id)),
    );
    return [{ table, id, conflict }];
  });
}

/** Rows that are gone from sheets that take nothing out: said, so that nobody counts on it. */
export function keptRows(
  sheet: Sheet,
  removed: readonly RemovedRecord[],
  { doc, fresh }: ReadContext,
): readonly SheetRemark[] {
  const { role, known } = sheet;
  const { table, whole } = recordSheets[role];
  if (whole || fresh) return [];
  const gone = new Set(removed.map(({ id }) => id));
  return goneIds(sheet).flatMap((id): SheetRemark[] => {
    if (gone.has(id) || !Object.hasOwn(doc[table], id)) return [];
    return [{ key: 'kept', vars: { sheet: known.name, name: recordName(doc, table, id) || id } }];
  });
}
