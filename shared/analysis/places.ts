/** Which cards stand where: by column and kind of lane, spans included. */
import { cardColumns, cardsInOrder, type Keyed, orderedSteps } from '../model/queries';
import type { Blueprint, Card, Id, LaneKind, Step } from '../model/schema';
import { memoByParts } from './memo';

/** Cards that cover one step, by the kind of their lane, in map order. */
export type Column = ReadonlyMap<LaneKind, readonly Keyed<Card>[]>;

const computeColumns = memoByParts(['phases', 'steps', 'lanes', 'cards'], (doc): readonly Column[] => {
  const columns = orderedSteps(doc).map(() => new Map<LaneKind, Keyed<Card>[]>());
  for (const row of cardsInOrder(doc)) {
    const kind = doc.lanes[row.record.laneId]?.kind;
    const range = cardColumns(doc, row.record);
    if (!kind || !range) continue;
    for (let index = range[0]; index <= range[1]; index++) {
      const column = columns[index]!;
      const list = column.get(kind);
      if (list) list.push(row);
      else column.set(kind, [row]);
    }
  }
  return columns;
});

/** One column for each step, from left to right. */
export const columnsOf = (doc: Blueprint): readonly Column[] => computeColumns(doc);

/** The steps that a card covers, from left to right; none where its step is missing. */
export function coveredSteps(doc: Blueprint, card: Card): readonly Keyed<Step>[] {
  const range = cardColumns(doc, card);
  return range ? orderedSteps(doc).slice(range[0], range[1] + 1) : [];
}

/** Whether a card in a lane of one of these kinds covers one of the steps that `card` covers; the card itself counts too. */
export function hasCompany(doc: Blueprint, card: Card, kinds: readonly LaneKind[]): boolean {
  const range = cardColumns(doc, card);
  if (!range) return false;
  const columns = columnsOf(doc).slice(range[0], range[1] + 1);
  return columns.some((column) => kinds.some((kind) => column.has(kind)));
}

/** Kinds of lane whose moments of truth weigh on a pain that names no card. */
const MOMENT_LANES: readonly LaneKind[] = ['actions', 'frontstage', 'evidence'];

const computeMomentSteps = memoByParts(
  ['phases', 'steps', 'lanes', 'cards'],
  (doc): ReadonlyMap<Id, readonly Id[]> => {
    const moments = new Map<Id, Id[]>();
    orderedSteps(doc).forEach((step, index) => {
      const column = columnsOf(doc)[index]!;
      const ids = MOMENT_LANES.flatMap((kind) => column.get(kind) ?? [])
        .filter((row) => row.record.moment)
        .map((row) => row.id);
      if (ids.length > 0) moments.set(step.id, ids);
    });
    return moments;
  },
);

/** For each step that has one: the moments of truth that cover it in an actions, frontstage or evidence lane. */
export const momentsAtSteps = (doc: Blueprint): ReadonlyMap<Id, readonly Id[]> => computeMomentSteps(doc);
