/** Values that the format gives a default: written out, they say what the field says where it is not there. */
import { isSame } from '../model/isSame';
import type { TableName } from '../model/schema';
import type { Row } from './types';

const DEFAULTS: Readonly<Partial<Record<TableName, Row>>> = {
  lanes: { hidden: false, collapsed: false },
  cards: { span: 1, evidence: 'assumed', decision: false, personaIds: [] },
  links: { kind: 'flow', both: false },
  comments: { resolved: false },
};

export function isSameMeaning(table: TableName, field: string, a: unknown, b: unknown): boolean {
  const absent = DEFAULTS[table]?.[field];
  return absent !== undefined && isSame(a ?? absent, b ?? absent);
}

/** The row with its defaults written out, or left out, as they are in the other one. */
export function asWritten(table: TableName, row: Row, other: Row): Row {
  let written = row;
  for (const field of Object.keys(DEFAULTS[table] ?? {})) {
    if (isSame(row[field], other[field]) || !isSameMeaning(table, field, row[field], other[field])) continue;
    const { [field]: _field, ...rest } = written;
    written = other[field] === undefined ? rest : { ...rest, [field]: other[field] };
  }
  return written;
}
