/** The part of a map that a view shows, as a table: what every export that is not drawn starts from. */
import { createFrameMaker } from '../layout/frame';
import type { LayoutView } from '../layout/types';
import { cardsInOrder, type Keyed, orderedPersonaIds } from '../model/queries';
import type { Blueprint, Card, Id, Lane, Phase, Step } from '../model/schema';

export interface ShownCard {
  readonly id: Id;
  readonly card: Card;
  /** Shown columns it covers, from 0. */
  readonly first: number;
  readonly last: number;
}

export interface ShownMap {
  readonly phases: readonly { readonly phase: Keyed<Phase>; readonly steps: readonly Keyed<Step>[] }[];
  readonly steps: readonly Keyed<Step>[];
  readonly lanes: readonly Keyed<Lane>[];
  /** Lane by lane, step by step, by rank. */
  readonly cards: readonly ShownCard[];
  /** Cards that begin in a shown cell, by rank. */
  readonly cell: (laneId: Id, column: number) => readonly ShownCard[];
  readonly personaIds: readonly Id[];
}

/** Lanes that are hidden, or that the view leaves out, are not in it; nor are cards that are only for other personas. */
export function shownMap(doc: Blueprint, view: LayoutView = {}): ShownMap {
  const frame = createFrameMaker()(doc, view);
  const cards: ShownCard[] = [];
  const cells = new Map<string, ShownCard[]>();
  for (const { id, record: card } of cardsInOrder(doc)) {
    const columns = frame.columnsOf(card);
    if (!columns || !frame.laneIndex.has(card.laneId) || frame.isFilteredOut(card)) continue;
    const shown = { id, card, first: columns[0], last: columns[1] };
    cards.push(shown);
    const key = `${card.laneId} ${shown.first}`;
    const cell = cells.get(key);
    if (cell) cell.push(shown);
    else cells.set(key, [shown]);
  }
  return {
    phases: frame.phases,
    steps: frame.steps,
    lanes: frame.lanes,
    cards,
    cell: (laneId, column) => cells.get(`${laneId} ${column}`) ?? [],
    personaIds: orderedPersonaIds(doc).filter((id) => !view.personaIds || view.personaIds.includes(id)),
  };
}
