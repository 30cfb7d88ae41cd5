/** Keeps wide cards over the steps that they cover on each side, where steps came, went or moved on one of them. */
import type { Blueprint, Id } from '../model/schema';
import { type OpenDocument, rowOf, withValue } from './documents';
import { coverage, isResized, spanOf, stepIdsOf } from './follow';
import type { MergePlan } from './plan';
import { keyOf, type PlannedConflict } from './plannedConflict';
import type { Choice, MergeNote, Row, Versions } from './types';

export function keepSpans(
  { versions, follow, both, conflicts }: MergePlan,
  doc: OpenDocument,
  choiceOf: (conflict: PlannedConflict) => Choice,
  notes: MergeNote[],
): void {
  if (follow.sameSteps) return;
  const steps = stepIdsOf(doc as unknown as Blueprint);
  const order = steps.join();
  const asked = new Map(
    conflicts.flatMap((conflict) =>
      conflict.path[0] === 'cards' && conflict.path[2] === 'span'
        ? [[conflict.record, choiceOf(conflict)] as const]
        : [],
    ),
  );
  const sides = [versions.ours, versions.theirs].map((side) => ({
    side,
    sameOrder: stepIdsOf(side).join() === order,
  }));
  for (const [id, card] of Object.entries(doc.cards)) {
    const was = [versions.base, versions.ours, versions.theirs].map((side) => rowOf(side, 'cards', id));
    if (spanOf(card) === 1 && was.every((row) => !row || spanOf(row) === 1)) continue;
    const asOnSide = sides.some(({ side, sameOrder }) => {
      const row = sameOrder ? rowOf(side, 'cards', id) : undefined;
      return row && row.stepId === card.stepId && row.span === card.span;
    });
    const choice = asked.get(id);
    const isMerged = both.has(keyOf('cards', id));
    if ((asOnSide && !isMerged) || (choice !== undefined && typeof choice !== 'string')) continue;
    const span = newSpan(versions, steps, card, id, choice);
    const room = steps.length - steps.indexOf(String(card.stepId));
    if (span === Math.min(spanOf(card), room) && !isMerged) continue;
    const written = span === 1 ? undefined : span;
    if (written !== card.span) doc.cards[id] = withValue(card, ['span'], written) as Row;
    if (was.some((row) => row && spanOf(row) !== span))
      notes.push({ rule: 'spanKept', table: 'cards', record: id, field: 'span' });
  }
}

/** The card in the versions that say how wide it is: the side that made it wider or narrower, else all that have it. */
function sources(
  { base, ours, theirs }: Versions,
  id: Id,
  card: Row,
  choice: Choice | undefined,
): readonly Blueprint[] {
  const [was, mine, others] = [base, ours, theirs].map((doc) => rowOf(doc, 'cards', id));
  if (!mine || !others) return [mine ? ours : theirs];
  if (choice === 'base') return [base];
  if (choice === 'ours') return [ours];
  if (choice === 'theirs') return [theirs];
  if (!was) {
    // What both added in different places is as wide as where it stands.
    const there = [ours, theirs].filter((side) => rowOf(side, 'cards', id)?.stepId === card.stepId);
    return there.length > 0 ? there : [ours, theirs];
  }
  const [a, b] = [isResized(base, ours, was, mine), isResized(base, theirs, was, others)];
  if (a === b) return [ours, theirs];
  return [a ? ours : theirs];
}

function newSpan(
  versions: Versions,
  steps: readonly Id[],
  card: Row,
  id: Id,
  choice: Choice | undefined,
): number {
  const all = sources(versions, id, card, choice).map((doc) => ({
    doc,
    row: rowOf(doc, 'cards', id) ?? card,
  }));
  const here = all.filter(({ row }) => row.stepId === card.stepId || !steps.includes(String(row.stepId)));
  const start = steps.indexOf(String(card.stepId));
  const covered = new Set(here.flatMap(({ doc, row }) => coverage(doc, row)));
  // Where one side moved it and the other one widened it, it is as wide in its new place.
  if (!covered.has(String(card.stepId)))
    return Math.max(1, Math.min(Math.max(...all.map(({ row }) => spanOf(row))), steps.length - start));
  const docs = [versions.base, versions.ours, versions.theirs];
  const isNew = (step: Id) => docs.some((doc) => !Object.hasOwn(doc.steps, step));
  let end = start;
  for (let column = start + 1; column < steps.length; column++) {
    const step = steps[column]!;
    if (covered.has(step)) end = column;
    else if (!isNew(step)) break;
  }
  return end - start + 1;
}
