/** The store of the open document: session, layout and file. Everything that changes the document goes through `dispatch`, `undo` or `redo`. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { withKept } from '../../shared/exporters/keptOptions';
import { createMemoryHost } from '../../shared/host/memoryHost';
import type { FileRef } from '../../shared/host/types';
import type { Layout, LayoutOptions } from '../../shared/layout/types';
import { createBlueprint } from '../../shared/model/document';
import type { Blueprint } from '../../shared/model/schema';
import { createSession } from '../../shared/session/createSession';
import { execute } from '../../shared/session/execute';
import { jumpTo } from '../../shared/session/jumpTo';
import { keepAside } from '../../shared/session/keepAside';
import { redo } from '../../shared/session/redo';
import { select } from '../../shared/session/select';
import type { HistoryEntry, Session } from '../../shared/session/types';
import { undo } from '../../shared/session/undo';
import { preparedFor } from '../workers/prepared';
import { NO_FILTER, sameShown, shownNow } from './filter';
import { layOutMap, layOutPart } from './mapLayout';
import { notify } from './notices';
import { computeScoreTexts, knownScoreTexts, type ScoreTexts, takeScoreTexts } from './scoreTexts';
import type { EditorState } from './types';
import { ui } from './ui';
import { labelText, refusalText, t } from './useT';

/** Stands where no document is open yet, and as `savedDoc` of a document that has never been saved. */
const NEVER_SAVED: Blueprint = createBlueprint({
  id: 'none',
  title: '',
  locale: 'en',
  now: '1970-01-01T00:00:00.000Z',
  generator: '',
});

/** How a session went on. */
export type SessionStep = 'do' | 'undo' | 'redo';
type StepListener = (step: SessionStep | 'load', before: Session) => void;
const stepListeners = new Set<StepListener>();

/** Listens to each step that changed the document, after it; returns the function that stops listening. */
export function onStep(listener: StepListener): () => void {
  stepListeners.add(listener);
  return () => stepListeners.delete(listener);
}

type LaidOutAhead = Pick<LayoutOptions, 'contents' | 'linkPaths'>;

function layoutWith(doc: Blueprint, scores: ScoreTexts, ahead: LaidOutAhead = {}): Layout {
  const view = shownNow(doc);
  // What was laid out ahead is the whole map.
  return view === null ? layOutMap(doc, { scores, ...ahead }) : layOutPart(doc, { scores, view });
}

/** The layout of a document just opened. Its links follow a moment later where the worker that has read it is still at them. */
function firstLayout(doc: Blueprint): Layout {
  const prepared = preparedFor(doc);
  if (!prepared) return layoutWith(doc, computeScoreTexts(doc));
  const scores = takeScoreTexts(prepared.scores);
  void prepared.rest.then((rest) => {
    // Whatever else has been done has laid out the links, too.
    const { session, layout } = editor.getState();
    if (session.doc === doc && layout === first)
      editor.setState({ layout: layoutWith(doc, scores, rest ? { linkPaths: rest.linkPaths } : {}) });
  });
  const first = layoutWith(doc, scores, { contents: prepared.contents, linkPaths: 'later' });
  return first;
}

/** Scores follow after the frame in which something changed: they are the dearest part of a layout and the least urgent. */
const SCORES_AFTER_MS = 60;
let followed = false;

function followScores(): void {
  if (followed) return;
  followed = true;
  setTimeout(() => {
    followed = false;
    const { doc } = editor.getState().session;
    const before = knownScoreTexts();
    const scores = computeScoreTexts(doc);
    if (scores !== before) editor.setState({ layout: layoutWith(doc, scores) });
  }, SCORES_AFTER_MS);
}

function layoutOf(doc: Blueprint): Layout {
  followScores();
  return layoutWith(doc, knownScoreTexts());
}

/** The newest history entry when the document was saved: undoing back to it means that nothing is unsaved. */
let savedEntry: HistoryEntry | undefined | null;

