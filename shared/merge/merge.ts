/** Three-way merge of documents: what both sides changed since their common base, in one document, and the questions that remain. */
import type { Blueprint } from '../model/schema';
import { build } from './build';
import { planMerge } from './plan';
import type { Choices, Merge } from './types';

/** For three valid documents the result is valid. It holds ours wherever there is a conflict. */
export function merge(base: Blueprint, ours: Blueprint, theirs: Blueprint): Merge {
  const plan = planMerge({ base, ours, theirs });
  return { ...build(plan, {}), conflicts: plan.conflicts, plan };
}

/** The document with conflicts answered; those without an answer keep ours. Written values may make it invalid: the command that takes it in says so. */
export const resolved = ({ plan }: Merge, choices: Choices): Blueprint => build(plan, choices).doc;
