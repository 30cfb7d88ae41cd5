/** Answers what a window asks of its journals: work to keep, what was left behind, attempts that could end it. */
import type { FileRef } from '../../shared/host/types';
import type { JournalFiles, JournalTarget, PageEnd, WindowJournals } from '../node/journalFile';
import { handle } from './ipc';
import { errorName, log } from './log';
import { grantAsOf, type ShellWindow } from './shellWindows';

const journals = new WeakMap<ShellWindow, WindowJournals>();

/** The page of a window is gone: what it had not saved is left to be recovered. */
export async function leaveJournals(shellWindow: ShellWindow, how: PageEnd): Promise<void> {
  await journals
    .get(shellWindow)
    ?.leave(how)
    .catch((error: unknown) => log('leaving journals', errorName(error)));
}

export function answerJournalRequests(files: JournalFiles): void {
  function of(shellWindow: ShellWindow): WindowJournals {
    let own = journals.get(shellWindow);
    if (!own) {
      own = files.forWindow();
      journals.set(shellWindow, own);
      shellWindow.window.on('closed', () => void leaveJournals(shellWindow, 'closed'));
    }
    return own;
  }
  const targetOf = ({ grants }: ShellWindow, file: FileRef | null): JournalTarget | null => {
    const known = file && grants.get(file.id);
    return known ? { path: known.path, canWrite: known.canWrite, sha256: known.sha256 } : null;
  };

  handle('journalWrite', (shellWindow, documentId, file, lines) =>
    of(shellWindow).write(documentId, targetOf(shellWindow, file), lines),
  );
  handle('journalAppend', (shellWindow, documentId, lines) => of(shellWindow).append(documentId, lines));
  /** By the journal's id: asked for again, it is the same file. */
  const granted = new WeakMap<ShellWindow, Map<string, FileRef>>();
  function fileOf(shellWindow: ShellWindow, id: string, target: JournalTarget): FileRef {
    const known = granted.get(shellWindow) ?? new Map<string, FileRef>();
    granted.set(shellWindow, known);
    const ref = known.get(id) ?? grantAsOf(shellWindow, target).ref;
    known.set(id, ref);
    return ref;
  }
  handle('journalLeft', async (shellWindow) =>
    (await of(shellWindow).left()).map(({ target, ...left }) => ({
      ...left,
      file: target && fileOf(shellWindow, left.id, target),
    })),
  );
  handle('journalRead', async (shellWindow, id) => [...(await of(shellWindow).read(id))]);
  handle('journalDiscard', (shellWindow, id) => of(shellWindow).discard(id));
  handle('journalKeepHistory', (shellWindow, documentId, name, lines) =>
    of(shellWindow).keepHistory(documentId, name, lines),
  );
  handle('journalHistory', async (shellWindow, documentId, name) => [
    ...(await of(shellWindow).history(documentId, name)),
  ]);
  handle('attemptsUnfinished', async (shellWindow) => [...(await of(shellWindow).unfinishedAttempts())]);
  handle('attemptBegin', (shellWindow, key) => of(shellWindow).beginAttempt(key));
  handle('attemptEnd', (shellWindow, key) => of(shellWindow).endAttempt(key));
}
