/** Which lanes, phases and steps are shown, and over which shown columns a card reaches. */
import { type Keyed, orderedLanes, orderedPhases, orderedSteps } from '../model/queries';
import type { Blueprint, Card, Id, Lane, Phase, Step } from '../model/schema';
import { sameItems } from './keep';
import type { LayoutView } from './types';

export interface Frame {
  readonly lanes: readonly Keyed<Lane>[];
  readonly laneIndex: ReadonlyMap<Id, number>;
  /** Shown phases in order, each with its steps. */
  readonly phases: readonly { readonly phase: Keyed<Phase>; readonly steps: readonly Keyed<Step>[] }[];
  readonly steps: readonly Keyed<Step>[];
  /** Shown columns [first, last] of a card; null where none of its steps is shown. */
  readonly columnsOf: (card: Card) => readonly [number, number] | null;
  /** True where the view leaves out a card that is only for personas it does not show. */
  readonly isFilteredOut: (card: Card) => boolean;
  /** The one persona the view shows of several: cards say what is different for it; null for none or more. */
  readonly onlyPersona: Id | null;
}

function createFrame(doc: Blueprint, view: LayoutView): Frame {
  const laneIds = view.laneIds && new Set(view.laneIds);
  const personaIds = view.personaIds && new Set(view.personaIds);
  const phaseIds = view.phaseIds && new Set(view.phaseIds);
  const hasPersona = (id: Id): boolean => !personaIds || personaIds.has(id);
  const lanes = orderedLanes(doc).filter(
    ({ id, record }) =>
      (laneIds ? laneIds.has(id) : !record.hidden) &&
      (record.personaId === undefined || hasPersona(record.personaId)),
  );
  const all = orderedSteps(doc);
  const byPhase = new Map<Id, Keyed<Step>[]>();
  for (const step of all) {
    const list = byPhase.get(step.record.phaseId);
    if (list) list.push(step);
    else byPhase.set(step.record.phaseId, [step]);
  }
  const phases = orderedPhases(doc)
    .filter(({ id }) => !phaseIds || phaseIds.has(id))
    .map((phase) => ({ phase, steps: byPhase.get(phase.id) ?? [] }));
  const steps = phases.flatMap((phase) => phase.steps);
  const [only] = view.personaIds ?? [];
  return {
    onlyPersona: only !== undefined && personaIds?.size === 1 ? only : null,
    lanes,
    laneIndex: new Map(lanes.map(({ id }, index) => [id, index])),
    phases,
    steps,
    columnsOf: columnFinder(all, steps),
    isFilteredOut: ({ personaIds: named }) =>
      personaIds !== undefined && named !== undefined && named.length > 0 && !named.some(hasPersona),
  };
}

function columnFinder(
  all: readonly Keyed<Step>[],
  shown: readonly Keyed<Step>[],
): (card: Card) => readonly [number, number] | null {
  const place = new Map(all.map((step, index) => [step.id, index]));
  /** Number of shown steps before each step. */
  const before = new Int32Array(all.length + 1);
  let next = 0;
  all.forEach((step, index) => {
    before[index] = next;
    if (shown[next]?.id === step.id) next++;
  });
  before[all.length] = next;
  return ({ stepId, span = 1 }) => {
    const from = place.get(stepId);
    if (from === undefined) return null;
    const first = before[from]!;
    const last = before[Math.min(from + span, all.length)]! - 1;
    return first <= last ? [first, last] : null;
  };
}

const sameIds = (a: readonly Id[] | undefined, b: readonly Id[] | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && sameItems(a, b));

const sameView = (a: LayoutView, b: LayoutView): boolean =>
  sameIds(a.laneIds, b.laneIds) && sameIds(a.personaIds, b.personaIds) && sameIds(a.phaseIds, b.phaseIds);

/** Makes frames; the frame stays the same object while lanes, phases, steps and view are the same. */
export function createFrameMaker(): (doc: Blueprint, view: LayoutView) => Frame {
  let last: { readonly doc: Blueprint; readonly view: LayoutView; readonly frame: Frame } | null = null;
  return (doc, view) => {
    const stands =
      last &&
      last.doc.lanes === doc.lanes &&
      last.doc.phases === doc.phases &&
      last.doc.steps === doc.steps &&
      sameView(last.view, view);
    const frame = stands ? last!.frame : createFrame(doc, view);
    last = { doc, view, frame };
    return frame;
  };
}
