/**
 * Finds where the laws of merging leave nothing but a question: no map could hold what both sides did. It knows nothing of how `merge`
 * goes about it, so that the one can be held against the other.
 */
import { partOf, RANKED, rowKey, rowOf, unknownParts } from '../../shared/merge/documents';
import { isResized, spanOf } from '../../shared/merge/follow';
import type { Row, Versions } from '../../shared/merge/types';
import { getSettings } from '../../shared/model/document';
import { isSame } from '../../shared/model/isSame';
import { referencesOf } from '../../shared/model/references';
import { type Blueprint, type Id, TABLE_NAMES, type TableName } from '../../shared/model/schema';
import { excludes } from './demandedValues';
import { areNeighboursSame, isWhereItWas } from './placeLosses';
import { isSaidAlike } from './saidAlike';

/**
 * - `values`: one field got two values, or one record two places, that exclude each other;
 * - `deleted`: one side deleted what the other one edited;
 * - `used`: one side deleted what the other one newly names: a comment on a card, a link to it, a card in a lane.
 */
export type Reason = 'values' | 'deleted' | 'used';

export interface Demand {
  readonly reason: Reason;
  readonly table: string;
  readonly record: Id;
  readonly field: string | null;
}

const COUNTED = ['votes', 'mentions'];
/** Texts of several lines: where there was none, what both wrote can stand one below the other. */
const LONG_TEXTS = ['body', 'bio', 'note'];
const LATEST = ['modifiedAt', 'generator'];

class Pair {
  constructor(
    private readonly base: Blueprint,
    private readonly sides: readonly [Blueprint, Blueprint],
  ) {}

  *demands(): Generator<Demand> {
    yield* this.headDemands();
    for (const table of TABLE_NAMES) {
      const docs = [this.base, ...this.sides];
      for (const id of new Set(docs.flatMap((doc) => Object.keys(doc[table])))) {
        const [was, mine, others] = docs.map((doc) => rowOf(doc, table, id));
        if (mine && others) {
          for (const field of this.exclusive(table, id, was, mine, others))
            yield { reason: 'values', table, record: id, field };
          yield* this.usesOf(table, id, was, mine, 0);
          yield* this.usesOf(table, id, was, others, 1);
          continue;
        }
        const [side, kept] = mine ? ([0, mine] as const) : ([1, others] as const);
        if (!kept) continue;
        if (was) {
          const edits = this.edits(table, id, was, kept, side);
          if (edits.length > 0 && !this.isTakenOut(table, was, kept, side))
            yield { reason: 'deleted', table, record: id, field: edits.join() };
        } else yield* this.usesOf(table, id, was, kept, side);
      }
    }
  }

  private isDeleted(side: number, table: TableName, id: Id): boolean {
    const doc = this.sides[side === 0 ? 0 : 1];
    return rowOf(this.base, table, id) !== undefined && rowOf(doc, table, id) === undefined;
  }

  /** What the side did to a record itself, by field. */
  private edits(table: TableName, id: Id, was: Row, is: Row, side: number): readonly string[] {
    const doc = this.sides[side === 0 ? 0 : 1];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((field) => {
      if (isSame(was[field], is[field]) || isSaidAlike(table, field, was[field], is[field])) return false;
      if (field === 'rank' && RANKED.includes(table))
        return rowKey(table, was) === rowKey(table, is) && !isWhereItWas(this.base, doc, table, id);
      if (table === 'cards' && field === 'span') return isResized(this.base, doc, was, is);
      if (table === 'cards' && field === 'stepId' && this.isDeleted(side, 'steps', String(was.stepId)))
        return spanOf(was) === 1;
      // A reference that went with what it named.
      return !referencesOf(table).some((reference) => {
        if (reference.field !== field || reference.whenGone !== 'clear' || was[field] === undefined)
          return false;
        const left = reference.rename(was[field], (named) =>
          this.isDeleted(side, reference.target, named) ? null : named,
        );
        return isSame(left, is[field]);
      });
    });
  }

  /** One side put the record elsewhere, out of what the other one deleted. */
  private isTakenOut(table: TableName, was: Row, is: Row, side: number): boolean {
    const needs = (row: Row) =>
      referencesOf(table).flatMap(({ field, target, whenGone, ids }) =>
        whenGone === 'delete' && row[field] !== undefined
          ? ids(row[field]).map((id) => ({ target, id }))
          : [],
      );
    const isGone = ({ target, id }: { target: TableName; id: Id }) => this.isLost(target, id, side);
    return needs(was).some(isGone) && !needs(is).some(isGone);
  }

