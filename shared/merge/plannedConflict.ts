/** Names a conflict by where its values stand. */
import type { Id, TableName } from '../model/schema';
import type { Conflict, ConflictKind, RecordRef, Side } from './types';

/** A conflict and where its values stand in the document. */
export interface PlannedConflict extends Conflict {
  readonly path: readonly string[];
}

/** Records that go or stay with the answer to a conflict, taken from the side that has them. */
export interface Restored extends RecordRef {
  readonly table: TableName;
  readonly from: Side;
}

export const keyOf = (table: string, id: Id): string => `${table}/${id}`;

export function conflictAt(
  kind: ConflictKind,
  path: readonly string[],
  values: { readonly base: unknown; readonly ours: unknown; readonly theirs: unknown },
  along: readonly RecordRef[] = [],
): PlannedConflict {
  const [table = '', record = '', ...field] = path;
  const isHead = table === 'meta' || table === 'settings';
  const names = isHead ? path.slice(1) : field;
  return {
    id: path.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/'),
    table,
    record: isHead ? '' : record,
    field: names.length > 0 ? names.join('.') : null,
    kind,
    base: values.base,
    ours: values.ours,
    theirs: values.theirs,
    along,
    path,
  };
}
