/** The map that a copy was made of with some of the copy's changes in it, and whatever these need so that it is valid. */
import { produceWithPatches } from '../commands/immer';
import { keepSpans } from '../commands/keepSpans';
import type { Draft } from '../commands/types';
import { listChanges } from '../compare/changes';
import type { RecordChange } from '../compare/types';
import { partOf, RANKED, rowKey, rowOf, unknownParts, withValue } from '../merge/documents';
import { withoutGone } from '../merge/follow';
import { byId, changeId } from '../merge/sides';
import type { Row } from '../merge/types';
import { isSame } from '../model/isSame';
import { referencesOf } from '../model/references';
import { type Blueprint, type Emotion, type Id, TABLE_NAMES, type TableName } from '../model/schema';
import { type Copy, type Key, keyOf, splitKey } from './types';

export interface CopyChanges {
  /** Those that a reader of the two maps sees, record by record. */
  readonly seen: readonly RecordChange[];
  /** All records and fields outside the tables that differ. */
  readonly keys: ReadonlySet<Key>;
  /** These and what they cannot be without. */
  readonly withNeeded: (keys: Iterable<Key>) => ReadonlySet<Key>;
  /** The base with these and what they need; keys that the copy did not change count for nothing. */
  readonly partial: (keys: Iterable<Key>) => Blueprint;
}

/** Of whoever saved last: no change that anyone made. */
const WRITTEN_BY_SAVING = [keyOf('meta', 'modifiedAt'), keyOf('meta', 'generator'), keyOf('meta', 'id')];

function headKeys({ base, doc }: Copy): readonly Key[] {
  const fields = (['meta', 'settings'] as const).flatMap((part) =>
    [...new Set([...Object.keys(base[part]), ...Object.keys(doc[part])])]
      .filter((field) => !isSame((base[part] as Row)[field], (doc[part] as Row)[field]))
      .map((field) => keyOf(part, field)),
  );
  const parts = unknownParts([base, doc]).filter((part) => !isSame(partOf(base, part), partOf(doc, part)));
  return [...fields, ...parts.map((part) => keyOf(part, ''))].filter(
    (key) => !WRITTEN_BY_SAVING.includes(key),
  );
}

const isTableKey = (part: string): part is TableName => (TABLE_NAMES as readonly string[]).includes(part);

/** What each change needs, one step far. */
function findNeeds(
  { base, doc }: Copy,
  keys: ReadonlySet<Key>,
  seen: readonly RecordChange[],
): ReadonlyMap<Key, readonly Key[]> {
  const needs = new Map<Key, Key[]>();
  const need = (key: Key, other: Key) => {
    if (key === other || !keys.has(key) || !keys.has(other)) return;
    const known = needs.get(key);
    if (known) known.push(other);
    else needs.set(key, [other]);
  };
  const emotions = new Map(Object.entries(base.emotions).map(([id, emotion]) => [placeOf(emotion), id]));
  for (const table of TABLE_NAMES) {
    const references = referencesOf(table);
    for (const [id, row] of Object.entries(doc[table]) as [Id, Row][]) {
      const key = keyOf(table, id);
      if (!keys.has(key)) continue;
      for (const { field, target, ids } of references)
        for (const named of row[field] === undefined ? [] : ids(row[field]))
          if (!Object.hasOwn(base[target], named)) {
            need(key, keyOf(target, named));
            // What is said about a record that is new comes with it.
            if (table === 'comments' && field !== 'replyTo') need(keyOf(target, named), key);
          }
    }
    for (const [id, row] of Object.entries(base[table]) as [Id, Row][])
      for (const { field, target, whenGone, ids } of references)
        for (const named of whenGone === 'clear' || row[field] === undefined ? [] : ids(row[field]))
          if (!Object.hasOwn(doc[target], named)) need(keyOf(target, named), keyOf(table, id));
  }
  for (const [id, emotion] of Object.entries(doc.emotions)) {
    const there = emotions.get(placeOf(emotion));
    if (there !== undefined) need(keyOf('emotions', id), keyOf('emotions', there));
  }
  // A place in a row is meant among the ranks that the others have there.
  const told = new Set(seen.map((change) => keyOf(change.table, changeId(change))));
  for (const table of RANKED) {
    const silent = new Map<string, Key[]>();
    for (const [id, row] of Object.entries(doc[table]) as [Id, Row][]) {
      const key = keyOf(table, id);
      if (!keys.has(key) || told.has(key)) continue;
      const rowmates = silent.get(rowKey(table, row));
      if (rowmates) rowmates.push(key);
      else silent.set(rowKey(table, row), [key]);
    }
    if (silent.size === 0) continue;
    for (const { table: of, afterId, kind, move } of seen) {
      const row = of === table && afterId !== null ? rowOf(doc, table, afterId) : undefined;
      if (!row || afterId === null || (kind !== 'added' && !move)) continue;
      for (const rowmate of silent.get(rowKey(table, row)) ?? []) need(keyOf(table, afterId), rowmate);
    }
  }
  return needs;
}

