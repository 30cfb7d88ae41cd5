/** The open handbook: which page it shows, where one came from, what is searched for. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PageId } from '../../shared/handbook/contents';
import { ui } from './ui';

export interface Place {
  /** null: the table of contents. */
  readonly page: PageId | null;
  /** Id of a heading on the page. */
  readonly section?: string;
}

interface HandbookState {
  readonly open: boolean;
  /** Opened over a dialog, which lets nothing beside itself be used: shown as a dialog, too. */
  readonly overDialog: boolean;
  /** Places in the order in which they were visited, and which of them is shown. */
  readonly trail: readonly Place[];
  readonly at: number;
  readonly query: string;
  /** Wide enough for contents and page side by side. */
  readonly wide: boolean;
}

const CONTENTS: Place = { page: null };

const store = createStore<HandbookState>()(() => ({
  open: false,
  overDialog: false,
  trail: [CONTENTS],
  at: 0,
  query: '',
  wide: false,
}));

export const handbook: { readonly getState: () => HandbookState } = store;
export const useHandbook = <T>(select: (state: HandbookState) => T): T => useStore(store, select);

export const placeNow = (state: HandbookState): Place => state.trail[state.at] ?? CONTENTS;

const samePlace = (a: Place, b: Place): boolean => a.page === b.page && a.section === b.section;

/** Goes to a place; what was ahead of the present one is forgotten. */
export function goTo(place: Place): void {
  store.setState((state) => {
    if (samePlace(placeNow(state), place)) return { query: '' };
    const trail = [...state.trail.slice(0, state.at + 1), place];
    return { trail, at: trail.length - 1, query: '' };
  });
}

/** Opens the handbook beside the map: at a page, or without one where it was left. */
export function openHandbook(page?: PageId, section?: string): void {
  if (page !== undefined) goTo(section === undefined ? { page } : { page, section });
  store.setState({ open: true, overDialog: ui.getState().dialog !== null });
}

export const closeHandbook = (): void => store.setState({ open: false, overDialog: false });

/** One place back (−1) or forward (1). */
export function walkTrail(direction: 1 | -1): void {
  store.setState(({ at, trail }) => ({
    at: Math.min(Math.max(at + direction, 0), trail.length - 1),
    query: '',
  }));
}

export const searchHandbook = (query: string): void => store.setState({ query });

export const toggleWideHandbook = (): void => store.setState(({ wide }) => ({ wide: !wide }));

// Once the dialog is gone the handbook stands beside the map.
ui.subscribe(({ dialog }) => {
  if (dialog === null && store.getState().overDialog) store.setState({ overDialog: false });
});
