/** Three-way merge of documents: what both sides changed since their common base, in one document, and the questions that remain. */
import type { Command } from '../commands/types';
import type { Blueprint } from '../model/schema';
import { build } from './build';
import { commandBetween } from './commandBetween';
import { planMerge } from './plan';
import type { Choices, Merge } from './types';

/** For three valid documents the result is valid. It holds ours wherever there is a conflict. */
export function merge(base: Blueprint, ours: Blueprint, theirs: Blueprint): Merge {
  const plan = planMerge({ base, ours, theirs });
  return { ...build(plan, {}), conflicts: plan.conflicts, plan };
}

/**
 * The document with conflicts answered; those without an answer keep ours. Values written by hand may make it invalid: the command that
 * takes it in says so.
 */
export const resolved = ({ plan }: Merge, choices: Choices): Blueprint => build(plan, choices).doc;

/** What brings the merged document, or another one (ours as it is open), to the answered one: one entry of the history. */
export const resolve = (merge: Merge, choices: Choices, from: Blueprint = merge.doc): Command => ({
  type: 'batch',
  label: { key: 'merge' },
  commands: [commandBetween(from, resolved(merge, choices))],
});
