/** What other people and programs do to the files that are open: watched for each window's file, with a hint beside those that are edited here. */
import { randomBytes } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { basename } from 'node:path';
import { conflictName } from '../../shared/host/conflictNames';
import { findConflictCopies } from '../node/conflictCopies';
import { createLockHints, lockPath } from '../node/lockHint';
import { type FilePlace, type WatchedFile, watchFile } from '../node/watchFile';
import { lookForChange } from './fileRequests';
import { handle, tell } from './ipc';
import { errorName, log } from './log';
import { type Grant, grant, grantAsOf, type ShellWindow } from './shellWindows';

/** Sync programs write a copy in several steps. */
const NEIGHBOUR_MS = 500;
const HIDDEN_NAME = 'unknown';

interface Watched {
  readonly granted: Grant;
  readonly file: WatchedFile;
}

export interface BesideFile {
  /** The window has said which file is on its map and whether it is edited. */
  readonly follow: (shellWindow: ShellWindow) => void;
  /** Takes all hints away. */
  readonly close: () => Promise<void>;
}

const login = (): string => {
  try {
    return userInfo().username;
  } catch {
    return HIDDEN_NAME;
  }
};

/**
 * @param author how the user wants to be called
 * @param onMoved the very file that was granted as `from` is at `to` now
 */
export function watchBesideFiles(
  author: () => Promise<string>,
  onMoved: (from: Grant, to: string) => void,
): BesideFile {
  const run = randomBytes(8).toString('hex');
  let name = '';
  const hints = createLockHints(() => ({
    name,
    login: login(),
    machine: hostname(),
    run,
    pid: process.pid,
  }));
  const watched = new Map<ShellWindow, Watched>();

  function tellPlace(shellWindow: ShellWindow, granted: Grant, place: FilePlace): void {
    const { ref, canWrite, sha256 } = granted;
    const moved = place.state === 'gone' ? place.movedTo : null;
    if (moved !== null) onMoved(granted, moved);
    tell(shellWindow, 'fileState', {
      ref,
      state: place.state,
      movedTo: moved === null ? null : grantAsOf(shellWindow, { path: moved, canWrite, sha256 }).ref,
    });
  }

  function watch(shellWindow: ShellWindow, granted: Grant): WatchedFile {
    const own = basename(granted.path);
    const hint = basename(lockPath(granted.path));
    let soon: ReturnType<typeof setTimeout> | undefined;
    return watchFile(granted.path, {
      onWritten: () =>
        void lookForChange(shellWindow).catch((error: unknown) =>
          log('looking for changes', errorName(error)),
        ),
      onPlace: (place) => tellPlace(shellWindow, granted, place),
      onNeighbour: (changed) => {
        if (changed !== hint && conflictName(own, changed) === null) return;
        clearTimeout(soon);
        soon = setTimeout(() => tell(shellWindow, 'surroundingsChanged', granted.ref), NEIGHBOUR_MS);
      },
    });
  }

  function leave(shellWindow: ShellWindow): void {
    const known = watched.get(shellWindow);
    if (!known) return;
    watched.delete(shellWindow);
    known.file.stop();
    void hints.release(known.granted.path);
  }

  async function hold(path: string): Promise<void> {
    name = await author().catch(() => '');
    await hints.hold(path);
  }

  handle('surroundings', async (shellWindow, { id }) => {
    const granted = shellWindow.grants.get(id);
    if (!granted) return { editing: null, conflictCopies: [] };
    const [editing, copies] = await Promise.all([hints.look(granted.path), findConflictCopies(granted.path)]);
    return {
      editing,
      conflictCopies: copies.map(({ path, tool, who, isCertain, modifiedAt }) => ({
        ref: grant(shellWindow, path).ref,
        ...{ tool, who, isCertain, modifiedAt },
      })),
    };
  });

  return {
    follow(shellWindow) {
      const { current, edited, window } = shellWindow;
      const known = watched.get(shellWindow);
      if (known && known.granted !== current) leave(shellWindow);
      if (!current) return;
      if (watched.get(shellWindow) === undefined) {
        if (!known) {
          window.on('focus', () => void watched.get(shellWindow)?.file.check());
          window.once('closed', () => leave(shellWindow));
        }
        watched.set(shellWindow, { granted: current, file: watch(shellWindow, current) });
      }
      if (edited && current.canWrite) void hold(current.path);
    },
    async close() {
      await hints.releaseAll();
    },
  };
}
