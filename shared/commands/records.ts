/** Writing records of any table into a draft: what all commands share. */
import { isSame } from '../model/isSame';
import type { Blueprint, Id, TableName } from '../model/schema';
import type { Draft } from './types';

type OpenRow = Record<string, unknown>;

/** A table of the draft whose rows are known by name only. */
export const openTable = (draft: Draft, table: TableName): Record<Id, OpenRow> =>
  draft[table] as Record<Id, OpenRow>;

/** Puts in a new record; fields given as null are left out, as an edit would take them out. */
export function addRecord(draft: Draft, table: TableName, id: Id, record: object): void {
  const given = Object.entries(record).filter(([, value]) => value !== null && value !== undefined);
  openTable(draft, table)[id] = Object.fromEntries(given);
}

/** Sets the fields that differ; null takes a field out, an absent one stays. `open` is asked only where there is something to write. */
export function editFields(open: () => OpenRow, before: object, fields: object): void {
  const known = before as Readonly<OpenRow>;
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (value === null) {
      if (Object.hasOwn(known, field)) delete open()[field];
    } else if (!isSame(known[field], value)) open()[field] = value;
  }
}

/** The same for records of a table. */
export function editRecords(
  draft: Draft,
  doc: Blueprint,
  table: TableName,
  ids: readonly Id[],
  fields: object,
): void {
  for (const id of ids) editFields(() => openTable(draft, table)[id]!, doc[table][id] as object, fields);
}
