/** Keeps cards over the steps that they covered when steps come, go or change places. */

import { cardColumns, orderedSteps } from '../model/queries';
import type { Blueprint, Card, Id } from '../model/schema';
import { current } from './immer';
import type { Draft } from './types';

/** Step ids by column as the draft has them now. */
const stepsNow = (draft: Draft): readonly Id[] =>
  orderedSteps({ phases: current(draft.phases), steps: current(draft.steps) } as Blueprint).map(
    (row) => row.id,
  );

/** True for a card that covers more than the step it begins at. */
const isWide = (card: Card): boolean => (card.span ?? 1) > 1;

/** Ids of the steps that a card covers. */
export function coveredSteps(doc: Blueprint, card: Card): readonly Id[] {
  const columns = cardColumns(doc, card);
  if (!columns) return [];
  return orderedSteps(doc)
    .slice(columns[0], columns[1] + 1)
    .map((row) => row.id);
}

/** First and last new column of a card that covered `steps`, of which `moved` were taken elsewhere. */
function newColumns(
  card: Card,
  covered: readonly Id[],
  columnOf: ReadonlyMap<Id, number>,
  moved: ReadonlySet<Id>,
): readonly [number, number] | null {
  const columns = covered.flatMap((id) => columnOf.get(id) ?? []).sort((a, b) => a - b);
  const first = columns[0];
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return null;
  if (last - first + 1 === columns.length) return [first, last];
  const anchor = columnOf.get(card.stepId);
  if (anchor !== undefined && moved.has(card.stepId)) {
    // The card goes with the step it begins at and keeps what still stands right of it.
    let end = anchor;
    while (columns.includes(end + 1)) end++;
    return [anchor, end];
  }
  const stayed = covered.flatMap((id) => (moved.has(id) ? [] : (columnOf.get(id) ?? [])));
  return [Math.min(...stayed), Math.max(...stayed)];
}

/**
 * Called by every recipe that changes which steps there are or their order, after it has done so. A card keeps covering its steps as
 * long as they stay together, grows over steps that come between them, and lets go of those that are taken elsewhere (`moved`).
 */
export function keepSpans(draft: Draft, doc: Blueprint, moved: ReadonlySet<Id> = new Set()): void {
  const wide = Object.keys(doc.cards).filter((id) => isWide(doc.cards[id]!));
  if (wide.length === 0) return;
  const steps = stepsNow(draft);
  const columnOf = new Map(steps.map((id, column) => [id, column]));
  for (const id of wide) {
    const card = doc.cards[id]!;
    const columns = newColumns(card, coveredSteps(doc, card), columnOf, moved);
    if (!columns || !draft.cards[id]) continue;
    const [first, last] = columns;
    const stepId = steps[first]!;
    if (stepId !== card.stepId) draft.cards[id].stepId = stepId;
    setSpan(draft, id, card.span, last - first + 1, steps.length - first);
  }
}

/** Writes a span unless the stored one, cut at the map's end (`room` steps away), says the same already. */
function setSpan(draft: Draft, id: Id, before: number | undefined, span: number, room: number): void {
  const card = draft.cards[id];
  if (!card || Math.min(before ?? 1, room) === span) return;
  if (span === 1) delete card.span;
  else card.span = span;
}

/** Cuts a card's span at the map's last step; for a card that has been given a new place or span. */
export function cutSpan(draft: Draft, doc: Blueprint, id: Id): void {
  const card = draft.cards[id];
  if (!card?.span) return;
  const steps = orderedSteps(doc);
  const room = steps.length - steps.findIndex((row) => row.id === card.stepId);
  if (card.span <= room) return;
  if (room === 1) delete card.span;
  else card.span = room;
}

/** Cards that begin at one of these steps, reach past them, and so live on when the steps are deleted. */
export function survivors(doc: Blueprint, stepIds: ReadonlySet<Id>): ReadonlySet<Id> {
  const ids = Object.keys(doc.cards).filter((id) => {
    const card = doc.cards[id]!;
    return (
      isWide(card) &&
      stepIds.has(card.stepId) &&
      coveredSteps(doc, card).some((stepId) => !stepIds.has(stepId))
    );
  });
  return new Set(ids);
}
