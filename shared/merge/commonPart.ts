/** A base for two documents of which the common one is not known. */
import { isSame } from '../model/isSame';
import { type Blueprint, FORMAT, TABLE_NAMES } from '../model/schema';
import { rowsOf } from './documents';

/**
 * What both have alike. Against it nothing counts as deleted: what only one side has is kept, and where the sides differ in a field it
 * is asked.
 */
export function commonPart(ours: Blueprint, theirs: Blueprint): Blueprint {
  const alike = (a: object, b: object) =>
    Object.fromEntries(
      Object.entries(a).filter(
        ([key, value]) =>
          Object.hasOwn(b, key) && isSame(value, (b as Readonly<Record<string, unknown>>)[key]),
      ),
    );
  const tables = TABLE_NAMES.map((table) => [table, alike(rowsOf(ours, table), rowsOf(theirs, table))]);
  return {
    format: FORMAT,
    version: Math.min(ours.version, theirs.version),
    meta: alike(ours.meta, theirs.meta),
    settings: alike(ours.settings, theirs.settings),
    ...Object.fromEntries(tables),
  } as unknown as Blueprint;
}
