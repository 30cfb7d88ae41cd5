/**
 * Saves a file so that at any instant, crash or power cut, either the old or the new complete content is there.
 *
 * The steps: a temporary file beside the target (O_EXCL), written in full, synced, read back and compared; then the target is looked at once
 * more and the temporary file renamed over it; then the folder is synced. What fails before the rename leaves the old file untouched.
 */
import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { HostResult } from '../../shared/host/types';
import { codeOf, FileFailure, toFailure } from './failure';
import { type FileHandle, type FileStat, type FileSystem, nodeFileSystem } from './fileSystem';
import { readFile } from './readFile';

const MAX_LINKS = 40;
const NAME_TRIES = 10;
const CHUNK = 1 << 20;
/** A temporary file this old belongs to nobody any more. */
const LEFTOVER_AGE_MS = 10 * 60_000;
const TEMP_NAME = /^\.throughline-[0-9a-f]{24}\.tmp$/;

export interface SaveOptions {
  /** SHA-256 (hex) the file must still have; another content is `changed-outside`. A file that is gone is written anew. */
  readonly expected?: string;
  /** Mode of a file that is not there yet, less the process's umask; default 0666. A file that is there keeps its own. */
  readonly newFileMode?: number;
  readonly fileSystem?: FileSystem;
}
export interface Saved {
  readonly sha256: string;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Follows symbolic links to the file that is meant, which need not exist; its folder must. */
async function resolveTarget(fs: FileSystem, path: string): Promise<{ path: string; stat: FileStat | null }> {
  let current = path;
  for (let links = 0; links < MAX_LINKS; links++) {
    current = join(await fs.realpath(dirname(current)), basename(current));
    const stat = await lstatOrNull(fs, current);
    if (!stat?.isSymbolicLink()) {
      if (stat && !stat.isFile()) throw new FileFailure('not-a-file');
      return { path: current, stat };
    }
    const to = await fs.readlink(current);
    current = isAbsolute(to) ? to : resolve(dirname(current), to);
  }
  throw new FileFailure('not-a-file', 'ELOOP');
}

async function lstatOrNull(fs: FileSystem, path: string): Promise<FileStat | null> {
  try {
    return await fs.lstat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function openTemp(
  fs: FileSystem,
  folder: string,
  mode: number,
): Promise<{ path: string; handle: FileHandle }> {
  for (let tries = 1; ; tries++) {
    const path = join(folder, `.throughline-${randomBytes(12).toString('hex')}.tmp`);
    try {
      const handle = await fs.open(path, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL, mode);
      return { path, handle };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || tries === NAME_TRIES) throw error;
    }
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, at, Math.min(CHUNK, bytes.length - at), at);
    if (bytesWritten <= 0) throw new FileFailure('disk-full', 'short write');
    at += bytesWritten;
  }
}

async function verify(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  const wrong = new FileFailure('failed', 'what was written reads back differently');
  if ((await handle.stat()).size !== bytes.length) throw wrong;
  const buffer = new Uint8Array(Math.min(CHUNK, bytes.length));
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, bytes.length - at), at);
    if (bytesRead <= 0 || Buffer.compare(buffer.subarray(0, bytesRead), bytes.subarray(at, at + bytesRead)))
      throw wrong;
    at += bytesRead;
  }
}

/** Gives the new file the old one's mode and, where we may, its owner. */
async function keepAttributes(handle: FileHandle, old: FileStat): Promise<void> {
  const own = await handle.stat();
  if (own.uid !== old.uid || own.gid !== old.gid) {
    // Only root may give files away; keeping the mode is what matters to everyone else.
    await handle.chown(old.uid, old.gid).catch(() => undefined);
  }
  await handle.chmod(old.mode & 0o7777);
}

/** Makes the rename itself durable. Systems that cannot sync a folder say EINVAL, ENOTSUP, EISDIR or EPERM. */
async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM'].includes(codeOf(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

/** The target must still be what it was: a plain file with the expected content, or nothing. */
async function checkTarget(fs: FileSystem, path: string, expected: string | undefined): Promise<void> {
  const stat = await lstatOrNull(fs, path);
  if (!stat) return;
  if (!stat.isFile()) throw new FileFailure('not-a-file');
  if (expected === undefined) return;
  // No waiting for a file that is half written by someone: it is another content either way.
  const now = await readFile(path, { maxBytes: Number.MAX_SAFE_INTEGER, settle: false, fileSystem: fs });
  if (!now.ok) throw new FileFailure(now.reason, now.detail);
  if (sha256(now.value) !== expected) throw new FileFailure('changed-outside');
}

/** Removes temporary files that a killed process left in a folder; never fails. */
export async function removeLeftovers(folder: string, now = Date.now(), fs = nodeFileSystem): Promise<void> {
  const names = await fs.readdir(folder).catch(() => []);
  for (const name of names.filter((candidate) => TEMP_NAME.test(candidate))) {
    const path = join(folder, name);
    const stat = await fs.lstat(path).catch(() => null);
    if (stat?.isFile() && now - stat.mtimeMs > LEFTOVER_AGE_MS) await fs.unlink(path).catch(() => undefined);
  }
}

async function writeBeside(
  fs: FileSystem,
  target: string,
  bytes: Uint8Array,
  old: FileStat | null,
  newFileMode: number,
): Promise<string> {
  const temp = await openTemp(fs, dirname(target), old ? 0o600 : newFileMode);
  try {
    try {
      await writeAll(temp.handle, bytes);
      if (old) await keepAttributes(temp.handle, old);
      await temp.handle.sync();
      await verify(temp.handle, bytes);
    } catch (error) {
      await temp.handle.close().catch(() => undefined);
      throw error;
    }
    await temp.handle.close();
    return temp.path;
  } catch (error) {
    await fs.unlink(temp.path).catch(() => undefined);
    throw error;
  }
}

/** Writes the whole file; on a failure the old content is still there (or, where only the folder's sync failed, the new one). */
export async function saveFile(
  path: string,
  bytes: Uint8Array,
  { expected, newFileMode = 0o666, fileSystem: fs = nodeFileSystem }: SaveOptions = {},
): Promise<HostResult<Saved>> {
  try {
    const target = await resolveTarget(fs, path);
    // Renaming over a file needs no right to write to it; that a user took that right away is to be respected.
    if (target.stat) await fs.access(target.path, constants.W_OK);
    const temp = await writeBeside(fs, target.path, bytes, target.stat, newFileMode);
    try {
      await checkTarget(fs, target.path, expected);
      await fs.rename(temp, target.path);
    } catch (error) {
      await fs.unlink(temp).catch(() => undefined);
      throw error;
    }
    await syncFolder(fs, dirname(target.path));
    await removeLeftovers(dirname(target.path), Date.now(), fs);
    return { ok: true, value: { sha256: sha256(bytes) } };
  } catch (error) {
    return toFailure(error);
  }
}
