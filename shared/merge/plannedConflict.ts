/** Names a conflict by where its values stand. */
import type { Id, TableName } from '../model/schema';
import { withValue } from './documents';
import type { Conflict, ConflictKind, RecordRef, Row, Side } from './types';

/** A conflict and where its values stand in the document. */
export interface PlannedConflict extends Conflict {
  readonly path: readonly string[];
  /** Fields of the record that its values hold, where these are several. */
  readonly fields?: readonly string[];
}

/** Records that go or stay with the answer to a conflict, taken from the side that has them. */
export interface Restored extends RecordRef {
  readonly table: TableName;
  readonly from: Side;
}

/** The fields of its record that a conflict is about; none where it is about all of it. */
export const fieldsOf = ({ path, fields }: PlannedConflict): readonly string[] => fields ?? path.slice(2, 3);

/** The record with an answer in it. */
export const withAnswer = (row: Row, { path, fields }: PlannedConflict, value: unknown): Row =>
  (fields
    ? fields.reduce(
        (open: unknown, field) =>
          withValue(open, [field], typeof value === 'object' ? (value as Row | null)?.[field] : undefined),
        row,
      )
    : withValue(row, path.slice(2), value)) as Row;

export const keyOf = (table: string, id: Id): string => `${table}/${id}`;

export function conflictAt(
  kind: ConflictKind,
  path: readonly string[],
  values: Pick<PlannedConflict, 'base' | 'ours' | 'theirs' | 'fields'>,
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
    along: [],
    path,
    ...(values.fields && { fields: values.fields }),
  };
}
