/** Conflicts and what the rules did, in words. */
import { oneLine } from '../compare/recordName';
import { fieldWord, nameInWords, noun, valueInWords } from '../compare/sayChange';
import type { Translate } from '../i18n/translate';
import type { Blueprint, TableName } from '../model/schema';
import { isRow, isTable } from './documents';
import type { Conflict, Merge, MergeNote, Row } from './types';

/** Documents that may know a record's name, the result first. */
const documents = ({ doc, plan: { versions } }: Merge): readonly Blueprint[] => [
  doc,
  versions.ours,
  versions.theirs,
  versions.base,
];

/** The record in question: what it is and what it is called. */
export function subjectInWords(
  t: Translate,
  merge: Merge,
  { table, record }: Pick<Conflict, 'table' | 'record'>,
): string {
  if (table === 'meta' || table === 'settings') return t(`merge.whole.${table}`);
  if (!isTable(table)) return record ? `${table} · ${record}` : table;
  const doc = documents(merge).find((each) => Object.hasOwn(each[table], record)) ?? merge.doc;
  const name = nameInWords(t, doc, table, record) || t('compare.noName');
  return t('merge.named', { what: noun(t, doc, table, record), name });
}

/** The field's words, from the outside in; empty where the whole record is meant. */
export const fieldInWords = (t: Translate, { field }: Pick<Conflict, 'field'>): string =>
  (field ?? '')
    .split('.')
    .map((part) => fieldWord(t, part))
    .join(' · ');

/** One sentence: what the two sides did. */
export function sayConflict(t: Translate, merge: Merge, conflict: Conflict): string {
  const what = subjectInWords(t, merge, conflict);
  const vars = { what, field: fieldInWords(t, conflict) };
  const { kind, field, ours } = conflict;
  switch (kind) {
    case 'deleted':
      return t(ours === undefined ? 'merge.said.deletedOurs' : 'merge.said.deletedTheirs', vars);
    case 'inside':
      return t(ours === undefined ? 'merge.said.insideOurs' : 'merge.said.insideTheirs', vars);
    case 'needed':
      return t(ours === undefined ? 'merge.said.neededOurs' : 'merge.said.neededTheirs', vars);
    case 'added':
      return t(field === null ? 'merge.said.addedWhole' : 'merge.said.added', vars);
    default:
      return t(`merge.said.${kind}`, vars);
  }
}

/** What stands on one side, in short. */
export function sayConflictValue(
  t: Translate,
  merge: Merge,
  { table, field, ...values }: Conflict,
  side: 'base' | 'ours' | 'theirs',
): string {
  const value = values[side];
  if (field === null && isTable(table))
    return t(value === undefined ? 'merge.value.deleted' : 'merge.value.kept');
  if (value === undefined) return t('merge.value.none');
  if (isTable(table) && isRow(value) && field?.includes('+'))
    return unitInWords(t, table, value, documents(merge));
  const last = field?.split('.').at(-1) ?? '';
  const words = valueInWords(t, isTable(table) ? table : null, last, value, documents(merge));
  return words ?? oneLine(JSON.stringify(value));
}

/** A place, two ends or a size: its fields' values in a row. */
const unitInWords = (t: Translate, table: TableName, value: Row, docs: readonly Blueprint[]): string =>
  Object.entries(value)
    .map(([field, each]) => valueInWords(t, table, field, each, docs) ?? oneLine(JSON.stringify(each)))
    .join(table === 'links' ? ' → ' : ' · ');

/** What a rule did, and to which record. */
export function sayNote(t: Translate, merge: Merge, note: MergeNote): string {
  const rule = t(`merge.rule.${note.rule}`);
  return note.record ? t('merge.row', { side: subjectInWords(t, merge, note), value: rule }) : rule;
}
