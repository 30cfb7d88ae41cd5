/** What the comparison of two documents is made of. */
import type { Id, TableName } from '../model/schema';

/** Which record of one document stands for which of the other, table by table, old id → new id. */
export type Matching = Readonly<Record<TableName, ReadonlyMap<Id, Id>>>;

export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved';

/** One field that differs: `from` and `to` are the values as they stand in the records; undefined = absent. */
export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** One record that differs. A record that moved and changed is one `moved` with fields. */
export interface RecordChange {
  readonly kind: ChangeKind;
  readonly table: TableName;
  /** Null where the record is not in that document. */
  readonly beforeId: Id | null;
  readonly afterId: Id | null;
  /** Its name, title or text, of the later document where it is there. */
  readonly name: string;
  /** Fields that differ, place fields (lane, step, phase, rank) left out. */
  readonly fields: readonly FieldChange[];
  /** Where it stood and stands, as record ids of each document; null where it did not move. */
  readonly move: {
    readonly from: Readonly<Record<string, Id | number>>;
    readonly to: Readonly<Record<string, Id | number>>;
  } | null;
}
