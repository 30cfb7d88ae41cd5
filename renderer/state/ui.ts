/** State of the window that is never part of the document: language, theme, panels, tool, zoom, what is being edited. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Locale } from '../../shared/model/schema';
import type { ThemeName } from '../../shared/scene/types';
import { foldWhenNarrow, panesToRemember } from './narrow';
import type { UiState } from './types';

const STORAGE_KEY = 'throughline.window';
const REMEMBERED = [
  'locale',
  'theme',
  'rightPanel',
  'leftOpen',
  'leftWidth',
  'rightWidth',
  'legend',
  'author',
  'timerSound',
] as const;
type Remembered = Partial<Pick<UiState, (typeof REMEMBERED)[number]>>;

function remembered(): Remembered {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Remembered) : {};
  } catch {
    return {};
  }
}

function remember(now: UiState): void {
  const state = { ...now, ...panesToRemember(now) };
  try {
    localStorage.setItem(
      STORAGE_KEY,
      JSON.stringify(Object.fromEntries(REMEMBERED.map((k) => [k, state[k]]))),
    );
  } catch {
    // A window without storage (private mode, tests) forgets; nothing else depends on it.
  }
}

const prefers = (query: string): boolean =>
  typeof matchMedia === 'function' && matchMedia(`(prefers-${query})`).matches;

function resolveTheme(theme: UiState['theme']): ThemeName {
  if (theme !== 'system') return theme;
  if (prefers('contrast: more')) return 'contrast';
  return prefers('color-scheme: dark') ? 'dark' : 'light';
}

/** The interface's language nearest to the system's. */
function systemLocale(): Locale {
  const language = typeof navigator === 'undefined' ? 'en' : navigator.language;
  if (!/^zh\b/i.test(language)) return 'en';
  return /hant|tw|hk|mo/i.test(language) ? 'zh-Hant' : 'zh-Hans';
}

const saved = remembered();
const theme = saved.theme ?? 'system';

export const ui = createStore<UiState>()((set) => ({
  locale: systemLocale(),
  screen: 'start',
  rightPanel: 'inspector',
  leftOpen: true,
  leftWidth: 216,
  rightWidth: 340,
  legend: false,
  outline: false,
  author: '',
  timerSound: true,
  ...saved,
  theme,
  themeName: resolveTheme(theme),
  tool: 'select',
  zoom: 1,
  wideAnalysis: false,
  heat: false,
  hiddenPersonas: [],
  shownLanes: null,
  shownPhases: null,
  activeView: null,
  presenting: null,
  workshop: false,
  editing: null,
  dialog: null,
  announcement: '',
  set: (change) =>
    set(change.theme === undefined ? change : { ...change, themeName: resolveTheme(change.theme) }),
  announce: (text) => set({ announcement: text }),
}));

export const useUi = <T>(select: (state: UiState) => T): T => useStore(ui, select);

function apply(state: UiState): void {
  if (typeof document === 'undefined') return;
  const root = document.documentElement;
  root.lang = state.locale;
  root.dataset.theme = state.themeName;
}

foldWhenNarrow(ui);
apply(ui.getState());
ui.subscribe((state, before) => {
  if (state.locale !== before.locale || state.themeName !== before.themeName) apply(state);
  if (REMEMBERED.some((key) => state[key] !== before[key])) remember(state);
});
if (typeof matchMedia === 'function') {
  for (const query of ['contrast: more', 'color-scheme: dark']) {
    matchMedia(`(prefers-${query})`).addEventListener('change', () => {
      ui.setState((state) => ({ themeName: resolveTheme(state.theme) }));
    });
  }
}
