/** State of the window that is never part of the document: language, theme, panels, tool, zoom, what is being edited. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { toLocale } from '../../shared/model/document';
import type { Locale } from '../../shared/model/schema';
import type { ThemeName } from '../../shared/scene/types';
import type { Settings } from '../../shared/settings/rows';
import { foldWhenNarrow, panesToRemember } from './narrow';
import { changeSettings, settings } from './settings';
import type { UiState } from './types';

/** What was done is put into words after the frame in which it was done. */
const SAY_AFTER_MS = 40;
let saying: ReturnType<typeof setTimeout> | undefined;

const PANES = ['rightPanel', 'leftOpen', 'leftWidth', 'rightWidth', 'legend'] as const;

const prefers = (query: string): boolean =>
  typeof matchMedia === 'function' && matchMedia(`(prefers-${query})`).matches;

function themeNameOf({ theme }: Settings): ThemeName {
  if (theme !== 'system') return theme;
  if (prefers('contrast: more')) return 'contrast';
  return prefers('color-scheme: dark') ? 'dark' : 'light';
}

/** `system`: the interface's language nearest to the system's. */
const localeOf = ({ language }: Settings): Locale =>
  language === 'system' ? toLocale(typeof navigator === 'undefined' ? 'en' : navigator.language) : language;

export const ui = createStore<UiState>()((set) => ({
  locale: localeOf(settings.getState()),
  themeName: themeNameOf(settings.getState()),
  screen: 'start',
  rightPanel: 'inspector',
  leftOpen: true,
  leftWidth: 216,
  rightWidth: 340,
  legend: false,
  outline: false,
  tool: 'select',
  zoom: 1,
  wideAnalysis: false,
  heat: false,
  hiddenPersonas: [],
  shownLanes: null,
  shownPhases: null,
  activeView: null,
  namingView: null,
  presenting: null,
  presentPage: { index: 0, count: 1 },
  workshop: false,
  editing: null,
  dialog: null,
  announcement: '',
  set,
  announce: (said) => {
    clearTimeout(saying);
    if (typeof said === 'string') set({ announcement: said });
    else saying = setTimeout(() => set({ announcement: said() }), SAY_AFTER_MS);
  },
}));

export const useUi = <T>(select: (state: UiState) => T): T => useStore(ui, select);

function apply({ locale, themeName }: UiState): void {
  if (typeof document === 'undefined') return;
  const root = document.documentElement;
  root.lang = locale;
  root.dataset.theme = themeName;
}

apply(ui.getState());
ui.subscribe((state, before) => {
  if (state.locale !== before.locale || state.themeName !== before.themeName) apply(state);
});

function follow(now: Settings): void {
  ui.setState({ locale: localeOf(now), themeName: themeNameOf(now) });
  if (typeof document !== 'undefined') document.documentElement.dataset.motion = now.motion;
}
settings.subscribe(follow);
if (typeof matchMedia === 'function') {
  for (const query of ['contrast: more', 'color-scheme: dark'])
    matchMedia(`(prefers-${query})`).addEventListener('change', () => follow(settings.getState()));
}

/** The panes as the last window left them, and from now on remembered. Called once, when the settings are there. */
export function restorePanes(): void {
  const { rightPanel, leftOpen, leftWidth, rightWidth, legend } = settings.getState();
  const shown = rightPanel === 'closed' ? null : rightPanel;
  ui.setState({ rightPanel: shown, leftOpen, leftWidth, rightWidth, legend });
  foldWhenNarrow(ui);
  ui.subscribe((state, before) => {
    if (PANES.every((key) => state[key] === before[key])) return;
    const panes = panesToRemember(state);
    changeSettings({
      rightPanel: panes.rightPanel ?? 'closed',
      leftOpen: panes.leftOpen,
      leftWidth: state.leftWidth,
      rightWidth: state.rightWidth,
      legend: state.legend,
    });
  });
}
