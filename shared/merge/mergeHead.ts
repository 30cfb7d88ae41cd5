/** Merges what stands outside the tables: version, `meta`, `settings`, and the parts that this version does not know. */
import { isSame } from '../model/isSame';
import { FORMAT } from '../model/schema';
import { partOf, unknownParts } from './documents';
import { mergeMembers, mergeValue } from './mergeValue';
import { conflictAt, type PlannedConflict } from './plannedConflict';
import type { Row, Versions } from './types';

/** Fields of `meta` of which the later value is meant, whoever wrote it. */
const LATEST = ['modifiedAt', 'generator'];
/** Settings that mean the same when they are not there. */
const DEFAULTS: Row = { scale: 5, momentFactor: 1.5, painModel: 'weighted' };

const later = (a: unknown, b: unknown): unknown =>
  typeof a === 'string' && typeof b === 'string' && a < b ? b : (a ?? b);

export function mergeHead(
  { base, ours, theirs }: Versions,
  found: (conflict: PlannedConflict) => void,
): Record<string, unknown> {
  const clash = (path: readonly string[], was: unknown, mine: unknown, others: unknown) =>
    found(conflictAt('edits', path, { base: was, ours: mine, theirs: others }));
  const meta = mergeMembers(base.meta, ours.meta, theirs.meta, ['meta'], clash, (field, values, path) => {
    const [was, mine, others] = values;
    if (!LATEST.includes(field) || isSame(was, mine) || isSame(was, others))
      return mergeValue(was, mine, others, path, clash);
    return later(mine, others);
  });
  const settings = mergeMembers(
    base.settings,
    ours.settings,
    theirs.settings,
    ['settings'],
    clash,
    (field, values, path) => {
      const [was, mine, others] = values;
      if (isSame(mine, others) || isSame(was, mine) || isSame(was, others))
        return mergeValue(was, mine, others, path, clash);
      const [b, a, c] = values.map((value) => value ?? DEFAULTS[field]);
      if (isSame(a, c)) return mine ?? others;
      if (isSame(b, a)) return others;
      return isSame(b, c) ? mine : mergeValue(was, mine, others, path, clash);
    },
  );
  const parts = unknownParts([base, ours, theirs]).flatMap((name): [string, unknown][] => {
    const value = mergeValue(partOf(base, name), partOf(ours, name), partOf(theirs, name), [name], clash);
    return value === undefined ? [] : [[name, value]];
  });
  return {
    format: FORMAT,
    version: Math.max(ours.version, theirs.version),
    ...Object.fromEntries(parts),
    meta,
    settings,
  };
}
