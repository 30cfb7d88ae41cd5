/** The journal of the open document: every step of the session is appended outside the file, and undo outlives saving. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Blueprint } from '../../shared/model/schema';
import { contentHash, journalKey } from '../../shared/session/contentHash';
import { createJournalKeeper } from '../../shared/session/journalKeeper';
import { recover } from '../../shared/session/recover';
import type { Session } from '../../shared/session/types';
import { preparedFor } from '../workers/prepared';
import { adoptHistory, editor, hasUnsavedChanges, onStep } from './editor';
import { dismissNotice, notify } from './notices';
import { t } from './useT';

/** Lines are put into words after the frame in which something was done. */
const AFTER_MS = 40;

const keeping = createStore<{ readonly on: boolean }>()(() => ({ on: true }));
/** Whether what is done is kept outside the file. */
export const useKeeping = (): boolean => useStore(keeping, (state) => state.on);

let notice: number | null = null;

/** Recovery is off as long as nothing can be kept: that is said once, and once more when it is back. */
function tellKeeping(kept: boolean): void {
  keeping.setState({ on: kept });
  if (notice !== null) dismissNotice(notice);
  notice = kept ? null : notify(t('recovery.notKept'), { kind: 'error' });
  if (kept) notify(t('recovery.keptAgain'));
}

const keeper = createJournalKeeper({
  journal: () => editor.getState().host.journal,
  now: Date.now,
  later: () => new Promise((resolve) => setTimeout(resolve, AFTER_MS)),
  onKeeping: tellKeeping,
});

/** Listens to the editor; called once when the window starts. */
export function startJournal(): void {
  onStep((step, before) => {
    if (step !== 'load') {
      const { session, file } = editor.getState();
      keeper.step(before, session, file);
      return;
    }
    void keeper.leave(before);
    // What was imported or recovered is unsaved as it stands; its history, if any, is taken in right after.
    queueMicrotask(() => {
      const { session, file } = editor.getState();
      if (hasUnsavedChanges()) keeper.whole(session, file);
    });
  });
}

/** After a verified save of `saved`, whose file now holds `text`: only the history stays, to be found again when the file is opened. Done when it is kept. */
export function journalSaved(saved: Session, text: string): Promise<void> {
  const { session, file } = editor.getState();
  return keeper.saved(saved, session, file, text);
}

/** The user let the open document's changes go; done when nothing of them is left to be recovered. */
export const journalDiscarded = (): Promise<void> => keeper.discard(editor.getState().session.doc);

/** The window closes with nothing unsaved in it: a journal of what was done and undone again is of no use. */
export async function journalClosed(): Promise<void> {
  await keeper.leave(editor.getState().session);
  await keeper.settled();
}

/** Gives a document just opened from `bytes` the history it was saved with, if it is still known. */
export async function findHistory(doc: Blueprint, bytes: Uint8Array): Promise<void> {
  const { host } = editor.getState();
  const name = preparedFor(doc)?.contentHash ?? contentHash(new TextDecoder().decode(bytes));
  const lines = await host.journal.history(journalKey(doc), name);
  if (lines.length === 0 || editor.getState().session.doc !== doc) return;
  const session = recover(doc, lines, name);
  if (session.doc === doc && session.past.length > 0) adoptHistory(session);
}

/** Whether everything so far, the open document's unsaved work among it, is kept outside the file. */
export async function journalKept(): Promise<boolean> {
  // What was just loaded is handed to the keeper after this turn.
  await Promise.resolve();
  await keeper.settled();
  return keeper.isKeeping();
}
