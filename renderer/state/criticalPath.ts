/** Whether the map shows its critical path: switched on and off from the analysis. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const shown = createStore<{ readonly on: boolean }>()(() => ({ on: false }));

export const useCriticalPathShown = (): boolean => useStore(shown, (state) => state.on);

export const showCriticalPath = (on: boolean): void => shown.setState({ on });
