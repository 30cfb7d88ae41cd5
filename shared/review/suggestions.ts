/** The suggestions of all copies, in the order in which one reads the map; those that contradict each other stand together. */
import { listChanges } from '../compare/changes';
import { type HeadChange, listHeadChanges } from '../compare/headChanges';
import type { RecordChange } from '../compare/types';
import { rowOf } from '../merge/documents';
import { followUps } from '../merge/follow';
import { isEdited } from '../merge/mergeRecord';
import { byId, changeId } from '../merge/sides';
import { isSame } from '../model/isSame';
import { orderedLanes, stepIndex } from '../model/queries';
import { REFERENCES, referencesOf } from '../model/references';
import { type Blueprint, TABLE_NAMES, type TableName } from '../model/schema';
import { type CopyChanges, copyChanges } from './partial';
import {
  type Copy,
  isHeadChange,
  type Key,
  keyOf,
  type Suggestion,
  type SuggestionGroup,
  splitKey,
} from './types';

/** Comments are taken without being asked about; pictures come with what shows them. */
const isAsked = (copy: Copy, { table, kind, beforeId }: RecordChange): boolean =>
  table !== 'comments' &&
  (table !== 'assets' || (kind !== 'added' && (kind !== 'removed' || isHidden(copy, beforeId))));

/** True for a picture that was taken from a record which is still there. */
const isHidden = ({ base, doc }: Copy, asset: string | null): boolean =>
  REFERENCES.some(
    ({ holder, field, target }) =>
      target === 'assets' &&
      Object.keys(base[holder]).some((id) => {
        const row = rowOf(doc, holder, id);
        return rowOf(base, holder, id)?.[field] === asset && row && row[field] === undefined;
      }),
  );

interface Found extends Suggestion {
  readonly copy: number;
  readonly removes: ReadonlySet<Key>;
  readonly against: Set<string>;
}

/** What the copy's owner did, without what only follows from it. */
function ownChanges(copy: Copy, changes: CopyChanges): readonly (RecordChange | HeadChange)[] {
  const { base, doc } = copy;
  const follow = followUps({ base, ours: doc, theirs: doc });
  const gone = (table: TableName, id: string) => changes.keys.has(keyOf(table, id)) && !rowOf(doc, table, id);
  const records = changes.seen.filter((change) => {
    const { table, kind, beforeId, afterId } = change;
    if (!isAsked(copy, change)) return false;
    const was = beforeId === null ? undefined : rowOf(base, table, beforeId);
    const is = afterId === null ? undefined : rowOf(doc, table, afterId);
    if (kind === 'removed')
      return (
        copy.baseKnown &&
        !referencesOf(table).some(
          ({ field, target, whenGone, ids }) =>
            whenGone === 'delete' &&
            was?.[field] !== undefined &&
            ids(was[field]).some((named) => gone(target, named)),
        )
      );
    if (!was || !is || beforeId === null) return true;
    return (change.move !== null && isSame(was, is)) || isEdited(follow, 'ours', table, beforeId, was, is);
  });
  const head = listHeadChanges(base, doc).filter(({ part, field }) =>
    changes.keys.has(keyOf(part, part === 'meta' || part === 'settings' ? field : '')),
  );
  const own = [...head, ...records];
  // What does not follow after all, such as a width that the steps under it do not tell, is asked about as well.
  const without = changes.partial(own.map(keyOfChange));
  const left = new Set(listChanges(without, doc, byId(without, doc)).map(keyOfChange));
  const more = changes.seen.filter(
    (change) => left.has(keyOfChange(change)) && isAsked(copy, change) && !own.includes(change),
  );
  return [...own, ...more.filter(({ kind }) => copy.baseKnown || kind !== 'removed')];
}

const keyOfChange = (change: Suggestion['change']): Key =>
  isHeadChange(change)
    ? keyOf(change.part, change.part === 'meta' || change.part === 'settings' ? change.field : '')
    : keyOf(change.table, changeId(change));

/** What a change comes to, as text: the same for copies that say the same. */
function contentOf(copy: Copy, change: Suggestion['change']): string {
  if (isHeadChange(change)) return JSON.stringify(change.to ?? null);
  if (change.kind === 'removed') return 'removed';
  const row = rowOf(copy.doc, change.table, changeId(change)) ?? {};
  if (change.kind === 'added') return JSON.stringify(sorted(row));
  const fields = change.fields.map(({ field, to }) => [field, to ?? null]);
  const { laneId = null, stepId = null, phaseId = null, rank = null } = row;
  return JSON.stringify([fields, change.move && [laneId, stepId, phaseId, rank]]);
}

const sorted = (row: object): unknown =>
  Object.entries(row)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));

function suggestionsOf(copy: Copy, index: number, changes: CopyChanges): readonly Found[] {
  const seen = new Set(changes.seen.map((each) => keyOf(each.table, changeId(each))));
  return ownChanges(copy, changes).map((change) => {
    const key = keyOfChange(change);
    const needed = changes.withNeeded([key]);
    const removes = [...needed].filter((each) => {
      const [part, id] = splitKey(each);
      return (TABLE_NAMES as readonly string[]).includes(part) && !rowOf(copy.doc, part as TableName, id);
    });
    return {
      id: `${key} ${contentOf(copy, change)}`,
      key,
      by: [index],
      change,
      along: new Set([...needed].filter((each) => each !== key && seen.has(each))),
      against: new Set(),
      copy: index,
      removes: new Set(removes),
    };
  });
}

