/** What a gesture holds now: cards and notes that are shown as a ghost, and the card a link starts from. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Id } from '../../shared/model/schema';

interface Held {
  /** Dragged cards or notes: their places show as empty. */
  readonly ids: ReadonlySet<Id>;
  readonly linkFrom: Id | null;
}
const NONE: ReadonlySet<Id> = new Set();

export const held = createStore<Held>()(() => ({ ids: NONE, linkFrom: null }));
export const useHeld = <T>(choose: (state: Held) => T): T => useStore(held, choose);

export const hold = (ids: readonly Id[]): void => held.setState({ ids: new Set(ids) });
export const letGo = (): void => held.setState({ ids: NONE });
