/** The journal: every step of the session is appended outside the file, so that a crash costs at most the last keystrokes. */
import { z } from 'zod';
import type { Command } from '../../shared/commands/types';
import { parse } from '../../shared/file/parse';
import { serialise } from '../../shared/file/serialise';
import type { FileRef } from '../../shared/host/types';
import { seedOf } from '../../shared/model/newId';
import type { Blueprint } from '../../shared/model/schema';
import { createSession } from '../../shared/session/createSession';
import { execute } from '../../shared/session/execute';
import { redo } from '../../shared/session/redo';
import type { Session } from '../../shared/session/types';
import { undo } from '../../shared/session/undo';
import { editor, onStep, type SessionStep } from './editor';

/* The first line holds the document the steps start from; the others a step each. */
const startLine = z.object({
  start: z.string(),
  file: z.object({ id: z.string(), name: z.string() }).nullable(),
});
const stepLine = z.union([
  z.object({ do: z.custom<Command>((value) => typeof value === 'object'), mergeKey: z.string().optional() }),
  z.object({ undo: z.literal(true) }),
  z.object({ redo: z.literal(true) }),
]);

/** Writes follow each other, so that lines keep their order. */
let queue: Promise<unknown> = Promise.resolve();
const enqueue = (write: () => Promise<unknown>): void => {
  queue = queue.then(write).catch(() => {
    // A full or forbidden store costs recovery, not the work at hand; saving still works.
  });
};

/** Journals are kept by document id; a document without one goes by its title. */
const journalKey = (doc: Blueprint): string => doc.meta.id ?? `untitled-${seedOf(doc.meta.title ?? '')}`;

/** Where the open document's journal began: how much could be undone then, and how much of its own it can redo now; null before the first step. */
let started: { readonly depth: number; redoable: number } | null = null;

function begin(session: Session, file: FileRef | null): void {
  started = { depth: session.past.length, redoable: 0 };
  const { journal } = editor.getState().host;
  const { doc } = session;
  enqueue(() => journal.append(journalKey(doc), JSON.stringify({ start: serialise(doc), file })));
}

const clear = (documentId: string): void => {
  const { journal } = editor.getState().host;
  started = null;
  enqueue(() => journal.clear(documentId));
};

/** Undoing what was done before the journal began (before the last save) cannot be played again from its start: it starts anew there. */
function leavesJournal(step: SessionStep, after: Session): boolean {
  if (!started) return false;
  if ('undo' in step) {
    started.redoable++;
    return after.past.length < started.depth;
  }
  if ('redo' in step) return --started.redoable < 0;
  started.redoable = 0;
  return false;
}

/** Listens to the editor; called once when the window starts. */
export function startJournal(): void {
  onStep((step, before) => {
    const { host, file, session } = editor.getState();
    if (step === 'load') {
      started = null;
      return;
    }
    const id = journalKey(session.doc);
    const historic = !started && !('do' in step);
    if (historic || leavesJournal(step, session)) {
      clear(id);
      begin(session, file);
      return;
    }
    if (!started) begin(before, file);
    enqueue(() => host.journal.append(id, JSON.stringify(step)));
  });
}

/** After a verified save of `saved`: what came before is not needed any more; what was done meanwhile starts a new journal. */
export function journalSaved(saved: Session): void {
  const { session, file } = editor.getState();
  const id = journalKey(saved.doc);
  clear(id);
  if (session.doc !== saved.doc && journalKey(session.doc) === id) begin(session, file);
}

/** The user let the open document's changes go. */
export const journalDiscarded = (): void => clear(journalKey(editor.getState().session.doc));

export interface Recovery {
  readonly documentId: string;
  readonly title: string;
  readonly modifiedAt: string;
  readonly doc: Blueprint;
  readonly file: FileRef | null;
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function play(session: Session, step: SessionStep): Session | null {
  if ('undo' in step) return undo(session);
  if ('redo' in step) return redo(session);
  const outcome = execute(session, step.do, step.mergeKey === undefined ? {} : { mergeKey: step.mergeKey });
  return outcome.ok ? outcome.session : null;
}

/** What the lines of a journal give: the longest valid prefix of its steps; null where not even the first line can be read. */
export function replayJournal(lines: readonly string[]): Pick<Recovery, 'doc' | 'file'> | null {
  const first = startLine.safeParse(readJson(lines[0] ?? ''));
  if (!first.success) return null;
  const parsed = parse(new TextEncoder().encode(first.data.start));
  if (!parsed.ok) return null;
  let session = createSession(parsed.doc);
  for (const line of lines.slice(1)) {
    const step = stepLine.safeParse(readJson(line));
    if (!step.success) break;
    try {
      const next = play(session, step.data as SessionStep);
      if (!next) break;
      session = next;
    } catch {
      break;
    }
  }
  return { doc: session.doc, file: first.data.file };
}

/** Journals left behind by windows that ended without saving, newest first. */
export async function findRecoveries(): Promise<readonly Recovery[]> {
  const { journal } = editor.getState().host;
  const found: Recovery[] = [];
  for (const { documentId, modifiedAt } of await journal.list()) {
    const replayed = replayJournal(await journal.read(documentId));
    if (replayed) found.push({ documentId, modifiedAt, title: replayed.doc.meta.title ?? '', ...replayed });
  }
  return found.sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1));
}

/** Throws a left-behind journal away. */
export const discardRecovery = (recovery: Recovery): Promise<void> =>
  editor.getState().host.journal.clear(recovery.documentId);
