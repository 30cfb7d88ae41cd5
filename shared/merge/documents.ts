/** Reading and writing documents by the names of their tables, known or not. */
import { type Blueprint, type Id, TABLE_NAMES, type TableName } from '../model/schema';
import type { Row, Rows } from './types';

export const rowsOf = (doc: Blueprint, table: TableName): Rows => doc[table] as unknown as Rows;

/** A record; undefined where the document has none of that id. */
export const rowOf = (doc: Blueprint, table: TableName, id: Id): Row | undefined =>
  Object.hasOwn(doc[table], id) ? rowsOf(doc, table)[id] : undefined;

export const isTable = (name: string): name is TableName => (TABLE_NAMES as readonly string[]).includes(name);

const FIXED = new Set<string>(['format', 'version', 'meta', 'settings', ...TABLE_NAMES]);

/** Top-level parts of any of the documents that this version does not know. */
export const unknownParts = (docs: readonly Blueprint[]): readonly string[] => [
  ...new Set(docs.flatMap((doc) => Object.keys(doc).filter((key) => !FIXED.has(key)))),
];

/** A part of the document by its name. */
export const partOf = (doc: Blueprint, name: string): unknown =>
  Object.hasOwn(doc, name) ? (doc as unknown as Row)[name] : undefined;

/** The object with the value at the path; undefined takes it out. Parts of the path that are not there are made. */
export function withValue(holder: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const open: Record<string, unknown> = { ...(typeof holder === 'object' ? holder : {}) };
  const inner = withValue(Object.hasOwn(open, key) ? open[key] : undefined, rest, value);
  if (inner === undefined) delete open[key];
  else open[key] = inner;
  return open;
}

/** Where a record with a rank stands in a row with others; the key tells the rows of a table apart. */
export const RANKED: readonly TableName[] = ['personas', 'phases', 'steps', 'lanes', 'cards'];

export function rowKey(table: TableName, row: Row): string {
  if (table === 'steps') return String(row.phaseId);
  return table === 'cards' ? `${row.laneId} ${row.stepId}` : '';
}
