/** Are the records there that a command speaks of, and are the ids of new ones free? */
import type { Refusal } from '../commands/types';
import { isId } from '../model/fields';
import type { Blueprint, Id, TableName } from '../model/schema';
import { refuse } from './refuse';

export const has = (doc: Blueprint, table: TableName, id: Id): boolean => Object.hasOwn(doc[table], id);

/** Refuses where one of the records is not in the document. */
export function mustExist(doc: Blueprint, table: TableName, ids: readonly Id[]): Refusal | null {
  return ids.every((id) => has(doc, table, id)) ? null : refuse(`gone.${table}`);
}

/** Refuses ids that are malformed, taken, or given twice. */
export function mustBeFree(doc: Blueprint, table: TableName, ids: readonly Id[]): Refusal | null {
  for (const [index, id] of ids.entries()) {
    if (!isId(id)) return refuse('idInvalid');
    if (has(doc, table, id) || ids.indexOf(id) < index) return refuse('idTaken');
  }
  return null;
}
