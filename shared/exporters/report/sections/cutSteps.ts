/** A map of only some neighbouring steps: cards that begin before them or go on behind them are shown with the part that lies within. */
import { cardColumns, orderedSteps } from '../../../model/queries';
import type { Blueprint, Card, Id, Table } from '../../../model/schema';

function keep<T>(table: Table<T>, wanted: (record: T) => boolean): Table<T> {
  return Object.fromEntries(Object.entries(table).filter(([, record]) => wanted(record)));
}

/** `stepIds` are neighbours, in order. Notes are left out: they belong to the whole map's surface. */
export function cutSteps(doc: Blueprint, stepIds: readonly Id[]): Blueprint {
  const all = orderedSteps(doc);
  const from = all.findIndex(({ id }) => id === stepIds[0]);
  const to = from + stepIds.length - 1;
  const steps = new Set(stepIds);
  const cards: Record<Id, Card> = {};
  for (const [id, card] of Object.entries(doc.cards)) {
    const columns = cardColumns(doc, card);
    if (!columns) continue;
    const [first, last] = [Math.max(columns[0], from), Math.min(columns[1], to)];
    const stepId = all[first]?.id;
    if (first > last || stepId === undefined) continue;
    cards[id] =
      first === columns[0] && last === columns[1] ? card : { ...card, stepId, span: last - first + 1 };
  }
  return {
    ...doc,
    steps: Object.fromEntries(Object.entries(doc.steps).filter(([id]) => steps.has(id))),
    cards,
    links: keep(doc.links, ({ from: a, to: b }) => a in cards && b in cards),
    emotions: keep(doc.emotions, ({ stepId }) => steps.has(stepId)),
    notes: {},
  };
}
