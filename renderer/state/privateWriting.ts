/** Private writing: cards made while it is on stay covered in this window until they are revealed. The document knows nothing of it. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Id } from '../../shared/model/schema';
import { editor, onStep } from './editor';

export interface PrivateState {
  readonly on: boolean;
  readonly covered: ReadonlySet<Id>;
}

const NOTHING: ReadonlySet<Id> = new Set();

export const privateWriting = createStore<PrivateState>()(() => ({ on: false, covered: NOTHING }));
export const usePrivate = <T>(choose: (state: PrivateState) => T): T => useStore(privateWriting, choose);

export const isCovered = (id: Id): boolean => privateWriting.getState().covered.has(id);

/** Cards that the newest entry of the history made. */
const madeNow = (): readonly Id[] =>
  (editor.getState().session.past.at(-1)?.patches ?? [])
    .filter(({ op, path }) => op === 'add' && path.length === 2 && path[0] === 'cards')
    .map(({ path }) => String(path[1]));

onStep((step) => {
  if (step === 'load') privateWriting.setState({ on: false, covered: NOTHING });
  else if (step === 'do' && privateWriting.getState().on) {
    const made = madeNow().filter((id) => !isCovered(id));
    if (made.length > 0)
      privateWriting.setState(({ covered }) => ({ covered: new Set([...covered, ...made]) }));
  }
});

export const startPrivate = (): void => privateWriting.setState({ on: true });

/** Uncovers everything and gives the number of cards that it was. */
export function reveal(): number {
  const { cards } = editor.getState().session.doc;
  const count = [...privateWriting.getState().covered].filter((id) => cards[id]).length;
  privateWriting.setState({ on: false, covered: NOTHING });
  return count;
}