export const editor = createStore<EditorState>()((set, get) => {
  const change = (session: Session): void => {
    const { session: before } = get();
    if (session === before) return;
    if (session.doc === before.doc) {
      set({ session });
      return;
    }
    const saved = session.past.at(-1) === savedEntry ? { savedDoc: session.doc } : {};
    set({ session, layout: layoutOf(session.doc), ...saved });
  };
  const step = (session: Session, taken: SessionStep): void => {
    const before = get().session;
    change(session);
    if (session.doc !== before.doc) for (const listener of stepListeners) listener(taken, before);
  };
  return {
    host: createMemoryHost(),
    session: createSession(NEVER_SAVED),
    layout: layoutWith(NEVER_SAVED, knownScoreTexts()),
    file: null,
    savedDoc: NEVER_SAVED,
    savingDoc: null,
    savedAt: null,
    readOnly: false,

    dispatch: (command, options) => {
      const { session } = get();
      const outcome = execute(session, command, options);
      if (!outcome.ok) {
        notify(refusalText(t, outcome.refusal), { kind: 'error' });
        return outcome.refusal;
      }
      step(outcome.session, 'do');
      const entry = outcome.session.past.at(-1);
      if (entry && outcome.session.past !== session.past && entry.mergeKey === undefined)
        ui.getState().announce(() => labelText(t, entry.label));
      return null;
    },
    undo: () => {
      const { session } = get();
      const entry = session.past.at(-1);
      if (!entry) return;
      step(undo(session), 'undo');
      ui.getState().announce(() => t('canvas.said.undone', { what: labelText(t, entry.label) }));
    },
    redo: () => {
      const { session } = get();
      const entry = session.future.at(-1) ?? session.future[0];
      if (!entry) return;
      const next = redo(session);
      step(next, 'redo');
      const done = next.past.at(-1) ?? entry;
      ui.getState().announce(() => t('canvas.said.redone', { what: labelText(t, done.label) }));
    },
    jumpTo: (count) => {
      const { session } = get();
      step(jumpTo(session, count), count < session.past.length ? 'undo' : 'redo');
    },
    keepOptions: (kept) =>
      set(({ session }) => ({ session: keepAside(session, withKept(session.doc, kept)) })),
    select: (selection) => change(select(get().session, selection)),
    load: (doc, { file, readOnly = false, unsaved = false }) => {
      ui.getState().set({ editing: null, ...NO_FILTER, presenting: null, tool: 'select' });
      const before = get().session;
      savedEntry = unsaved ? null : undefined;
      openedEntry = undefined;
      set({
        session: createSession(doc, { readOnly }),
        layout: firstLayout(doc),
        file,
        savedDoc: unsaved ? NEVER_SAVED : doc,
        savedAt: null,
        readOnly,
      });
      for (const listener of stepListeners) listener('load', before);
    },
  };
});

export const useEditor = <T>(choose: (state: EditorState) => T): T => useStore(editor, choose);

/** The document as its file was last known to hold it; null where it has none. */
export const lastSaved = ({ savedDoc }: EditorState = editor.getState()): Blueprint | null =>
  savedDoc === NEVER_SAVED ? null : savedDoc;

/** Whether the open document differs from its file. */
export const hasUnsavedChanges = (state: EditorState = editor.getState()): boolean => {
  const { session, savedDoc, savingDoc } = state;
  return (
    session.doc !== NEVER_SAVED &&
    (session.doc !== savedDoc || (savingDoc !== null && savingDoc !== session.doc))
  );
};

/** The newest entry of the history that the open document came with: nothing has been done to it while it is still the newest. */
let openedEntry: HistoryEntry | undefined;

/** Whether the document stands as it was opened. */
export const isAsOpened = ({ past }: Session): boolean => past.at(-1) === openedEntry;

/** Gives the open document, as yet untouched, the history of `session`, which ends in the same document. */
export function adoptHistory(session: Session): void {
  openedEntry = session.past.at(-1);
  savedEntry = openedEntry;
  editor.setState({ session });
}

/** Gives the open document the history of unsaved work that was recovered; `base` is what its file held when that work was begun. */
export function adoptUnsaved(session: Session, base: Blueprint): void {
  editor.setState({ session, ...(base !== session.doc && { savedDoc: base }) });
}

/** The file holds `doc` now, written by another program: no state of this history is what it holds. */
export function markWrittenElsewhere(doc: Blueprint): void {
  savedEntry = null;
  editor.setState({ savedDoc: doc });
}

/** `session` is now what the file holds. */
export function markSaved(session: Session, file: FileRef): void {
  savedEntry = session.past.at(-1);
  const current = editor.getState().session;
  const same = current.past.at(-1) === savedEntry;
  editor.setState({ file, savedDoc: same ? current.doc : session.doc, savedAt: new Date().toISOString() });
}

ui.subscribe((state, before) => {
  if (sameShown(state, before)) return;
  editor.setState(({ session }) => ({ layout: layoutOf(session.doc) }));
});
