/** Current against future: what changed, and what it did to every figure. */
import { listChanges, markChanges } from '../compare/changes';
import { matchDocuments } from '../compare/match';
import { recordName } from '../compare/recordName';
import type { ChangeKind, Matching, RecordChange } from '../compare/types';
import type { Blueprint, Id, TableName } from '../model/schema';
import { FIGURES } from './explain/figures';
import type { FigureRef, Unit } from './explain/types';
import { type FigureValue, listFigures, tableOfFigure } from './listFigures';
import { compareRankings, type RankMove } from './rankMoves';

export interface FigureChange extends FigureRef {
  /** Its record in the later document, or, where it is only there, in the earlier; null = the whole map, or everyone's curve. */
  readonly id: Id | null;
  readonly name: string;
  readonly unit: Unit;
  /** Null where the record is not in that document, or there is nothing to compute. */
  readonly before: number | string | null;
  readonly after: number | string | null;
  /** after − before; null where one of them is no number. */
  readonly difference: number | null;
  /** Whether the difference is for the better; null where there is none, or neither way is better. */
  readonly improved: boolean | null;
}

export interface Comparison {
  readonly matching: Matching;
  readonly changes: readonly RecordChange[];
  /** Records to be marked on the canvas of each document. */
  readonly marks: {
    readonly before: ReadonlyMap<Id, ChangeKind>;
    readonly after: ReadonlyMap<Id, ChangeKind>;
  };
  /** Every figure of either document, those of the whole map first. */
  readonly figures: readonly FigureChange[];
  /** The later ranking with the moves, then the pains that are gone. */
  readonly ranking: readonly RankMove[];
}

/** `today` is `YYYY-MM-DD`. Pains are compared by each document's own settings. */
export function compareDocuments(before: Blueprint, after: Blueprint, today: string): Comparison {
  const matching = matchDocuments(before, after);
  const changes = listChanges(before, after, matching);
  return {
    matching,
    changes,
    marks: markChanges(changes),
    figures: compareFigures(before, after, matching, today),
    ranking: compareRankings(before, after, (id) => matching.cards.get(id)),
  };
}

/** Names one figure in the later document's ids. */
const keyOf = ({ figure, id, index }: FigureRef): string => `${figure} ${id ?? ''} ${index ?? ''}`;

function compareFigures(
  before: Blueprint,
  after: Blueprint,
  matching: Matching,
  today: string,
): readonly FigureChange[] {
  const earlier = new Map<string, FigureValue>();
  for (const value of listFigures(before, today)) {
    const table = tableOfFigure(value.figure);
    const id = table && value.id ? (matching[table].get(value.id) ?? `?${value.id}`) : value.id;
    earlier.set(keyOf({ ...value, id: id ?? null }), value);
  }
  const rows = listFigures(after, today).map((value) => {
    const key = keyOf(value);
    const was = earlier.get(key);
    earlier.delete(key);
    return change(after, value, was?.value ?? null, value.value);
  });
  const gone = Array.from(earlier.values(), (value) => change(before, value, value.value, null));
  return [...rows, ...gone];
}

function change(
  doc: Blueprint,
  { figure, id = null, index }: FigureRef,
  before: FigureChange['before'],
  after: FigureChange['after'],
): FigureChange {
  const table: TableName | null = tableOfFigure(figure);
  const { unit } = FIGURES[figure];
  const difference = typeof before === 'number' && typeof after === 'number' ? after - before : null;
  return {
    figure,
    id,
    ...(index !== undefined && { index }),
    name: table && id !== null ? recordName(doc, table, id) : '',
    unit,
    before,
    after,
    difference,
    improved: improved(doc, { figure, id }, difference),
  };
}

function improved(doc: Blueprint, { figure, id }: FigureRef, difference: number | null): boolean | null {
  // A number says itself which way is better.
  const own = figure === 'measure.number' && id ? (doc.measures[id]?.better ?? 'up') : null;
  const better = own ?? FIGURES[figure].better;
  if (difference === null || difference === 0 || better === null) return null;
  return better === 'up' ? difference > 0 : difference < 0;
}
