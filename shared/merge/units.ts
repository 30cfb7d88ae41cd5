/** Fields that are one thing to a person: where both sides changed several of them, it is one question with one answer. */
import type { TableName } from '../model/schema';
import { placeFields } from './documents';
import type { FieldClash } from './mergeRecord';
import type { Row } from './types';

/** A card's place, both ends of a link, a sticky note's corner and its size. */
const UNITS: Readonly<Partial<Record<TableName, readonly (readonly string[])[]>>> = {
  cards: [placeFields('cards')],
  links: [['from', 'to']],
  notes: [
    ['x', 'y'],
    ['w', 'h'],
  ],
};

/** The name of several fields asked about at once. */
export const unitName = (fields: readonly string[]): string => fields.join('+');

/** The values of these fields, those that are there. */
export const pickFields = (row: Row, fields: readonly string[]): Row =>
  Object.fromEntries(fields.flatMap((field) => (row[field] === undefined ? [] : [[field, row[field]]])));

/** One question about all of these fields. */
export function asUnit(
  fields: readonly string[],
  kind: FieldClash['kind'],
  [base, ours, theirs]: readonly [Row | undefined, Row, Row],
): FieldClash {
  const [only, ...more] = fields;
  const value = (row: Row) => (more.length > 0 ? pickFields(row, fields) : row[only ?? '']);
  return {
    path: [unitName(fields)],
    kind,
    base: base && value(base),
    ours: value(ours),
    theirs: value(theirs),
    ...(more.length > 0 && { fields }),
  };
}

/** Clashes in fields of one unit as one clash. */
export function asUnits(
  table: TableName,
  clashes: readonly FieldClash[],
  [base, ours, theirs]: readonly [Row | undefined, Row, Row],
): readonly FieldClash[] {
  let left = clashes;
  for (const fields of UNITS[table] ?? []) {
    const isOwn = ({ path }: FieldClash) => path.length === 1 && fields.includes(path[0] ?? '');
    const [first, ...others] = left.filter(isOwn);
    if (!first || others.length === 0) continue;
    left = [...left.filter((clash) => !isOwn(clash)), asUnit(fields, first.kind, [base, ours, theirs])];
  }
  return left;
}
