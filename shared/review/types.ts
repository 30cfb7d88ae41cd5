/** What comes back in the copies of a map that were sent for review. */
import type { HeadChange } from '../compare/headChanges';
import type { RecordChange } from '../compare/types';
import type { Blueprint, Id } from '../model/schema';

/** A copy as it came back, ready to be compared. */
export interface Copy {
  /** Of its file. */
  readonly name: string;
  /** Who reviewed it; '' where nobody is named. */
  readonly reviewer: string;
  /** Without what the copy remembers of its making. */
  readonly doc: Blueprint;
  /** What the copy was made of; where nobody knows, the map that it is collected into. */
  readonly base: Blueprint;
  /** False: what the copy lacks may be newer than the copy, so that nothing counts as taken away. */
  readonly baseKnown: boolean;
  /** The scale that the reviewer changed the ratings to; it is not suggested, ratings are read on the owner's. */
  readonly scale?: number;
}

/** A place in the file: `table/record`, or `part/field` outside the tables. */
export type Key = string;

/** One change that reviewers suggest. */
export interface Suggestion {
  /** By what it says: the same from whichever copy, in whichever order they are read. */
  readonly id: string;
  readonly key: Key;
  /** Indexes of the copies that say the very same. */
  readonly by: readonly number[];
  readonly change: RecordChange | HeadChange;
  /** What a reader sees come with it: records that it needs, and what goes with what it takes away. */
  readonly along: ReadonlySet<Key>;
  /** Ids of those that cannot be had together with it. */
  readonly against: ReadonlySet<string>;
}

/** Suggestions to be decided together; more than one where they contradict each other. */
export interface SuggestionGroup {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
}

export const isHeadChange = (change: Suggestion['change']): change is HeadChange => 'part' in change;

export const keyOf = (part: string, id: Id): Key => `${part}/${id}`;

export function splitKey(key: Key): readonly [part: string, id: Id] {
  const slash = key.indexOf('/');
  return [key.slice(0, slash), key.slice(slash + 1)];
}
