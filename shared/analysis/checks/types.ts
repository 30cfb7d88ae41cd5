/** What a check is: a row that reads the document and yields what it finds. */
import type { Blueprint, Id } from '../../model/schema';
import type { Part } from '../memo';
import type { Problem, ProblemLevel } from '../types';

export interface CheckContext {
  readonly doc: Blueprint;
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string;
}

export interface Finding {
  /** Absent = the first of the check's levels. */
  readonly level?: ProblemLevel;
  /** Absent = `check.<id>`; for a check with more than one sentence. */
  readonly key?: string;
  /** What the sentence names. */
  readonly vars: Problem['vars'];
  /** Records it is about, the place to jump to first. */
  readonly refs: readonly Id[];
  readonly fix?: Problem['fix'];
}

export interface Check {
  readonly id: string;
  /** The levels it can report at, its usual one first. */
  readonly levels: readonly [ProblemLevel, ...ProblemLevel[]];
  /** Every part of the document that `find` reads: it runs again only when one of them has changed. */
  readonly reads: readonly [Part, ...Part[]];
  readonly find: (context: CheckContext) => Iterable<Finding>;
}

/** What the cards and their places on the map are read from. */
export const PLACED = ['phases', 'steps', 'lanes', 'cards'] as const satisfies Check['reads'];
/** What the ranking of the pains is read from. */
export const RANKED = ['settings', 'personas', ...PLACED] as const satisfies Check['reads'];
