/**
 * Keeps our own programs, on whatever machines, from looking at a file and renaming over it at the same time: a file beside it that only one can
 * make. It is held for the moment between the look and the rename. Where none can be made, or one was left behind, saving goes on without it:
 * what is written over is decided by content.
 */
import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { FileFailure, isCode } from './failure';
import type { FileSystem } from './fileSystem';
import { isRunning } from './isRunning';
import { lstatOrNull } from './target';

/** Nobody needs longer for a look and a rename. */
const STALE_MS = 10_000;
/** Who makes it signs it at once. */
const UNSIGNED_MS = 1_000;
const WAIT_MS = 50;
/** Then the user is told that the file is in use, and can try again. */
const PATIENCE_MS = 3_000;
/** Sync programs leave names alone that begin like this. */
const START = '.~throughline-';

/** What stands in a lock: machine, process, and which time it is: 8 hex digits each. */
const TOKEN_LENGTH = 24;
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const OWN = MACHINE + process.pid.toString(16).padStart(8, '0');
/** Those that are held now, by whatever name the file is saved. */
const held = new Set<string>();

export const isSaveLock = (name: string): boolean => name.startsWith(START) && name.endsWith('.lock');

/** Of one target whatever it is called. */
const lockOf = (path: string): string => {
  const name = createHash('sha256').update(basename(path)).digest('hex').slice(0, 16);
  return join(dirname(path), `${START}${name}.lock`);
};

async function readToken(fs: FileSystem, path: string): Promise<string | null> {
  try {
    const handle = await fs.open(path, constants.O_RDONLY);
    try {
      const buffer = new Uint8Array(TOKEN_LENGTH);
      const { bytesRead } = await handle.read(buffer, 0, TOKEN_LENGTH, 0);
      return new TextDecoder().decode(buffer.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}

type Made = 'made' | 'taken' | 'impossible';

async function make(fs: FileSystem, path: string, token: string): Promise<Made> {
  try {
    const handle = await fs.open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
    try {
      await handle.write(new TextEncoder().encode(token), 0, TOKEN_LENGTH, 0);
    } catch (error) {
      await fs.unlink(path).catch(() => undefined);
      throw error;
    } finally {
      await handle.close();
    }
    return 'made';
  } catch (error) {
    return isCode(error, 'EEXIST') ? 'taken' : 'impossible';
  }
}

/** Whether whoever made it does not need it any more: a process of this machine that has ended, or our own that could not take it away. */
function isLeft(token: string): boolean {
  if (token.startsWith(OWN)) return !held.has(token);
  const pid = Number.parseInt(token.slice(8, 16), 16);
  return token.startsWith(MACHINE) && !isRunning(pid);
}

/** Takes a lock away that is still the one that was looked at. */
async function remove(fs: FileSystem, path: string, token: string | null): Promise<void> {
  if (token !== null && (await readToken(fs, path)) !== token) return;
  await fs.unlink(path).catch(() => undefined);
}

export interface LockOptions {
  /** Now by the clock of the folder's own machine, ms since 1970. */
  readonly now: number;
  readonly sleep: (ms: number) => Promise<unknown>;
}

/** Waits until it is ours; the result gives it back. */
export async function holdSaveLock(
  fs: FileSystem,
  target: string,
  { now, sleep }: LockOptions,
): Promise<() => Promise<void>> {
  const path = lockOf(target);
  const token = OWN + randomBytes(4).toString('hex');
  for (let waited = 0; ; ) {
    const made = await make(fs, path, token);
    if (made !== 'taken') {
      if (made === 'made') held.add(token);
      return async () => {
        held.delete(token);
        await remove(fs, path, token);
      };
    }
    const theirs = await readToken(fs, path);
    const stat = await lstatOrNull(fs, path).catch(() => null);
    const limit = theirs?.length === TOKEN_LENGTH ? STALE_MS : UNSIGNED_MS;
    const isStale = stat !== null && now + waited - stat.mtimeMs > limit;
    if (isStale || (theirs !== null && isLeft(theirs))) await remove(fs, path, theirs);
    if (waited >= PATIENCE_MS) throw new FileFailure('busy');
    await sleep(WAIT_MS);
    waited += WAIT_MS;
  }
}
