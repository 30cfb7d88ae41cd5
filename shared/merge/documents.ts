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

/** Tables of which the records have a rank in a row with others. */
export const RANKED: readonly TableName[] = ['personas', 'phases', 'steps', 'lanes', 'cards'];

const PLACE: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  cards: ['laneId', 'stepId'],
  steps: ['phaseId'],
};

/** The fields that say in which row a record stands; none where its table is one row, or has none. */
export const placeFields = (table: TableName): readonly string[] => PLACE[table] ?? [];

/** Tells the rows of a table apart. */
export const rowKey = (table: TableName, row: Row): string =>
  placeFields(table)
    .map((field) => String(row[field]))
    .join(' ');

/** A document while it is put together: its tables may be written. */
export type OpenDocument = Record<TableName, Record<Id, Row>> & Record<string, unknown>;

/** A copy of the document of which the tables may be written; its records are those of the document. */
export const opened = (doc: Blueprint): OpenDocument =>
  ({
    ...doc,
    ...Object.fromEntries(TABLE_NAMES.map((table) => [table, { ...rowsOf(doc, table) }])),
  }) as unknown as OpenDocument;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
