/** Merges of a map with what two people did to it, for tests that say both in commands. */
import type { Command } from '../../shared/commands/types';
import { merge } from '../../shared/merge/merge';
import type { Merge } from '../../shared/merge/types';
import type { Blueprint } from '../../shared/model/schema';
import { after } from './applied';

export const edit = (id: string, fields: object): Command => ({ type: 'card.edit', ids: [id], fields });

export const merged = (base: Blueprint, ours: readonly Command[], theirs: readonly Command[]): Merge =>
  merge(base, after(base, ...ours), after(base, ...theirs));

/** What is asked: kind and place of each question. */
export const asked = ({ conflicts }: Merge): readonly string[] =>
  conflicts.map(({ id, kind }) => `${kind} ${id}`);