/** Fields that say where a record stands. */
export const PLACE = ['laneId', 'stepId', 'phaseId', 'rank'];

const fieldsOf = ({ change }: Suggestion): readonly string[] =>
  isHeadChange(change)
    ? [change.field]
    : [...change.fields.map(({ field }) => field), ...(change.move ? PLACE : [])];

const isAdded = ({ change }: Suggestion): boolean => !isHeadChange(change) && change.kind === 'added';

/** True where taking both would lose something of one. */
function contradict(a: Found, b: Found, copies: readonly Copy[]): boolean {
  if (a.by.some((index) => b.by.includes(index))) return false;
  if (a.key === b.key) {
    if (a.removes.has(a.key) || b.removes.has(b.key)) return !(a.removes.has(a.key) && b.removes.has(b.key));
    return (isAdded(a) && isAdded(b)) || fieldsOf(a).some((field) => fieldsOf(b).includes(field));
  }
  return takesAway(a, b, copies) || takesAway(b, a, copies);
}

/** True where one takes away what the other changes, or stands on. */
function takesAway({ removes }: Found, other: Found, copies: readonly Copy[]): boolean {
  if (removes.size === 0 || other.removes.has(other.key)) return false;
  if (removes.has(other.key)) return true;
  if (isHeadChange(other.change)) return false;
  const { table, afterId, kind, move } = other.change;
  const row = afterId === null ? undefined : rowOf(copies[other.copy]?.doc ?? EMPTY, table, afterId);
  if (!row || (kind !== 'added' && !move)) return false;
  return referencesOf(table).some(
    ({ field, target, ids }) =>
      row[field] !== undefined && ids(row[field]).some((id) => removes.has(keyOf(target, id))),
  );
}

const EMPTY = Object.fromEntries(TABLE_NAMES.map((table) => [table, {}])) as unknown as Blueprint;

/** Where a suggestion comes in the walk: by table, then by column and row of the map. */
function placeOf({ change, key }: Found, doc: Blueprint): readonly (number | string)[] {
  if (isHeadChange(change)) return [-1, 0, 0, key];
  const { table, beforeId, afterId } = change;
  const row = rowOf(doc, table, afterId ?? beforeId ?? '') ?? {};
  const step = stepIndex(doc).get(String(table === 'steps' ? changeId(change) : row.stepId)) ?? -1;
  const lane = orderedLanes(doc).findIndex(
    ({ id }) => id === (table === 'lanes' ? changeId(change) : row.laneId),
  );
  return [TABLE_NAMES.indexOf(table), step, lane, key];
}

function compareFound(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, x] of a.entries()) {
    const y = b[index];
    if (x !== y && y !== undefined) return x < y ? -1 : 1;
  }
  return 0;
}

export interface Collected {
  readonly copies: readonly Copy[];
  readonly changes: readonly CopyChanges[];
  readonly groups: readonly SuggestionGroup[];
}

export function collect(copies: readonly Copy[]): Collected {
  const changes = copies.map(copyChanges);
  const byContent = new Map<string, Found>();
  const places = new Map<string, readonly (number | string)[]>();
  for (const [index, copy] of copies.entries())
    for (const found of suggestionsOf(copy, index, changes[index] ?? copyChanges(copy))) {
      const known = byContent.get(found.id);
      byContent.set(found.id, known ? { ...known, by: [...known.by, index] } : found);
      const place = placeOf(found, rowOf(copy.doc, ...rowPlace(found)) ? copy.doc : copy.base);
      const before = places.get(found.id);
      if (!before || compareFound(place, before) < 0) places.set(found.id, place);
    }
  const order = (a: Found, b: Found) =>
    compareFound(places.get(a.id) ?? [], places.get(b.id) ?? []) || (a.id < b.id ? -1 : 1);
  return { copies, changes, groups: grouped([...byContent.values()].sort(order), copies) };
}

const rowPlace = ({ change }: Found): readonly [TableName, string] =>
  isHeadChange(change) ? ['cards', ''] : [change.table, changeId(change)];

/** Each group stands where the first of its suggestions stands. */
function grouped(all: readonly Found[], copies: readonly Copy[]): readonly SuggestionGroup[] {
  const groups: Found[][] = [];
  const home = new Map<Found, Found[]>();
  const removing = all.filter(({ removes }) => removes.size > 0);
  const byKey = new Map<Key, Found[]>();
  for (const each of all) {
    const group = [each];
    home.set(each, group);
    groups.push(group);
    const same = byKey.get(each.key);
    if (same) same.push(each);
    else byKey.set(each.key, [each]);
  }
  const join = (a: Found, b: Found) => {
    const [into, from] = [home.get(a), home.get(b)];
    if (!into || !from || a === b || !contradict(a, b, copies)) return;
    a.against.add(b.id);
    b.against.add(a.id);
    if (into === from) return;
    for (const each of from.splice(0)) {
      into.push(each);
      home.set(each, into);
    }
  };
  for (const same of byKey.values())
    for (const [index, a] of same.entries()) for (const b of same.slice(index + 1)) join(a, b);
  if (copies.length > 1) for (const a of removing) for (const b of all) join(a, b);
  const order = new Map(all.map((each, index) => [each, index]));
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
    .sort(([a], [b]) => (a ? (order.get(a) ?? 0) : 0) - (b ? (order.get(b) ?? 0) : 0))
    .map((suggestions) => ({ id: suggestions[0]?.id ?? '', suggestions }));
}
