/** Unsaved work that windows left behind: finding it, bringing it back, keeping a copy of it, letting it go. */
import { toBytes } from '../../shared/file/serialise';
import type { LeftJournal } from '../../shared/host/types';
import { historyOfWork, type LeftWork, recoverWork } from '../../shared/session/recoverWork';
import { beginAttempt, endAttempt, endAttemptSoon, isUnfinished, recoveryOf } from './attempts';
import { showUnsaved } from './document';
import { adoptUnsaved, editor } from './editor';
import { journalKept } from './journal';

/** Work that can be brought back. */
export interface ReadyRecovery extends LeftWork {
  readonly journal: LeftJournal;
}

/** Work that was not read (`unfinished`: reading or showing it ended a window before), or cannot be (`unreadable`). */
export interface LostRecovery {
  readonly state: 'unfinished' | 'unreadable';
  readonly journal: LeftJournal;
}
export type Recovery = ReadyRecovery | LostRecovery;

/** Reads one; again where it was not read for fear, if the user says so. */
export async function readLeft(journal: LeftJournal): Promise<Recovery | null> {
  const key = recoveryOf(journal.documentId);
  beginAttempt(key);
  const recovery = await readWork(journal).catch((): Recovery => ({ state: 'unreadable', journal }));
  endAttempt(key);
  // Of what was done and undone again nothing is left to recover.
  if (recovery === null) await editor.getState().host.journal.discard(journal.id);
  return recovery;
}

async function readWork(journal: LeftJournal): Promise<Recovery | null> {
  const { journal: kept } = editor.getState().host;
  const lines = await kept.read(journal.id);
  const name = historyOfWork(lines);
  const history = name === null ? [] : await kept.history(journal.documentId, name);
  const work = recoverWork(lines, history);
  return work === 'unreadable' ? { state: work, journal } : work && { ...work, journal };
}

/** Work left behind by windows that ended without saving, newest first. */
export async function findRecoveries(): Promise<readonly Recovery[]> {
  const found: Recovery[] = [];
  for (const journal of await editor.getState().host.journal.left()) {
    const recovery = isUnfinished(recoveryOf(journal.documentId))
      ? ({ state: 'unfinished', journal } as const)
      : await readLeft(journal);
    if (recovery) found.push(recovery);
  }
  return found;
}

/** Journals whose work is in this window now. */
const taken = new Set<string>();
export const isTaken = ({ id }: LeftJournal): boolean => taken.has(id);

/**
 * The recovered document opens as unsaved beside its file: nothing is written over before the user saves. What was left stays until it is
 * in this window's own journal; where not all of it could be read, until the user discards it.
 */
export function restoreRecovery({ journal, session, base, missing }: ReadyRecovery): void {
  const key = recoveryOf(journal.documentId);
  beginAttempt(key);
  taken.add(journal.id);
  showUnsaved(session.doc, journal.file);
  adoptUnsaved(session, base);
  endAttemptSoon(key);
  if (missing > 0) return;
  const { host } = editor.getState();
  void journalKept().then((kept) => (kept ? host.journal.discard(journal.id) : undefined));
}

/** Throws away what was left, because the user says so. */
export async function discardRecovery({ journal }: Recovery): Promise<void> {
  await editor.getState().host.journal.discard(journal.id);
  endAttempt(recoveryOf(journal.documentId));
}

/** The recovered document as a file of its own; of work that cannot be read its raw lines, for whoever may help. True once it is written. */
export async function saveRecoveryCopy(recovery: Recovery, name: string): Promise<boolean> {
  const { host } = editor.getState();
  if (recovery.state === 'ready') {
    const result = await host.exportFile(
      `${name}.blueprint`,
      'application/x-blueprint',
      toBytes(recovery.session.doc),
    );
    return result.ok;
  }
  const lines = await host.journal.read(recovery.journal.id);
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const result = await host.exportFile(`${name}.journal.txt`, 'text/plain', bytes);
  return result.ok;
}
