/**
 * Saves a file so that at any instant, crash or power cut, either the old or the new complete content is there.
 *
 * The steps: a temporary file beside the target (O_EXCL), written in full, synced, read back and compared; then the target is looked at once
 * more and the temporary file renamed over it; then the folder is synced. What fails before the rename leaves the old file untouched. What
 * fails for a moment only is tried again (patience.ts), what does not answer is told (answering.ts).
 */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HostResult, SaveLimit } from '../../shared/host/types';
import { watchAnswers } from './answering';
import { FileFailure, isCode, toFailure } from './failure';
import { type FileStat, type FileSystem, nodeFileSystem, TargetChanged } from './fileSystem';
import { createPatience, type Patience, type PatienceOptions } from './patience';
import { MAX_FILE_BYTES, readWhole } from './readFile';
import { holdSaveLock } from './saveLock';
import { lstatOrNull, resolveTarget, type Target } from './target';
import { type Doubts, inTurn } from './unconfirmed';
import { type Beside, removeLeftovers, writeBeside } from './writeBeside';

/** What a save replaced. */
export interface Replaced {
  /** The file's real place, links followed. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** When it was written, ms since 1970. */
  readonly savedAt: number;
}
export interface SaveOptions extends PatienceOptions {
  /** SHA-256 (hex) the file must still have; another content is `changed-outside`. A file that is gone is written anew. */
  readonly expected?: string;
  /** Mode of a file that is not there yet, less the process's umask; default 0666. A file that is there keeps its own. */
  readonly newFileMode?: number;
  /** Takes the content that was replaced, once the new one is safe; the save waits for it a little. Never rejects. */
  readonly keep?: (replaced: Replaced) => Promise<void>;
  readonly fileSystem?: FileSystem;
  /** So long one call may take before it is given up. */
  readonly answerMs?: number;
}
export interface Saved {
  readonly sha256: string;
  readonly limits: readonly SaveLimit[];
}

/** The content replaced is usually kept before “saved” is said; a slow store does not hold a save up. */
const KEEP_MS = 500;

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Makes the rename itself durable. Systems that cannot sync a folder say EINVAL, ENOTSUP, EISDIR or EPERM. */
export async function syncFolder(fs: FileSystem, folder: string, platform = process.platform): Promise<void> {
  if (platform === 'win32') return;
  const handle = await fs.open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } catch (error) {
    if (!isCode(error, 'EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM')) throw error;
  } finally {
    await handle.close();
  }
}

interface Job {
  readonly bytes: Uint8Array;
  readonly hash: string;
  readonly options: SaveOptions;
  readonly doubts: Doubts;
}

interface Checked {
  /** The version that was looked at, which alone may be renamed over; absent where any may be. */
  readonly over?: FileStat | null;
  readonly replaced: Replaced | null;
}

/** The target must still be what it was: a plain file with the expected content, or nothing. Gives what it holds, where that was asked for. */
async function checkTarget(fs: FileSystem, path: string, job: Job): Promise<Checked> {
  const { options, doubts, hash } = job;
  const { expected, keep } = options;
  const stat = await lstatOrNull(fs, path);
  if (!stat) return { over: null, replaced: null };
  if (!stat.isFile()) throw new FileFailure('not-a-file');
  if (expected === undefined && !keep) return { replaced: null };
  const maxBytes = expected === undefined ? MAX_FILE_BYTES : Number.MAX_SAFE_INTEGER;
  // No waiting for a file that is half written by someone: it is another content either way.
  const bytes = await readWhole(fs, path, { maxBytes, settle: false }).catch((error: unknown) => {
    // Where a file may be replaced but not read, only its version before is lost.
    if (expected === undefined && toFailure(error).reason !== 'no-answer') return null;
    throw error;
  });
  if (!bytes) return { replaced: null };
  const found = sha256(bytes);
  // The very content that is to be written is nobody's loss: a save whose answer was lost on the way may have put it there.
  if (expected !== undefined && found !== expected && found !== hash && !doubts.has(found))
    throw new FileFailure('changed-outside');
  return { over: stat, replaced: found === hash ? null : { path, bytes, savedAt: stat.mtimeMs } };
}

