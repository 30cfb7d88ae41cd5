/** How a figure is opened: one shape for every figure of the analysis. */
import type { EvidenceGrade, Id, TableName } from '../../model/schema';
import type { FigureId } from './figures';
import type { FormulaId } from './formulas';

/** Which figure: `id` is the record it is of (a curve's persona, null = everyone); absent for figures of the whole map. */
export interface FigureRef {
  readonly figure: FigureId;
  readonly id?: Id | null;
  /** A need's place in its persona's list, from 0. */
  readonly index?: number;
}

/** One number or word that went into a figure, and the field it stands in. */
export interface ExplainedInput {
  /** Its word is `explain.term.<term>`. */
  readonly term: string;
  readonly table: TableName | 'settings';
  /** Null for settings. */
  readonly id: Id | null;
  /** A field of the record; `score` = the figure that the analysis has of it. */
  readonly field: string;
  /** Null where the record says nothing and a default or nothing was counted. */
  readonly value: number | string | null;
  /** Stands beside the figure (a moment of truth, a share, a setting) and is not counted in `n` and `evidence`. */
  readonly context?: true;
}

/** What stands in the places of a formula's template: a list is written as a sum, `1 + 2 + 3`. */
export type FormulaValue = number | string | null | readonly number[];
export type FormulaValues = Readonly<Record<string, FormulaValue>>;

export type Unit =
  | 'score' // 0–100
  | 'points' // a product or sum without a unit
  | 'emotion' // −5…5
  | 'gap' // perception − expectation
  | 'share' // 0…1
  | 'percent' // 0–100 or −100…100, already in per cent
  | 'minutes'
  | 'money'
  | 'count'
  | 'rank'
  | 'own'; // the measure's own unit

export interface Caveat {
  /** Its sentence is `explain.caveat.<key>`. */
  readonly key: string;
  readonly vars?: Readonly<Record<string, number | string>>;
}

/** What an explainer says of one figure; the rest of an `Explanation` follows from it. */
export interface Explained {
  readonly formula: FormulaId;
  readonly values: FormulaValues;
  /** As the analysis has it, never rounded; null where there is nothing to compute. */
  readonly result: number | string | null;
  /** Lowest and highest where the figure is an estimate (95 %) or is re-drawn (5th–95th percentile). */
  readonly interval?: readonly [number, number] | null;
  readonly inputs: readonly ExplainedInput[];
  /** Answers or records that it rests on, where that is not the number of input records. */
  readonly n?: number;
  readonly caveats?: readonly Caveat[];
}

export interface Explanation extends Explained {
  readonly ref: FigureRef;
  readonly unit: Unit;
  /** How many records, or answers of a measure, it rests on. */
  readonly n: number;
  /** The grades of the cards among the inputs, each card once. */
  readonly evidence: Readonly<Record<EvidenceGrade, number>>;
  readonly interval: readonly [number, number] | null;
  readonly caveats: readonly Caveat[];
  /** `explain.method.<method>` says in a sentence what is done; `source` cites it, the same in every language. */
  readonly method: string;
  readonly source: string;
  /** The same figure with what is only assumed left out (see withoutAssumed); null where no input of it is assumed. */
  readonly without: {
    readonly result: number | string | null;
    /** Input cards that were left out. */
    readonly leftOut: readonly Id[];
  } | null;
}
