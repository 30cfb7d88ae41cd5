/** The scratch copy: other judgements tried beside the map's own. It stays until it is applied or thrown away, or another document is opened. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Override, setOverride, whatIfCommand } from '../../shared/analysis/whatIf';
import { editor, onStep } from './editor';

const NOTHING: readonly Override[] = [];

const whatIf = createStore<{ readonly overrides: readonly Override[] }>()(() => ({ overrides: NOTHING }));

export const useOverrides = (): readonly Override[] => useStore(whatIf, (state) => state.overrides);

const docNow = () => editor.getState().session.doc;

/** Tries a value; one that says what the map says is none. */
export const tryValue = (override: Override): void =>
  whatIf.setState(({ overrides }) => ({ overrides: setOverride(docNow(), overrides, override) }));

export const throwAwayWhatIf = (): void => whatIf.setState({ overrides: NOTHING });

/** Writes all of it into the map as one step of undo. */
export function applyWhatIf(): void {
  const command = whatIfCommand(docNow(), whatIf.getState().overrides);
  if (command === null || editor.getState().dispatch(command) === null) throwAwayWhatIf();
}

onStep((step) => {
  if (step === 'load') throwAwayWhatIf();
});
