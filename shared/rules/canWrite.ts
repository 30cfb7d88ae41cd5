/** May these records and parts be taken in? Only where a file with the result could be read. */
import type { CommandOf, Refusal } from '../commands/types';
import type { JsonObject } from '../file/json';
import { validate } from '../file/validate';
import { type Blueprint, TABLE_NAMES } from '../model/schema';
import { refuse } from './refuse';

/** Parts of a document that are no tables and that a version may not change. */
const FIXED: readonly string[] = ['format', 'version', ...TABLE_NAMES];

export function canWrite(
  doc: Blueprint,
  { records, parts = {} }: CommandOf<'document.write'>,
): Refusal | null {
  const fixed = Object.keys(parts).find((part) => FIXED.includes(part) || part in Object.prototype);
  if (fixed !== undefined) return refuse('value', { field: fixed });
  const after: JsonObject = { ...doc };
  for (const table of TABLE_NAMES) {
    const changes = Object.entries(records[table] ?? {});
    if (changes.length === 0) continue;
    const rows: JsonObject = { ...doc[table] };
    for (const [id, record] of changes) {
      if (record === null) delete rows[id];
      else rows[id] = record;
    }
    after[table] = rows;
  }
  for (const [part, value] of Object.entries(parts)) {
    if (value === null) delete after[part];
    else after[part] = value;
  }
  const [error] = validate(after, 1);
  return error ? refuse('invalidWrite', { message: error.message }) : null;
}
