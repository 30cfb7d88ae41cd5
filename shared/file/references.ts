/** Finds the ids that a record holds, of any shape it may have been read in: for validation, repair and whoever renames ids. */
import { type Reference, referencesOf } from '../model/references';
import type { TableName } from '../model/schema';
import { isObject, type JsonObject } from './json';

export interface FoundReference {
  readonly id: string;
  readonly reference: Reference;
  /** What stands for each `*` of the path. */
  readonly indexes: readonly number[];
  /** Where to write another id. */
  readonly holder: JsonObject;
  readonly key: string;
}

const NO_INDEXES: readonly number[] = [];

function visit(
  holder: unknown,
  reference: Reference,
  depth: number,
  indexes: readonly number[],
  found: (reference: FoundReference) => void,
): void {
  const part = reference.path[depth];
  if (part === '*') {
    if (Array.isArray(holder))
      for (let i = 0; i < holder.length; i++)
        enter(holder as unknown as JsonObject, String(i), reference, depth, [...indexes, i], found);
  } else if (part !== undefined && isObject(holder) && Object.hasOwn(holder, part))
    enter(holder, part, reference, depth, indexes, found);
}

function enter(
  holder: JsonObject,
  key: string,
  reference: Reference,
  depth: number,
  indexes: readonly number[],
  found: (reference: FoundReference) => void,
): void {
  const value = holder[key];
  if (depth < reference.path.length - 1) visit(value, reference, depth + 1, indexes, found);
  else if (typeof value === 'string') found({ id: value, reference, indexes, holder, key });
}

/** Calls `found` for every id that a record holds; values of a wrong type are passed over. */
export function eachReference(
  table: TableName,
  record: unknown,
  found: (reference: FoundReference) => void,
): void {
  for (const reference of referencesOf(table)) {
    // An avatar may also be an emoji: checkAvatar tells.
    if (reference.field !== 'avatar') visit(record, reference, 0, NO_INDEXES, found);
  }
}

/** Field path of a found id: list places as numbers. */
export function referencePath({ reference, indexes }: FoundReference): (string | number)[] {
  let next = 0;
  return reference.path.map((part) => (part === '*' ? indexes[next++]! : part));
}
