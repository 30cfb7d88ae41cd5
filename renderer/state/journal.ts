/** The journal: every step of the session is appended outside the file, so that a crash costs at most the last keystrokes and undo outlives saving. */
import { parse } from '../../shared/file/parse';
import { serialise } from '../../shared/file/serialise';
import type { FileRef } from '../../shared/host/types';
import { seedOf } from '../../shared/model/newId';
import type { Blueprint } from '../../shared/model/schema';
import { crc32 } from '../../shared/session/crc32';
import {
  encodeEntry,
  encodeSession,
  type JournalBase,
  type JournalEvent,
  stepBetween,
} from '../../shared/session/journal';
import { readBase, recover } from '../../shared/session/recover';
import type { Session } from '../../shared/session/types';
import { adoptHistory, editor, onStep } from './editor';

/** Journals are kept by document id; a document without one goes by its title. */
const journalKey = (doc: Blueprint): string => doc.meta.id ?? `untitled-${seedOf(doc.meta.title ?? '')}`;

/** Tells one saved state of a document from another; no guard against forgery. */
const hashOf = (text: string): string => `${text.length}-${crc32(text)}-${seedOf(text)}`;

/** The journal that this window is writing. `whole`: its last base holds the document's text, not only a hash of its file. */
interface Open {
  readonly key: string;
  readonly whole: boolean;
}
let open: Open | null = null;

/** The line that was written last: each line's checksum covers the one before. */
let lastLine: string | undefined;

/** Lines are put into words after the frame in which something was done: the first one holds the whole document. */
const AFTER_MS = 40;
let frame: Promise<void> | null = null;

function afterFrame(): Promise<void> {
  frame ??= new Promise((resolve) => {
    setTimeout(() => {
      frame = null;
      resolve();
    }, AFTER_MS);
  });
  return frame;
}

/** Writes follow each other, so that lines keep their order. */
let queue: Promise<unknown> = Promise.resolve();
const enqueue = (write: () => Promise<unknown>): void => {
  const ready = afterFrame();
  queue = Promise.all([queue, ready])
    .then(write)
    .catch(() => {
      // A full or forbidden store costs recovery, not the work at hand; saving still works.
    });
};

const append = (key: string, event: () => JournalEvent): void =>
  enqueue(async () => {
    lastLine = encodeEntry(event(), lastLine);
    await editor.getState().host.journal.append(key, lastLine);
  });

/** Lines that are written at once: each writing waits for the disk. */
const TOGETHER = 500;

/** Writes the journal anew: the session's history, standing at `base`. */
const rewrite = (session: Session, key: string, base: () => JournalBase): void =>
  enqueue(async () => {
    const { journal } = editor.getState().host;
    const lines = encodeSession(session, base());
    await journal.clear(key);
    for (let i = 0; i < lines.length; i += TOGETHER)
      await journal.append(key, ...lines.slice(i, i + TOGETHER));
    lastLine = lines.at(-1);
  });

/** A state kept whole. Its text is made when its turn comes, not while the user waits for a key. */
function wholeBase(session: Session, file: FileRef | null, unsaved: boolean): JournalBase {
  return {
    documentId: journalKey(session.doc),
    contentHash: '',
    text: serialise(session.doc),
    ...(file && { file }),
    ...(unsaved && { unsaved }),
  };
}

/** Listens to the editor; called once when the window starts. */
export function startJournal(): void {
  onStep((step, before) => {
    const { file, session } = editor.getState();
    if (step === 'load') {
      open = null;
      return;
    }
    const key = journalKey(session.doc);
    if (open?.key !== key) rewrite(before, key, () => wholeBase(before, file, false));
    else if (!open.whole) append(key, () => ({ kind: 'base', base: wholeBase(before, file, false) }));
    open = { key, whole: true };
    const taken = stepBetween(before, session);
    if (taken) append(key, () => ({ kind: 'step', step: taken }));
  });
}

/** After a verified save of `saved`, whose file now holds `text`: only the history stays, to be found again when the file is opened. Done when it is kept. */
export async function journalSaved(saved: Session, text: string): Promise<void> {
  const { session, file } = editor.getState();
  const key = journalKey(saved.doc);
  rewrite(saved, key, () => ({ documentId: key, contentHash: hashOf(text) }));
  open = { key, whole: false };
  const since = stepBetween(saved, session);
  if (since && journalKey(session.doc) === key) {
    append(key, () => ({ kind: 'base', base: wholeBase(saved, file, false) }));
    append(key, () => ({ kind: 'step', step: since }));
    open = { key, whole: true };
  }
  await queue;
}

/** The user let the open document's changes go. */
export function journalDiscarded(): void {
  const key = journalKey(editor.getState().session.doc);
  open = null;
  enqueue(() => editor.getState().host.journal.clear(key));
}

/** Gives a document just opened from `bytes` the history it was saved with, if a journal still knows it. */
export async function findHistory(doc: Blueprint, bytes: Uint8Array): Promise<void> {
  const lines = await editor.getState().host.journal.read(journalKey(doc));
  if (lines.length === 0 || editor.getState().session.doc !== doc) return;
  const session = recover(editor.getState().session.doc, lines, hashOf(new TextDecoder().decode(bytes)));
  // Steps beyond the saved state are unsaved work: that is offered as a recovery, not opened unasked.
  if (session.doc === doc && session.past.length > 0 && editor.getState().session.doc === doc)
    adoptHistory(session);
}

export interface Recovery {
  readonly documentId: string;
  readonly title: string;
  readonly modifiedAt: string;
  readonly session: Session;
  readonly file: FileRef | null;
}

/** The unsaved work that the lines of a journal hold: the longest intact beginning of its steps; null where there is none. */
export function readJournal(lines: readonly string[]): Pick<Recovery, 'session' | 'file'> | null {
  const base = readBase(lines);
  if (base?.text === undefined) return null;
  const parsed = parse(new TextEncoder().encode(base.text));
  if (!parsed.ok) return null;
  const session = recover(parsed.doc, lines);
  return session.doc === parsed.doc && !base.unsaved ? null : { session, file: base.file ?? null };
}

/** Journals left behind by windows that ended without saving, newest first. */
export async function findRecoveries(): Promise<readonly Recovery[]> {
  const { journal } = editor.getState().host;
  const found: Recovery[] = [];
  for (const { documentId, modifiedAt } of await journal.list()) {
    const left = readJournal(await journal.read(documentId));
    if (left) found.push({ documentId, modifiedAt, title: left.session.doc.meta.title ?? '', ...left });
  }
  return found.sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1));
}

/** A recovery is open now: it is this window's own until it is saved or discarded. */
export function journalRecovered({ session, file }: Recovery): void {
  const key = journalKey(session.doc);
  rewrite(session, key, () => wholeBase(session, file, true));
  open = { key, whole: true };
}

/** Throws a left-behind journal away. */
export const discardRecovery = (recovery: Recovery): Promise<void> =>
  editor.getState().host.journal.clear(recovery.documentId);
