/** Stacks the cards of one lane: each below the card before it in its cell, and clear of cards that span into its columns. */
import { compareRank } from '../model/rank';
import type { Card, Id } from '../model/schema';
import type { CardContent } from './cardContent';
import { CARD_GAP } from './metrics';

export interface LaneCard {
  readonly id: Id;
  readonly card: Card;
  /** First and last shown column. */
  readonly first: number;
  readonly last: number;
  readonly content: CardContent;
}

export interface LaneStack {
  /** The cards as they were given. */
  readonly unordered: readonly LaneCard[];
  /** In reading order: by column, then rank. */
  readonly cards: readonly LaneCard[];
  /** Top of each card below the stack's top, in the same order. */
  readonly tops: readonly number[];
  /** Indices into `cards` of the cards over each column, from top to bottom; none for an empty column. */
  readonly columns: ReadonlyMap<number, readonly number[]>;
  readonly height: number;
}

/** The stack with other cards in the same places: null where not all of them take as much room, in the same cell, as the last ones. */
export function refillStack(last: LaneStack, unordered: readonly LaneCard[]): LaneStack | null {
  if (last.unordered.length !== unordered.length) return null;
  const replaced = new Map<LaneCard, LaneCard>();
  for (const [i, now] of unordered.entries()) {
    const was = last.unordered[i];
    if (was === now) continue;
    if (!was || !standsAlike(was, now)) return null;
    replaced.set(was, now);
  }
  return { ...last, unordered, cards: last.cards.map((card) => replaced.get(card) ?? card) };
}

const standsAlike = (a: LaneCard, b: LaneCard): boolean =>
  a.id === b.id &&
  a.first === b.first &&
  a.last === b.last &&
  a.card.rank === b.card.rank &&
  a.content.h === b.content.h;

/** Indices of the cards over one column, kept in order from top to bottom. */
type Column = number[];

/** Places cards in the order of columns and ranks; each takes the highest place free in all its columns below its own cell's last card. */
export function stackLane(unordered: readonly LaneCard[]): LaneStack {
  const cards = [...unordered].sort((a, b) => a.first - b.first || compareRank(a.card, a.id, b.card, b.id));
  const tops: number[] = [];
  const columns = new Map<number, Column>();
  const bottomOf = (index: number): number => tops[index]! + cards[index]!.content.h + CARD_GAP;
  /** Place in a column of the first card that reaches below `top`. */
  const firstBelow = (list: Column, top: number): number => {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bottomOf(list[middle]!) > top) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  let height = 0;
  cards.forEach(({ first, last, content }, index) => {
    const before = cards[index - 1];
    let top = before?.first === first ? bottomOf(index - 1) : 0;
    for (let moved = true; moved; ) {
      moved = false;
      for (let column = first; column <= last; column++) {
        const list = columns.get(column) ?? [];
        for (let at = firstBelow(list, top); at < list.length; at++) {
          const other = list[at]!;
          if (tops[other]! >= top + content.h + CARD_GAP) break;
          top = bottomOf(other);
          moved = true;
        }
      }
    }
    tops.push(top);
    for (let column = first; column <= last; column++) {
      const list = columns.get(column) ?? [];
      columns.set(column, list);
      let at = list.length;
      while (at > 0 && tops[list[at - 1]!]! > top) at--;
      list.splice(at, 0, index);
    }
    height = Math.max(height, top + content.h);
  });
  return { unordered, cards, tops, columns, height };
}