  /** Deleted by the other side, and not because it stood in something that it was taken out of. */
  private isLost(table: TableName, id: Id, side: number): boolean {
    if (!this.isDeleted(1 - side, table, id)) return false;
    const [was, is] = [rowOf(this.base, table, id), rowOf(this.sides[side === 0 ? 0 : 1], table, id)];
    return !was || !is || !this.isTakenOut(table, was, is, side);
  }

  /** What the record newly names and the other side deleted. */
  private *usesOf(table: TableName, id: Id, was: Row | undefined, is: Row, side: number): Generator<Demand> {
    const edits = was && this.edits(table, id, was, is, side);
    for (const { field, target, ids } of referencesOf(table)) {
      if (is[field] === undefined || target === 'assets' || edits?.includes(field) === false) continue;
      const old = was?.[field] === undefined ? [] : ids(was[field]);
      const anew = ids(is[field]).filter((named) => !old.includes(named) && this.isLost(target, named, side));
      if (anew.length > 0) yield { reason: 'used', table, record: id, field };
    }
  }

  private exclusive(
    table: TableName,
    id: Id,
    was: Row | undefined,
    mine: Row,
    others: Row,
  ): readonly string[] {
    const rows = [mine, others] as const;
    const [first, second] = was ? rows.map((row, side) => this.edits(table, id, was, row, side)) : [];
    const fields = [...new Set([...Object.keys(mine), ...Object.keys(others)])].filter((field) => {
      if (field === 'rank' && RANKED.includes(table)) return false;
      if (first && second && !(first.includes(field) && second.includes(field))) return false;
      if (table === 'cards' && COUNTED.includes(field)) return false;
      if (table === 'cards' && field === 'span') return spanOf(mine) !== spanOf(others);
      if (isSaidAlike(table, field, mine[field], others[field])) return false;
      const before = was?.[field] ?? (LONG_TEXTS.includes(field) ? '' : undefined);
      return excludes(before, mine[field], others[field], field);
    });
    return this.arePlacesExclusive(table, id, was, rows) ? [...fields, 'rank'] : fields;
  }

  /** Both put it into a place of one row, not the same; or one moved it within its row and the other one out of that. */
  private arePlacesExclusive(
    table: TableName,
    id: Id,
    was: Row | undefined,
    rows: readonly [Row, Row],
  ): boolean {
    if (!RANKED.includes(table)) return false;
    const from = was && rowKey(table, was);
    const [a, b] = rows.map((row, side) => {
      const isInRow = rowKey(table, row) === from;
      const doc = this.sides[side === 0 ? 0 : 1];
      return {
        isInRow,
        isPut: !isInRow || (row.rank !== was?.rank && !isWhereItWas(this.base, doc, table, id)),
      };
    });
    if (!a?.isPut || !b?.isPut) return false;
    if (rowKey(table, rows[0]) !== rowKey(table, rows[1])) return a.isInRow || b.isInRow;
    return rows[0].rank !== rows[1].rank && !areNeighboursSame(...this.sides, table, id);
  }

  private *headDemands(): Generator<Demand> {
    const docs = [this.base, ...this.sides];
    for (const part of ['meta', 'settings'] as const) {
      const [was, mine, others] = docs.map((doc) => ({
        // A setting that is not there is its default.
        ...(part === 'settings' ? getSettings(doc) : {}),
        ...doc[part],
      })) as unknown as [Row, Row, Row];
      for (const field of new Set([...Object.keys(mine), ...Object.keys(others)]))
        if (!LATEST.includes(field) && excludes(was[field], mine[field], others[field], field))
          yield { reason: 'values', table: part, record: '', field };
    }
    for (const part of unknownParts(docs)) {
      const [was, mine, others] = docs.map((doc) => partOf(doc, part));
      if (excludes(was, mine, others, part)) yield { reason: 'values', table: part, record: '', field: null };
    }
  }
}

export const demanded = ({ base, ours, theirs }: Versions): readonly Demand[] => [
  ...new Pair(base, [ours, theirs]).demands(),
];
