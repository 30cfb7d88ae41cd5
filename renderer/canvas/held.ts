/** What a gesture holds now: cards and notes that are shown as a ghost, and the card a link starts from. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Id } from '../../shared/model/schema';

interface Held {
  /** Dragged cards or notes: their places show as empty. */
  readonly ids: ReadonlySet<Id>;
  /** Links of held cards: drawn as they would run, not where they are. */
  readonly links: ReadonlySet<Id>;
  readonly linkFrom: Id | null;
}
const NONE: ReadonlySet<Id> = new Set();

export const held = createStore<Held>()(() => ({ ids: NONE, links: NONE, linkFrom: null }));
export const useHeld = <T>(choose: (state: Held) => T): T => useStore(held, choose);

export const hold = (ids: readonly Id[], links: ReadonlySet<Id> = NONE): void =>
  held.setState({ ids: new Set(ids), links: links.size > 0 ? links : NONE });
export const letGo = (): void => held.setState({ ids: NONE, links: NONE });
