/** Writing records of any table into a draft: what all commands share. */
import { isSame } from '../model/isSame';
import type { Blueprint, Id, TableName } from '../model/schema';
import type { Draft } from './types';

type OpenRow = Record<string, unknown>;

/** A table of the draft whose rows are known by name only. */
export const openTable = (draft: Draft, table: TableName): Record<Id, OpenRow> =>
  draft[table] as Record<Id, OpenRow>;

/** A copy as it will come back from a file: members without a value are left out, −0 is 0. */
export function plain<T>(value: T): T {
  if (Array.isArray(value)) return value.map(plain) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => [key, plain(member)]),
    ) as T;
  return Object.is(value, -0) ? (0 as T) : value;
}

/** Puts in a new record; fields given as null are left out, as an edit would take them out. */
export function addRecord(draft: Draft, table: TableName, id: Id, record: object): void {
  const given = Object.entries(plain(record)).filter(([, value]) => value !== null);
  openTable(draft, table)[id] = Object.fromEntries(given);
}

/** Sets the fields that differ; null takes a field out, an absent one stays. `open` is asked only where there is something to write. */
export function editFields(open: () => OpenRow, before: object, fields: object): void {
  const known = before as Readonly<OpenRow>;
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (value === null) {
      if (Object.hasOwn(known, field)) delete open()[field];
    } else {
      const next: unknown = plain(value);
      if (!isSame(known[field], next)) open()[field] = next;
    }
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