/** A rename over a network can be done and yet be reported as failed, when it is sent twice. */
async function rename(fs: FileSystem, temp: Beside, path: string, { over }: Checked): Promise<void> {
  try {
    await (over === undefined ? fs.rename(temp.path, path) : fs.rename(temp.path, path, over));
  } catch (error) {
    if (!(await isRenamed(fs, temp, path))) throw error;
  }
}
async function isRenamed(fs: FileSystem, temp: Beside, path: string): Promise<boolean> {
  const now = await lstatOrNull(fs, path).catch(() => null);
  return now !== null && isSameFile(now, temp.stat) && (await isGone(fs, temp.path));
}
const isSameFile = (a: FileStat, b: FileStat): boolean => a.ino !== 0 && a.ino === b.ino && a.dev === b.dev;
const isGone = async (fs: FileSystem, path: string): Promise<boolean> =>
  (await lstatOrNull(fs, path).catch(() => undefined)) === null;

interface Put {
  readonly target: Target;
  readonly replaced: Replaced | null;
  readonly limits: readonly SaveLimit[];
}

/** A file that is touched again and again at that very moment is somebody else's. */
const MOST_LOOKS = 5;

/** Looks and renames, again where the file was touched in between; nobody of ours does the same meanwhile. */
async function replace(fs: FileSystem, temp: Beside, path: string, job: Job): Promise<Replaced | null> {
  const { sleep = wait } = job.options;
  const release = await holdSaveLock(fs, path, { now: temp.stat.mtimeMs, sleep });
  try {
    for (let looks = 1; ; looks++) {
      const checked = await checkTarget(fs, path, job);
      job.doubts.add(job.hash);
      try {
        await rename(fs, temp, path, checked);
        return checked.replaced;
      } catch (error) {
        if (!(error instanceof TargetChanged) || looks === MOST_LOOKS) throw error;
      }
    }
  } finally {
    await release();
  }
}

/** Everything up to the rename; may be begun anew as long as it fails. */
async function put(fs: FileSystem, path: string, job: Job): Promise<Put> {
  const { bytes, hash, options, doubts } = job;
  const target = await resolveTarget(fs, path);
  // Renaming over a file needs no right to write to it; that a user took that right away is to be respected.
  if (target.stat) await fs.access(target.path, constants.W_OK);
  const temp = await writeBeside(fs, target.path, bytes, target.stat, options.newFileMode ?? 0o666);
  const wasInDoubt = doubts.has(hash);
  try {
    const replaced = await replace(fs, temp, target.path, job);
    const limits: SaveLimit[] = [...temp.limits];
    if (target.stat && target.stat.nlink > 1) limits.push('other-names');
    return { target, replaced, limits };
  } catch (error) {
    if (!wasInDoubt) doubts.remove(hash);
    await fs.unlink(temp.path).catch(() => undefined);
    throw error;
  }
}

/** As often as patience lasts. */
async function patiently<T>(patience: Patience, work: (fs: FileSystem) => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work(patience.fileSystem);
    } catch (error) {
      if (!(await patience.again(error))) throw error;
    }
  }
}

async function save(fs: FileSystem, path: string, job: Job): Promise<Saved> {
  const patience = createPatience(fs, job.options);
  const { target, replaced, limits } = await patiently(patience, (patient) => put(patient, path, job));
  const folder = dirname(target.path);
  await patiently(patience, (patient) => syncFolder(patient, folder, job.options.platform));
  job.doubts.clear();
  await removeLeftovers(fs, folder, Date.now());
  if (replaced) await waitFor(job.options.keep?.(replaced));
  return { sha256: job.hash, limits };
}

async function waitFor(work: Promise<void> | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, KEEP_MS);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}

/** Writes the whole file; on a failure the old content is still there (or, where only the folder's sync failed or the rename hung, the new one). */
export async function saveFile(
  path: string,
  bytes: Uint8Array,
  options: SaveOptions = {},
): Promise<HostResult<Saved>> {
  const watch = watchAnswers(options.fileSystem ?? nodeFileSystem, options.answerMs);
  const saving = inTurn(path, watch.during, (doubts) =>
    save(watch.fileSystem, path, { bytes, hash: sha256(bytes), options, doubts }),
  );
  try {
    return { ok: true, value: await watch.orSilence(saving) };
  } catch (error) {
    return toFailure(error);
  }
}
