/** What a three-way merge gives: the document, the questions that it leaves, and what the rules did. */
import type { Blueprint, Id } from '../model/schema';
import type { MergePlan } from './plan';

export type Side = 'ours' | 'theirs';

/** A record or anything inside it, as the file has it. */
export type Row = Readonly<Record<string, unknown>>;
export type Rows = Readonly<Record<Id, Row>>;

/**
 * - `edits`: both sides changed the field, differently.
 * - `added`: both sides gave a record that is new to both the same id, and the field differs.
 * - `deleted`: one side deleted the record, the other one changed it.
 * - `inside`: one side deleted the record with what stood in it or hung on it, the other one changed something of that.
 * - `needed`: one side deleted the record, the other one left it as it was and newly uses it; `along` has what uses it.
 * - `order`: both sides gave the record another place in its row.
 * - `together`: each side's value is fine by itself, both together are not (a link to itself, answers in a circle).
 */
export type ConflictKind = 'edits' | 'added' | 'deleted' | 'inside' | 'needed' | 'order' | 'together';

export interface RecordRef {
  readonly table: string;
  readonly record: Id;
}

/** One question. Values are undefined where the field, or the record, is not there. */
export interface Conflict {
  /** The same for the same three documents, however often they are merged: `table/record/field`. */
  readonly id: string;
  /** A table, `meta`, `settings`, or the name of a part that this version does not know. */
  readonly table: string;
  /** Empty for `meta` and `settings`. */
  readonly record: Id;
  /**
   * Path within the record, its parts joined by dots; null where the whole record is meant. Fields that are one thing to a person are
   * joined by plus signs (`laneId+stepId`), and the values are objects of them.
   */
  readonly field: string | null;
  readonly kind: ConflictKind;
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
  /** Records that name the one in question: those that cannot be without it come or go with it, the others name it or something else. */
  readonly along: readonly RecordRef[];
}

/** The answer to a conflict: one of the three values, or another one; `{value: undefined}` takes the field or the record out. */
export type Choice = Side | 'base' | { readonly value: unknown };
/** By the id of the conflict; `ours` where there is none. */
export type Choices = Readonly<Record<string, Choice>>;

/** What a rule did to make the result valid; each id has a sentence under `merge.rule`. */
export type RuleId =
  | 'assetKept'
  | 'assetUnused'
  | 'bothTexts'
  | 'circleBroken'
  | 'counted'
  | 'fellBack'
  | 'goneWith'
  | 'keptFor'
  | 'movedAway'
  | 'oneEmotion'
  | 'rankedAnew'
  | 'referenceCleared'
  | 'rescaled'
  | 'selfLink'
  | 'spanKept';

export interface MergeNote {
  readonly rule: RuleId;
  readonly table: string;
  /** Empty where the note is about the whole document. */
  readonly record: Id;
  readonly field: string | null;
}

export interface Versions {
  readonly base: Blueprint;
  readonly ours: Blueprint;
  readonly theirs: Blueprint;
}

export interface Merge {
  /** Always valid where the three documents are; holds `ours` for each conflict. */
  readonly doc: Blueprint;
  readonly conflicts: readonly Conflict[];
  readonly notes: readonly MergeNote[];
  readonly plan: MergePlan;
}
