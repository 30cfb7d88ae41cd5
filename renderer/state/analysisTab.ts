/** Which tab of the analysis is open; it stays so when the pane was closed in between. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const tab = createStore<{ readonly open: string }>()(() => ({ open: 'pains' }));

export const useAnalysisTab = (): string => useStore(tab, (state) => state.open);

export const currentAnalysisTab = (): string => tab.getState().open;

export const openAnalysisTab = (open: string): void => tab.setState({ open });
