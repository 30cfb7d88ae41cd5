/** Puts two sides' changes together as far as they go, and lists the questions; what is built from the answers is another file. */
import { getSettings } from '../model/document';
import { isSame } from '../model/isSame';
import { type Blueprint, type Id, TABLE_NAMES, type TableName } from '../model/schema';
import { alignEmotions } from './alignEmotions';
import { rowOf } from './documents';
import { type Follow, followUps } from './follow';
import { followIds } from './followIds';
import { followHolders } from './holders';
import { mergeHead } from './mergeHead';
import { isEdited, mergeRecord } from './mergeRecord';
import { findNeeded } from './needed';
import { onOneScale } from './oneScale';
import { conflictAt, keyOf, type PlannedConflict, type Restored } from './plannedConflict';
import { findTogether } from './together';
import type { MergeNote, Row, Side, Versions } from './types';

export interface MergePlan {
  /** The documents on one scale, with one id for each emotion. */
  readonly versions: Versions;
  readonly follow: Follow;
  /** Everything that both sides let stand, ours at each conflict; records in question are there. */
  readonly draft: Blueprint;
  readonly conflicts: readonly PlannedConflict[];
  /** By the id of a conflict over a deleted record. */
  readonly restored: ReadonlyMap<string, readonly Restored[]>;
  /** Records that both sides changed: their rank is settled once it is known where they stand. */
  readonly both: ReadonlySet<string>;
  readonly notes: readonly MergeNote[];
}

export function planMerge(given: Versions): MergePlan {
  const versions = alignEmotions(onOneScale(followIds(given)));
  const follow = followUps(versions);
  const conflicts: PlannedConflict[] = [];
  const notes: MergeNote[] = [];
  const both = new Set<string>();
  if (getSettings(given.ours).scale !== getSettings(given.theirs).scale)
    notes.push({ rule: 'rescaled', table: 'settings', record: '', field: 'scale' });
  const head = mergeHead(versions, (conflict) => conflicts.push(conflict));
  const tables = Object.fromEntries(
    TABLE_NAMES.map((table) => [table, mergeTable(versions, follow, table, conflicts, notes, both)]),
  );
  const draft = { ...head, ...tables } as unknown as Blueprint;
  followHolders(versions, follow, draft, conflicts, notes);
  findTogether(versions, draft, conflicts);
  const restored = findNeeded(versions, follow, draft, conflicts, notes);
  return { versions, follow, draft, conflicts, restored, both, notes };
}

function mergeTable(
  versions: Versions,
  follow: Follow,
  table: TableName,
  conflicts: PlannedConflict[],
  notes: MergeNote[],
  both: Set<string>,
): Record<Id, Row> {
  const { base, ours, theirs } = versions;
  const merged: Record<Id, Row> = {};
  for (const id of new Set([...Object.keys(ours[table]), ...Object.keys(theirs[table])])) {
    const [was, mine, others] = [base, ours, theirs].map((doc) => rowOf(doc, table, id));
    if (mine && others) {
      if (isSame(mine, others) || (was && isSame(was, others))) {
        merged[id] = mine;
      } else if (was && isSame(was, mine)) {
        merged[id] = others;
      } else {
        const { row, clashes, joined } = mergeRecord(versions, follow, table, id, [was, mine, others]);
        merged[id] = row;
        both.add(keyOf(table, id));
        for (const clash of clashes)
          conflicts.push(conflictAt(clash.kind, [table, id, ...clash.path], clash));
        for (const { rule, field } of joined) notes.push({ rule, table, record: id, field });
      }
      continue;
    }
    const [side, kept]: readonly [Side, Row | undefined] = mine ? ['ours', mine] : ['theirs', others];
    if (!kept) continue;
    if (was && !isEdited(follow, side, table, id, was, kept)) continue;
    merged[id] = kept;
    if (was) conflicts.push(conflictAt('deleted', [table, id], { base: was, ours: mine, theirs: others }));
  }
  return merged;
}
