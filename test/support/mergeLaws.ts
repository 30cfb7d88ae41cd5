/** What holds of every merge; for each time that it does not, a sentence. */
import type { JsonObject } from '../../shared/file/json';
import { validate } from '../../shared/file/validate';
import { merge, resolved } from '../../shared/merge/merge';
import type { Merge, Row, Versions } from '../../shared/merge/types';
import { isSame } from '../../shared/model/isSame';
import type { Blueprint } from '../../shared/model/schema';
import { losses } from './mergeLosses';

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
