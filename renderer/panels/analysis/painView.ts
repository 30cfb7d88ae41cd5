/** How the list of pains is shown: grouped and filtered; kept as long as the window lives. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PainFilter, PainGrouping } from '../../../shared/analysis';

export interface PainView {
  /** Null = one list. */
  readonly group: PainGrouping | null;
  readonly filter: Required<PainFilter>;
}

export const NO_PAIN_FILTER: PainView['filter'] = { personaIds: [], evidence: [] };

const painView = createStore<PainView>()(() => ({ group: null, filter: NO_PAIN_FILTER }));

export const usePainView = (): PainView => useStore(painView);

export const setPainView = (change: Partial<PainView>): void => painView.setState(change);
