/** The command that makes one document another one. */
import type { CommandOf } from '../commands/types';
import { isSame } from '../model/isSame';
import { type Blueprint, type Id, TABLE_NAMES } from '../model/schema';
import { partOf, rowOf, rowsOf, unknownParts } from './documents';

/** Writes only what differs; the version stays that of the open document. */
export function commandBetween(from: Blueprint, to: Blueprint): CommandOf<'document.write'> {
  const records = TABLE_NAMES.flatMap((table) => {
    const ids = new Set([...Object.keys(from[table]), ...Object.keys(to[table])]);
    const changed = [...ids].flatMap((id): [Id, object | null][] => {
      const row = rowOf(to, table, id);
      return isSame(rowsOf(from, table)[id], row) ? [] : [[id, row ?? null]];
    });
    return changed.length > 0 ? [[table, Object.fromEntries(changed)]] : [];
  });
  const parts = ['meta', 'settings', ...unknownParts([from, to])].flatMap((part) => {
    const value = partOf(to, part);
    return isSame(partOf(from, part), value) ? [] : [[part, value ?? null]];
  });
  return {
    type: 'document.write',
    records: Object.fromEntries(records),
    ...(parts.length > 0 && { parts: Object.fromEntries(parts) }),
  };
}
