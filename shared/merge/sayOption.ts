/** What a person may choose for a conflict, in the words that stand beside the choice. */
import { inMapOrder } from '../compare/inMapOrder';
import { recordName } from '../compare/recordName';
import { nameInWords, sayFields, sayMove } from '../compare/sayChange';
import type { Translate } from '../i18n/translate';
import type { Blueprint, Id, TableName } from '../model/schema';
import { isTable, rowKey, rowOf } from './documents';
import { sayConflictValue } from './sayConflict';
import { changeId, type Sides } from './sides';
import type { Conflict, Merge, Row, Side } from './types';

type Of = 'base' | 'ours' | 'theirs';

/** Where a record stands in its row: behind which one, or first. */
function placeInWords(t: Translate, doc: Blueprint, table: TableName, id: Id): string {
  const row = rowOf(doc, table, id);
  if (!row) return t('merge.value.deleted');
  const key = rowKey(table, row);
  const same = inMapOrder(doc, table).filter(
    (other) => rowKey(table, doc[table][other] as unknown as Row) === key,
  );
  const before = same[same.indexOf(id) - 1];
  return before === undefined
    ? t('merging.first')
    : t('merging.after', { name: recordName(doc, table, before) || t('compare.noName') });
}

/** So many of the changed records are named. */
const NAMED = 3;

/** What this side changed of what the other one deleted with its place; empty where nothing of it has a name. */
function changedInside(t: Translate, merge: Merge, sides: Sides, { along }: Conflict, of: Side): string {
  const doc = merge.plan.versions[of];
  const asked = new Set(along.map(({ table, record }) => `${table}/${record}`));
  const changed = sides[of].records.filter((change) => asked.has(`${change.table}/${changeId(change)}`));
  const names = changed.flatMap((change) => {
    const name = nameInWords(t, doc, change.table, changeId(change));
    return name ? [t('compare.quoted', { text: name })] : [];
  });
  if (names.length === 0) return '';
  const more = changed.length > NAMED ? '…' : '';
  return t('merging.keptWith', { names: names.slice(0, NAMED).join(t('compare.and')) + more });
}

/** Texts stand as they are, whole; anything else in the words of the comparison. */
export function sayOption(t: Translate, merge: Merge, sides: Sides, conflict: Conflict, of: Of): string {
  const { table, record, field, kind } = conflict;
  const { versions } = merge.plan;
  const value = conflict[of];
  if (kind === 'order' && isTable(table)) return placeInWords(t, versions[of], table, record);
  if (typeof value === 'string' && /^(title|body|name|text|note|quote|bio|description)$/.test(field ?? ''))
    return value.trim() === '' ? t('merge.value.none') : value;
  if (kind === 'inside' && value !== undefined && of !== 'base') {
    const said = changedInside(t, merge, sides, conflict, of);
    if (said) return said;
  }
  if (field === null && isTable(table) && value !== undefined && of !== 'base') {
    const change = sides[of].records.find((each) => each.table === table && changeId(each) === record);
    const move = change ? sayMove(t, change, versions.base, versions[of]) : '';
    const fields = change ? sayFields(t, change, versions.base, versions[of]) : '';
    const said = [move && t('merging.moved', { move }), fields].filter((part) => part !== '');
    if (said.length > 0) return said.join(t('compare.field.separator'));
  }
  if (typeof value === 'number' && /(^|\.)minutes$/.test(field ?? ''))
    return t('analysis.minutes', { minutes: value });
  return sayConflictValue(t, merge, conflict, of);
}
