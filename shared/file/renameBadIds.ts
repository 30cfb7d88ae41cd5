/** Gives records with a malformed id a well-formed one, and lets everything that points at them follow. */
import { isId } from '../model/fields';
import { TABLE_NAMES } from '../model/schema';
import { fileError, toPointer } from './fileError';
import { isObject, type JsonObject } from './json';
import { eachReference } from './references';
import type { FileError } from './types';

/** A free id that resembles the given one. */
function freeId(like: string, taken: JsonObject): string {
  const base = `r-${like.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 48)}`;
  let id = base;
  for (let i = 2; Object.hasOwn(taken, id); i++) id = `${base}-${i}`;
  return id;
}

export function renameBadIds(raw: JsonObject, changes: FileError[]): void {
  const renamed = new Map<string, Map<string, string>>();
  for (const table of TABLE_NAMES) {
    const records = raw[table];
    if (!isObject(records)) continue;
    for (const id of Object.keys(records)) {
      if (isId(id)) continue;
      const name = freeId(id, records);
      records[name] = records[id];
      delete records[id];
      const names = renamed.get(table) ?? new Map<string, string>();
      renamed.set(table, names.set(id, name));
      const vars = { id: id.slice(0, 80), name };
      changes.push(fileError('invalid', toPointer([table, id]), 'repair.renamedId', vars));
    }
  }
  if (renamed.size === 0) return;
  for (const table of TABLE_NAMES) {
    const records = raw[table];
    if (!isObject(records)) continue;
    for (const record of Object.values(records))
      eachReference(table, record, (found) => {
        const name = renamed.get(found.reference.target)?.get(found.id);
        if (name !== undefined) found.holder[found.key] = name;
      });
  }
}
