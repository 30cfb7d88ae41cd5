/** What holds of every merge; for each time that it does not, a sentence. */
import type { JsonObject } from '../../shared/file/json';
import { validate } from '../../shared/file/validate';
import { rowOf } from '../../shared/merge/documents';
import { merge, resolved } from '../../shared/merge/merge';
import type { Merge, Row, RuleId, Side, Versions } from '../../shared/merge/types';
import { isSame } from '../../shared/model/isSame';
import { type Blueprint, TABLE_NAMES, type TableName } from '../../shared/model/schema';

const OTHER: Readonly<Record<Side, Side>> = { ours: 'theirs', theirs: 'ours' };

/** merge(b,a,a) = a, merge(b,b,a) = a, merge(b,a,b) = a, all without a question. */
function* identities(base: Blueprint, a: Blueprint): Generator<string> {
  for (const [name, merged] of [
    ['baa', merge(base, a, a)],
    ['bba', merge(base, base, a)],
    ['bab', merge(base, a, base)],
  ] as const) {
    if (!isSame(merged.doc, a)) yield `merge ${name} is not a`;
    if (merged.conflicts.length > 0) yield `merge ${name} asks`;
  }
}

/** Where two values differ: the path, and what stands there in each. */
function differences(a: unknown, b: unknown, path = ''): readonly string[] {
  if (isSame(a, b)) return [];
  const isOpen = (value: unknown): value is Row => typeof value === 'object' && value !== null;
  if (!isOpen(a) || !isOpen(b)) return [`${path} ${JSON.stringify(a)} | ${JSON.stringify(b)}`];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differences(a[key], b[key], `${path}/${key}`),
  );
}

/** Sides swapped and answers swapped give the same document, and the same questions. */
function* symmetry({ base, ours, theirs }: Versions, merged: Merge): Generator<string> {
  const swapped = merge(base, theirs, ours);
  const ids = (each: Merge) => each.conflicts.map(({ id }) => id).sort();
  if (!isSame(ids(merged), ids(swapped))) yield 'the sides swapped ask something else';
  const answers = Object.fromEntries(swapped.conflicts.map(({ id }) => [id, 'theirs' as const]));
  const other = resolved(swapped, answers);
  if (!isSame(merged.doc, other))
    yield `the sides swapped give another document: ${differences(merged.doc, other).slice(0, 10).join('; ')}`;
}

/** Records that a question is about, or that it mentions. */
const askedAbout = ({ conflicts }: Merge): ReadonlySet<string> =>
  new Set(
    conflicts.flatMap(({ table, record, along }) =>
      [{ table, record }, ...along].map((each) => `${each.table}/${each.record}`),
    ),
  );

/** What either side added, deleted or changed is in the result, or asked about. */
function* losses(merged: Merge): Generator<string> {
  const { versions } = merged.plan;
  const asked = askedAbout(merged);
  const noted = (rule: RuleId) =>
    new Set(
      merged.notes.filter((note) => note.rule === rule).map(({ table, record }) => `${table}/${record}`),
    );
  // A deletion may give way to an answer; a picture that is still shown was only dropped because one side showed it no more.
  const [kept, shown, unused] = [noted('keptFor'), noted('assetKept'), noted('assetUnused')];
  // What only went with its place stays with the side that moved it.
  const moved = noted('movedAway');
  for (const side of ['ours', 'theirs'] as const)
    for (const table of TABLE_NAMES) {
      const ids = new Set([...Object.keys(versions.base[table]), ...Object.keys(versions[side][table])]);
      for (const id of ids) {
        const key = `${table}/${id}`;
        if (asked.has(key) || unused.has(key)) continue;
        const [was, is, other, result] = [
          versions.base,
          versions[side],
          versions[OTHER[side]],
          merged.doc,
        ].map((doc) => rowOf(doc, table, id));
        if (was && !is) {
          if (result && !shown.has(key) && !moved.has(key) && !(kept.has(key) && merged.conflicts.length > 0))
            yield `${key}: deletion of ${side} undone`;
        } else if (is && !result) {
          if (!was) yield `${key}: addition of ${side} lost`;
          else if (other || !isSame(merged.plan.follow.untouched(side, table, id, was), is))
            yield `${key}: edit of ${side} lost with the record`;
        } else if (was && is && result)
          yield* lostFields(merged, side, table, id, [was, is, other ?? was, result]);
        else if (is && result && !other) yield* lostFields(merged, side, table, id, [{}, is, {}, result]);
      }
    }
}

function* lostFields(
  { notes, plan }: Merge,
  side: Side,
  table: TableName,
  id: string,
  [was, is, other, result]: readonly [Row, Row, Row, Row],
): Generator<string> {
  const untouched = plan.follow.untouched(side, table, id, was);
  const settled = new Set(notes.filter((note) => note.record === id).map(({ field }) => field));
  const moved = ['laneId', 'stepId', 'phaseId'].some((field) => !isSame(is[field], result[field]));
  for (const field of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (
      isSame(is[field], result[field]) ||
      isSame(was[field], is[field]) ||
      isSame(untouched[field], is[field])
    )
      continue;
    if (settled.has(field) || (field === 'rank' && moved)) continue;
    if (isSame(was[field], other[field])) yield `${table}/${id}/${field}: edit of ${side} lost`;
    else if (
      !isSame(is[field], other[field]) &&
      [was, is, other].every((row) => isSingle(row[field])) &&
      field !== 'rank'
    )
      yield `${table}/${id}/${field}: one of two edits lost without a question`;
  }
}

/** A value of which only one can be had; a text of several lines merges by line. */
const isSingle = (value: unknown): boolean =>
  value === undefined ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && !value.includes('\n'));

/** Every sentence names a law that these three documents break; none is the rule. */
export function brokenLaws(
  versions: Versions,
  merged = merge(versions.base, versions.ours, versions.theirs),
): readonly string[] {
  const errors = validate(merged.doc as unknown as JsonObject, 3);
  return [
    ...identities(versions.base, versions.ours),
    ...errors.map(({ path, message }) => `not valid: ${path} ${message}`),
    ...symmetry(versions, merged),
    ...losses(merged),
  ];
}
