/** Several commands as one: each runs on what the one before left, all or none. */
import type { Patch } from 'immer';
import type { Blueprint } from '../model/schema';
import type { Applied } from './applyCommand';
import type { Command, CommandOf, Selection } from './types';

/** What the commands together select: all of it where it is of one table, else what the last of them selects. */
function joinSelections(selections: readonly Selection[]): Selection | undefined {
  const last = selections.at(-1);
  if (!last || last.table === null || last.table === 'cell') return last;
  const all = selections.filter((selection) => selection.table === last.table).flatMap(({ ids }) => ids);
  return { table: last.table, ids: [...new Set(all)] };
}

export function applyBatch(
  doc: Blueprint,
  batch: CommandOf<'batch'>,
  apply: (doc: Blueprint, command: Command) => Applied,
): Applied {
  let now = doc;
  const patches: Patch[] = [];
  const inverses: (readonly Patch[])[] = [];
  const selections: Selection[] = [];
  for (const command of batch.commands) {
    const applied = apply(now, command);
    if (!applied.ok) return applied;
    now = applied.doc;
    patches.push(...applied.patches);
    inverses.push(applied.inverse);
    if (applied.selection) selections.push(applied.selection);
  }
  return {
    ok: true,
    doc: now,
    command: batch,
    patches,
    inverse: inverses.reverse().flat(),
    selection: joinSelections(selections),
  };
}
