/** What a panel points at just now: the rows under the pointer or the keyboard's focus, so that the map can mark their cards and steps. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Id } from '../../shared/model/schema';

const NOTHING: readonly Id[] = [];

const pointed = createStore<{ readonly ids: readonly Id[] }>()(() => ({ ids: NOTHING }));

export const usePointedAt = (): readonly Id[] => useStore(pointed, (state) => state.ids);

export const pointAt = (ids: readonly Id[]): void =>
  pointed.setState({ ids: ids.length > 0 ? ids : NOTHING });

/** Takes the mark away, unless something else has been pointed at since. */
export function pointAway(ids: readonly Id[]): void {
  const now = pointed.getState().ids;
  if (now.length === ids.length && now.every((id, index) => id === ids[index])) pointAt(NOTHING);
}

/** Handlers that point while the pointer or the focus is within. */
export const pointing = (ids: readonly Id[]) => ({
  onPointerEnter: () => pointAt(ids),
  onPointerLeave: () => pointAway(ids),
  onFocus: () => pointAt(ids),
  onBlur: () => pointAway(ids),
});
