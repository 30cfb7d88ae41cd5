/** Pictures go with the last record that names them: a file is not to carry a portrait that nobody sees any more. */
import { REFERENCES } from '../model/references';
import type { Blueprint, Id, TableName } from '../model/schema';
import { openTable } from './records';
import type { Draft } from './types';

const HOLDERS = REFERENCES.filter(({ target }) => target === 'assets');

/** Whether fields that are set may take a picture's last mention away: not to be asked on every key press. */
export const replacesAsset = (fields: object): boolean =>
  HOLDERS.some(({ field }) => Object.hasOwn(fields, field));

/** The pictures that these records name. */
export function assetsNamedBy(doc: Blueprint, table: TableName, ids: Iterable<Id>): readonly Id[] {
  const references = HOLDERS.filter(({ holder }) => holder === table);
  if (references.length === 0) return [];
  const rows = doc[table] as Readonly<Record<Id, Readonly<Record<string, unknown>>>>;
  return [...ids].flatMap((id) =>
    references.flatMap(({ field, ids: idsOf }) => {
      const value = rows[id]?.[field];
      return value === undefined ? [] : idsOf(value);
    }),
  );
}

/** Deletes those of the pictures that no record of the draft names; to be called once the draft is written. */
export function dropUnusedAssets(draft: Draft, candidates: readonly Id[]): void {
  const left = new Set(candidates.filter((id) => draft.assets[id]));
  for (const { holder, field, ids } of HOLDERS) {
    if (left.size === 0) return;
    const rows = openTable(draft, holder);
    for (const id of Object.keys(rows)) {
      const value = rows[id]![field];
      if (value !== undefined) for (const named of ids(value)) left.delete(named);
    }
  }
  for (const id of left) delete draft.assets[id];
}
