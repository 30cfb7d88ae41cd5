/**
 * Watches one file that is open: whether somebody wrote, renamed, deleted or locked it away, and whether its folder still answers.
 *
 * Its folder is watched, since programs replace files by renaming; network folders tell nothing, so the file is looked at now and then as well;
 * after the computer has slept it is looked at at once. Content is left to the caller: it is told that there may be another one.
 */
import { constants, type FSWatcher, watch } from 'node:fs';
import * as fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './failure';

/** What is known about where the file is. */
export type FilePlace =
  | { readonly state: 'there' | 'read-only' | 'no-answer' }
  /** No longer under its name; `movedTo` is the path under which the very file is now, where it is in the same folder. */
  | { readonly state: 'gone'; readonly movedTo: string | null };

export interface WatchEvents {
  /** The file was written or replaced, as far as its size, times and identity tell. */
  readonly onWritten: () => void;
  /** Only where it is another one than before. */
  readonly onPlace: (place: FilePlace) => void;
  /** Another file in its folder came, went or changed. */
  readonly onNeighbour: (name: string) => void;
}

export interface WatchedFile {
  /** Looks now. */
  readonly check: () => Promise<void>;
  readonly stop: () => void;
}

/** What a program does in one go comes as several events. */
const SETTLE_MS = 150;
const LOOK_EVERY_MS = 5_000;
/** A tick that comes this late: the computer has slept. */
const SLEPT_MS = 30_000;
/** A share that is gone can take minutes to say so. */
const PATIENCE_MS = 8_000;

const NOT_WRITABLE: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

interface Seen {
  readonly ino: number;
  readonly dev: number;
  readonly text: string;
}

/** Rejects where the system does not answer in time. */
function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((done, failed) => {
    const timer = setTimeout(
      () => failed(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })),
      PATIENCE_MS,
    );
    work.then(done, failed).finally(() => clearTimeout(timer));
  });
}

async function seen(path: string): Promise<Seen> {
  const { ino, dev, size, mtimeMs, ctimeMs } = await fs.stat(path);
  return { ino, dev, text: `${ino} ${dev} ${size} ${mtimeMs} ${ctimeMs}` };
}

/** The path in the same folder that has the file's identity now; numbers of deleted files are given anew, so its size and time count too. */
async function findMoved(folder: string, before: Seen): Promise<string | null> {
  for (const name of await fs.readdir(folder)) {
    const path = join(folder, name);
    const now = await seen(path).catch(() => null);
    const [, , size, modified] = before.text.split(' ');
    const [, , sizeNow, modifiedNow] = now?.text.split(' ') ?? [];
    if (now?.ino === before.ino && now.dev === before.dev && size === sizeNow && modified === modifiedNow)
      return path;
  }
  return null;
}

const samePlace = (a: FilePlace, b: FilePlace): boolean =>
  a.state === b.state && (a.state !== 'gone' || b.state !== 'gone' || a.movedTo === b.movedTo);

export function watchFile(path: string, { onWritten, onPlace, onNeighbour }: WatchEvents): WatchedFile {
  const folder = dirname(path);
  const name = basename(path);
  let last: Seen | null = null;
  let place: FilePlace | null = null;
  let isStopped = false;
  let watcher: FSWatcher | null = null;

  async function findPlace(): Promise<{ readonly place: FilePlace; readonly now: Seen | null }> {
    try {
      const now = await inTime(seen(path));
      const canWrite = await inTime(fs.access(path, constants.W_OK)).then(
        () => true,
        (error: unknown) => {
          if (NOT_WRITABLE.has(codeOf(error) ?? '')) return false;
          throw error;
        },
      );
      return { now, place: { state: canWrite ? 'there' : 'read-only' } };
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') return { now: null, place: { state: 'no-answer' } };
    }
    try {
      // Where the folder itself is gone, a drive was taken out or a share is no longer connected.
      await inTime(fs.access(folder));
      const movedTo = last ? await inTime(findMoved(folder, last)) : null;
      return { now: null, place: { state: 'gone', movedTo } };
    } catch {
      return { now: null, place: { state: 'no-answer' } };
    }
  }

  async function look(): Promise<void> {
    const found = await findPlace();
    if (isStopped) return;
    const before = last;
    if (found.now) last = found.now;
    const isFirst = place === null;
    const changed = place === null || !samePlace(place, found.place);
    place = found.place;
    // A file that could not be written from the start is opened as what it is.
    if (changed && !(isFirst && (place.state === 'there' || place.state === 'read-only'))) onPlace(place);
    if (before && found.now && before.text !== found.now.text) onWritten();
    if (!watcher) startWatching();
  }

  let looking: Promise<void> | null = null;
  let again = false;
  /** One look at a time; one that is asked for meanwhile follows. */
  function check(): Promise<void> {
    if (looking) {
      again = true;
      return looking;
    }
    looking = look().finally(() => {
      looking = null;
      if (!again || isStopped) return;
      again = false;
      void check();
    });
    return looking;
  }

  let settling: ReturnType<typeof setTimeout> | undefined;
  function checkSoon(): void {
    clearTimeout(settling);
    settling = setTimeout(() => void check(), SETTLE_MS);
  }

  function startWatching(): void {
    if (isStopped || watcher) return;
    try {
      watcher = watch(folder, { persistent: false }, (_kind, changed) => {
        if (changed === null || changed === name) checkSoon();
        else onNeighbour(changed);
      });
      watcher.on('error', () => {
        watcher?.close();
        watcher = null;
      });
    } catch {
      // Folders that cannot be watched are looked at now and then.
      watcher = null;
    }
  }

  let tick = Date.now();
  const timer = setInterval(() => {
    const late = Date.now() - tick - LOOK_EVERY_MS;
    tick = Date.now();
    // What was watched before the computer slept may tell nothing any more.
    if (late > SLEPT_MS) {
      watcher?.close();
      watcher = null;
    }
    void check();
  }, LOOK_EVERY_MS);
  timer.unref();
  startWatching();
  void check();

  return {
    check,
    stop: () => {
      isStopped = true;
      clearInterval(timer);
      clearTimeout(settling);
      watcher?.close();
    },
  };
}
