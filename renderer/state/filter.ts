/** What of the map the window shows: hidden personas, chosen lanes and phases, the heat overlay; and saved views as such a filter. */
import type { LayoutView } from '../../shared/layout/types';
import { orderedLanes, orderedPhases } from '../../shared/model/queries';
import type { Blueprint, Id, View } from '../../shared/model/schema';
import { type Filter, filterOf, sameFilter } from '../../shared/model/views';
import type { UiState } from './types';
import { ui } from './ui';

type Shown = Pick<UiState, 'hiddenPersonas' | 'shownLanes' | 'shownPhases'>;

/** Everything is shown. */
export const NO_FILTER = {
  hiddenPersonas: [],
  shownLanes: null,
  shownPhases: null,
  activeView: null,
} as const satisfies Partial<UiState>;

export const sameShown = (a: Shown, b: Shown): boolean =>
  a.hiddenPersonas === b.hiddenPersonas && a.shownLanes === b.shownLanes && a.shownPhases === b.shownPhases;

const shownPersonas = (doc: Blueprint, hidden: readonly Id[]): readonly Id[] =>
  Object.keys(doc.personas).filter((id) => !hidden.includes(id));

/** The view that the map is laid out with; null for everything. */
export function shownNow(doc: Blueprint): LayoutView | null {
  const { hiddenPersonas, shownLanes, shownPhases } = ui.getState();
  if (hiddenPersonas.length === 0 && shownLanes === null && shownPhases === null) return null;
  return {
    ...(hiddenPersonas.length > 0 && { personaIds: shownPersonas(doc, hiddenPersonas) }),
    ...(shownLanes && { laneIds: shownLanes }),
    ...(shownPhases && { phaseIds: shownPhases }),
  };
}

/** The window's filter as a saved view keeps it. Lanes that the document hides count, too: the view shows what is seen now. */
export function currentFilter(
  doc: Blueprint,
  { hiddenPersonas, shownLanes, shownPhases, heat }: Shown & Pick<UiState, 'heat'> = ui.getState(),
): Filter {
  const lanes = orderedLanes(doc);
  const laneIds = lanes
    .filter(({ id, record }) => (shownLanes ? shownLanes.includes(id) : record.hidden !== true))
    .map(({ id }) => id);
  const phases = orderedPhases(doc).map(({ id }) => id);
  const phaseIds = shownPhases && phases.filter((id) => shownPhases.includes(id));
  const personaIds = shownPersonas(doc, hiddenPersonas);
  return {
    ...(laneIds.length > 0 && laneIds.length < lanes.length && { laneIds }),
    ...(personaIds.length > 0 && personaIds.length < Object.keys(doc.personas).length && { personaIds }),
    ...(phaseIds && phaseIds.length > 0 && phaseIds.length < phases.length && { phaseIds }),
    ...(heat && { overlay: 'heat' }),
  };
}

/** Shows on the map what a filter leaves. */
export function applyFilter(doc: Blueprint, filter: Filter, activeView: Id | null): void {
  const { laneIds, personaIds, phaseIds, overlay } = filter;
  ui.getState().set({
    shownLanes: laneIds ?? null,
    shownPhases: phaseIds ?? null,
    hiddenPersonas: personaIds ? Object.keys(doc.personas).filter((id) => !personaIds.includes(id)) : [],
    heat: overlay === 'heat',
    activeView,
  });
}

/** Whether the window shows just what the view keeps. */
export function showsView(doc: Blueprint, view: View, state: Shown & Pick<UiState, 'heat'>): boolean {
  const { laneIds, ...rest } = currentFilter(doc, state);
  // A view that names no lanes shows those that the document does not hide, whichever they are.
  const lanes = laneIds && (state.shownLanes || view.laneIds) ? { laneIds } : {};
  return sameFilter(filterOf(view), { ...rest, ...lanes });
}

/** One lane more or less among those shown; all of them are no filter. The last one stays. */
export function toggleShown(shown: readonly Id[], all: readonly Id[], id: Id): readonly Id[] | null {
  const next = shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id];
  if (next.length === 0) return shown;
  return all.every((other) => next.includes(other)) ? null : next;
}
