/** What a record cannot be without: it goes when one of these goes. */
import { referencesOf } from '../model/references';
import type { Id, TableName } from '../model/schema';
import type { Row } from './types';

export interface Need {
  readonly table: TableName;
  readonly id: Id;
}

export const needsOf = (table: TableName, row: Row): readonly Need[] =>
  referencesOf(table).flatMap(({ field, target, whenGone, ids }) =>
    whenGone === 'delete' && row[field] !== undefined
      ? ids(row[field]).map((id) => ({ table: target, id }))
      : [],
  );