const placeOf = ({ stepId, personaId }: Emotion): string => `${stepId} ${personaId ?? ''}`;

function build({ base, doc }: Copy, keys: ReadonlySet<Key>): Blueprint {
  const tables = new Map<TableName, Record<Id, Row>>();
  let head = Object.fromEntries(Object.entries(base).filter(([part]) => !isTableKey(part))) as Row;
  const movedSteps = new Set<Id>();
  let stepsDiffer = false;
  let removes = false;
  for (const key of keys) {
    const [part, id] = splitKey(key);
    if (!isTableKey(part)) {
      const path = part === 'meta' || part === 'settings' ? [part, id] : [part];
      const value = path.length === 2 ? (partOf(doc, part) as Row)[id] : partOf(doc, part);
      head = withValue(head, path, value) as Row;
      continue;
    }
    const rows = tables.get(part) ?? { ...(base[part] as unknown as Record<Id, Row>) };
    tables.set(part, rows);
    const row = rowOf(doc, part, id);
    if (row) rows[id] = row;
    else {
      delete rows[id];
      removes = true;
    }
    if (part === 'steps') {
      stepsDiffer = true;
      if (row && Object.hasOwn(base.steps, id)) movedSteps.add(id);
    } else if (part === 'phases') stepsDiffer = true;
  }
  const others = Object.fromEntries(TABLE_NAMES.map((table) => [table, tables.get(table) ?? base[table]]));
  let built = { ...head, ...others } as unknown as Blueprint;
  if (removes) built = withoutLost(built, keys);
  if (!stepsDiffer) return built;
  const cards = Object.fromEntries(
    Object.entries(base.cards).filter(([id]) => !keys.has(keyOf('cards', id))),
  );
  const [spanned] = produceWithPatches(built, (draft) =>
    keepSpans(draft as Draft, { ...base, cards }, movedSteps),
  );
  return spanned;
}

/** Records that are not among the changes forget what is gone. */
function withoutLost(doc: Blueprint, keys: ReadonlySet<Key>): Blueprint {
  const isGone = (table: TableName, id: Id) => !Object.hasOwn(doc[table], id);
  const tables = TABLE_NAMES.map((table) => {
    if (!referencesOf(table).some(({ whenGone }) => whenGone === 'clear')) return [table, doc[table]];
    const rows = (Object.entries(doc[table]) as [Id, Row][]).map(([id, row]) => [
      id,
      keys.has(keyOf(table, id)) ? row : withoutGone(row, table, isGone),
    ]);
    return [table, Object.fromEntries(rows)];
  });
  return { ...doc, ...Object.fromEntries(tables) };
}

/** Cards that are as wide as they were, although the steps under them would tell otherwise: they go with the steps as they are. */
function pinnedCards(copy: Copy, keys: ReadonlySet<Key>): readonly Key[] {
  const all = build(copy, keys);
  return Object.keys(copy.doc.cards).flatMap((id) => {
    const key = keyOf('cards', id);
    return keys.has(key) || isSame(all.cards[id], copy.doc.cards[id]) ? [] : [key];
  });
}

export function copyChanges(copy: Copy): CopyChanges {
  const { base, doc } = copy;
  const keys = new Set<Key>(headKeys(copy));
  for (const table of TABLE_NAMES) {
    for (const id of Object.keys(doc[table]))
      if (!isSame(rowOf(base, table, id), rowOf(doc, table, id))) keys.add(keyOf(table, id));
    if (copy.baseKnown)
      for (const id of Object.keys(base[table]))
        if (!Object.hasOwn(doc[table], id)) keys.add(keyOf(table, id));
  }
  const seen = listChanges(base, doc, byId(base, doc));
  // Who is seen to have moved may be the one that stayed while its neighbours were ranked anew.
  for (const { table, move, afterId } of seen) if (move && afterId !== null) keys.add(keyOf(table, afterId));
  const needs = findNeeds(copy, keys, seen);
  const pinned = pinnedCards(copy, keys);
  for (const key of pinned) keys.add(key);
  const withNeeded: CopyChanges['withNeeded'] = (asked) => {
    const found = new Set<Key>();
    const open = [...asked].filter((key) => keys.has(key));
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (found.has(key)) continue;
      found.add(key);
      open.push(...(needs.get(key) ?? []));
    }
    if ([...found].some((key) => key.startsWith('steps/') || key.startsWith('phases/')))
      for (const key of pinned) found.add(key);
    return found;
  };
  return { keys, seen, withNeeded, partial: (asked) => build(copy, withNeeded(asked)) };
}
