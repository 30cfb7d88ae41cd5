/** Which fields of a record hold ids, and of which table: read by validation, repair and whoever renames ids. */
import type { TableName } from '../model/schema';
import { isObject, type JsonObject } from './json';

export interface Reference {
  /** Field path inside the record; `*` stands for every entry of a list. */
  readonly path: readonly string[];
  readonly to: TableName;
}

const to = (table: TableName, path: string): Reference => ({ path: path.split('.'), to: table });

/** A persona's `avatar` is left out: it may also be an emoji. */
export const references: { readonly [T in TableName]: readonly Reference[] } = {
  segments: [],
  personas: [to('segments', 'segmentId')],
  phases: [],
  steps: [to('phases', 'phaseId')],
  lanes: [to('personas', 'personaId')],
  cards: [
    to('lanes', 'laneId'),
    to('steps', 'stepId'),
    to('personas', 'personaIds.*'),
    to('assets', 'assetId'),
    to('cards', 'about'),
    to('cards', 'addresses.*'),
    to('measures', 'measureId'),
    to('personas', 'variants.*.personaIds.*'),
  ],
  links: [to('cards', 'from'), to('cards', 'to')],
  emotions: [to('steps', 'stepId'), to('personas', 'personaId')],
  measures: [to('steps', 'stepId'), to('cards', 'cardId'), to('personas', 'personaId')],
  notes: [],
  comments: [to('cards', 'cardId'), to('steps', 'stepId'), to('notes', 'noteId'), to('comments', 'replyTo')],
  views: [to('lanes', 'laneIds.*'), to('personas', 'personaIds.*'), to('phases', 'phaseIds.*')],
  assets: [],
};

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
  for (const reference of references[table]) visit(record, reference, 0, NO_INDEXES, found);
}

/** Field path of a found id: list places as numbers. */
export function referencePath({ reference, indexes }: FoundReference): (string | number)[] {
  let next = 0;
  return reference.path.map((part) => (part === '*' ? indexes[next++]! : part));
}
