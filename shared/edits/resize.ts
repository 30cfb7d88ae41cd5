/** Making things reach further or less far: cards over steps, phases over steps. */
import type { Command } from '../commands/types';
import { cardColumns, orderedPhases, orderedSteps, stepsOfPhase } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';

/** Each card covers `by` more steps to the right; null where nothing changes. */
export function widenCards(doc: Blueprint, ids: readonly Id[], by: number): Command | null {
  const last = orderedSteps(doc).length - 1;
  const edits = ids.flatMap((id): Command[] => {
    const columns = doc.cards[id] && cardColumns(doc, doc.cards[id]);
    if (!columns) return [];
    const end = Math.max(columns[0], Math.min(last, columns[1] + by));
    const span = end - columns[0] + 1;
    return end === columns[1]
      ? []
      : [{ type: 'card.edit', ids: [id], fields: { span: span > 1 ? span : null } }];
  });
  const [first] = edits;
  if (!first) return null;
  if (edits.length === 1) return first;
  return { type: 'batch', label: { key: 'card.span', vars: { count: edits.length } }, commands: edits };
}

/** How far the border after a phase can go: steps to the left it can give up, and to the right it can take in. One stays in each. */
export function phaseReach(
  doc: Blueprint,
  phaseId: Id,
): { readonly less: number; readonly more: number; readonly nextId: Id } | null {
  const phases = orderedPhases(doc);
  const next = phases[phases.findIndex(({ id }) => id === phaseId) + 1];
  if (!doc.phases[phaseId] || !next) return null;
  const room = (id: Id) => Math.max(0, stepsOfPhase(doc, id).length - 1);
  return { less: room(phaseId), more: room(next.id), nextId: next.id };
}

/** The phase takes in the first `by` steps of the next one, or gives up its last −`by`; as far as it can. Null where nothing changes. */
export function resizePhase(doc: Blueprint, phaseId: Id, by: number): Command | null {
  const reach = phaseReach(doc, phaseId);
  if (!reach) return null;
  const count = Math.max(-reach.less, Math.min(reach.more, Math.trunc(by)));
  if (count === 0) return null;
  const own = stepsOfPhase(doc, phaseId).map(({ id }) => id);
  const next = stepsOfPhase(doc, reach.nextId).map(({ id }) => id);
  const move: Command =
    count > 0
      ? { type: 'step.move', ids: next.slice(0, count), phaseId, index: own.length }
      : { type: 'step.move', ids: own.slice(count), phaseId: reach.nextId, index: 0 };
  return { type: 'batch', label: { key: 'phase.resize' }, commands: [move] };
}
