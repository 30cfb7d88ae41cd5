/** In a narrow window (200 % zoom on a laptop) rail and pane lie over the map: they fold by themselves, one at a time is open, and with the room comes back what was open. Where the legend lies over the pane, it makes way for a panel that is asked for. */
import type { StoreApi } from 'zustand/vanilla';
import type { UiState } from './types';

/** As in app.css. */
const NARROW = '(width < 900px)';

type Panes = Pick<UiState, 'leftOpen' | 'rightPanel'>;

/** Here the legend lies over the right pane, as in legend.css. */
const LEGEND_OVER_PANE = '(900px <= width < 1600px)';

/** Whether the right pane is open but not seen. */
export const legendCoversPane = ({ legend, rightPanel }: Pick<UiState, 'legend' | 'rightPanel'>): boolean =>
  legend && rightPanel !== null && typeof matchMedia === 'function' && matchMedia(LEGEND_OVER_PANE).matches;

/** What was open while there was room; null while there is. */
let wide: Panes | null = null;

/** What the next start of the window should show. */
export const panesToRemember = ({ leftOpen, rightPanel }: Panes): Panes => wide ?? { leftOpen, rightPanel };

/** Watches the window's width for as long as the window lives. */
export function foldWhenNarrow(ui: StoreApi<UiState>): void {
  if (typeof matchMedia !== 'function') return;
  const fit = (narrow: boolean): void => {
    const { set } = ui.getState();
    if (narrow && wide === null) {
      wide = panesToRemember(ui.getState());
      set({ leftOpen: false, rightPanel: null });
    } else if (!narrow && wide !== null) {
      const panes = wide;
      wide = null;
      set(panes);
    }
  };
  const query = matchMedia(NARROW);
  query.addEventListener('change', () => fit(query.matches));
  fit(query.matches);
  ui.subscribe((state, before) => {
    // Another panel that is asked for is not left under the legend.
    const asked = state.rightPanel !== before.rightPanel && state.rightPanel !== null;
    if (asked && before.legend && legendCoversPane(state)) state.set({ legend: false });
    if (wide === null) return;
    if (state.leftOpen && !before.leftOpen && state.rightPanel !== null) state.set({ rightPanel: null });
    else if (state.rightPanel !== null && before.rightPanel === null && state.leftOpen)
      state.set({ leftOpen: false });
  });
}
