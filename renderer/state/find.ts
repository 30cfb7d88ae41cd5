/** What is being looked for, where it was found, and which cards the filter leaves bright. Works only while the find bar is open. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { brightCards, type CardFilter, NO_CARD_FILTER } from '../../shared/find/cardFilter';
import { FIND_FIELDS, type FindOptions, findHits, type Hit } from '../../shared/find/findHits';
import { replaceHits } from '../../shared/find/replaceHits';
import type { Id } from '../../shared/model/schema';
import { editor, onStep } from './editor';
import { isCovered, privateWriting } from './privateWriting';
import { ui } from './ui';

export interface FindState extends FindOptions {
  readonly open: boolean;
  readonly replacing: boolean;
  readonly filtering: boolean;
  readonly replacement: string;
  readonly filter: CardFilter;
  readonly hits: readonly Hit[];
  /** The hit that one stands at; −1 before the first step. */
  readonly at: number;
  /** Cards the filter leaves; null without one. */
  readonly bright: ReadonlySet<Id> | null;
  /** Counts the times the bar was asked for: it takes the keyboard then. */
  readonly asked: number;
}

const NO_HITS: readonly Hit[] = [];
const CLOSED = {
  open: false,
  replacing: false,
  filtering: false,
  filter: NO_CARD_FILTER,
  hits: NO_HITS,
  at: -1,
  bright: null,
} as const satisfies Partial<FindState>;

export const find = createStore<FindState>()(() => ({
  ...CLOSED,
  query: '',
  matchCase: false,
  wholeWord: false,
  fields: FIND_FIELDS,
  replacement: '',
  asked: 0,
}));
export const useFind = <T>(choose: (state: FindState) => T): T => useStore(find, choose);

const sameHit = (a: Hit | undefined, b: Hit | undefined): boolean =>
  a !== undefined && b !== undefined && a.id === b.id && a.field === b.field && a.start === b.start;

/** After a change of the map the search waits for a rest in the typing, ms. */
const REST_MS = 120;

/** Looks again. One stays at the hit where one was, or at the one that has moved into its place. */
function search(): void {
  const state = find.getState();
  if (!state.open) return;
  const { doc } = editor.getState().session;
  const bright = brightCards(doc, state.filter);
  // A hit would tell what a covered card says.
  const hits = findHits(doc, state, bright).filter(({ id }) => !isCovered(id));
  const before = state.hits[state.at];
  const still = before ? hits.findIndex((hit) => sameHit(hit, before)) : -1;
  const at = still >= 0 || state.at < 0 ? still : Math.min(state.at, hits.length) - 1;
  find.setState({ hits: hits.length === 0 ? NO_HITS : hits, bright, at });
}

let timer: ReturnType<typeof setTimeout> | null = null;
onStep((step) => {
  if (!find.getState().open) return;
  if (step === 'load') {
    closeFind();
    return;
  }
  timer ??= setTimeout(() => {
    timer = null;
    search();
  }, REST_MS);
});

/** Another text, option or filter: looked for at once, from before the first hit. */
export function setFind(change: Partial<Omit<FindState, 'hits' | 'at' | 'bright' | 'asked' | 'open'>>): void {
  find.setState({ ...change, ...('replacement' in change ? {} : { at: -1 }) });
  search();
}

export function openFind(part: 'find' | 'replace' | 'filter'): void {
  const { asked, replacing } = find.getState();
  find.setState({
    open: true,
    replacing: replacing || part === 'replace',
    filtering: part === 'filter',
    asked: asked + 1,
  });
  search();
}

/** Closes the bar and takes the filter off with it, so that no map stays dimmed for no visible reason. */
export function closeFind(): void {
  find.setState(CLOSED);
}

/** The hit to stand at next: from the selected card on, the first time. */
export function stepHit(by: 1 | -1): Hit | null {
  if (timer !== null) {
    clearTimeout(timer);
    timer = null;
    search();
  }
  const { hits, at } = find.getState();
  if (hits.length === 0) return null;
  let next = (at + by + hits.length) % hits.length;
  if (at < 0) {
    const { selection } = editor.getState().session;
    const here = hits.findIndex(({ id }) => selection.ids.includes(id));
    next = here >= 0 ? here : by > 0 ? 0 : hits.length - 1;
  }
  find.setState({ at: next });
  return hits[next] ?? null;
}

/** Writes the replacement at the given hits, as one step of history; gives how many there were. */
export function replaceAt(hits: readonly Hit[]): number {
  const command = replaceHits(editor.getState().session.doc, hits, find.getState().replacement);
  if (!command || editor.getState().dispatch(command) !== null) return 0;
  search();
  return hits.length;
}

privateWriting.subscribe(search);
ui.subscribe((state, before) => {
  if (state.screen !== before.screen && state.screen !== 'map') closeFind();
});
