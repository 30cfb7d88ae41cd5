/** Writes a temporary file beside the real one: complete, synced, read back and compared, with what can be kept of the old file's rights. */
import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import type { SaveLimit } from '../../shared/host/types';
import { FileFailure, isCode } from './failure';
import type { FileHandle, FileStat, FileSystem } from './fileSystem';
import { isRunning } from './isRunning';
import { isSaveLock } from './saveLock';

const NAME_TRIES = 10;
const CHUNK = 1 << 20;
/** A slow disk is asked to keep up after so many bytes, so that no single call takes as long as a disk that hangs. */
const SYNC_EVERY = 4 * CHUNK;
/** A temporary file this old belongs to nobody any more, whoever made it. */
const LEFTOVER_AGE_MS = 10 * 60_000;
/** Names the machine and the process that made it, so that what a killed one left can be told from what is being written. */
const TEMP_NAME = /^\.throughline-[0-9a-f]{32}\.tmp$/;
const OWN_NAMES = `.throughline-${createHash('sha256').update(hostname()).digest('hex').slice(0, 8)}`;
const hexOf = (pid: number): string => pid.toString(16).padStart(8, '0');
/** Systems without rights of this kind say so. */
const NO_SUCH_RIGHTS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'];

export interface Beside {
  readonly path: string;
  /** To see after a rename whether it is this file that is there now. */
  readonly stat: FileStat;
  readonly limits: readonly SaveLimit[];
}

async function openTemp(
  fs: FileSystem,
  folder: string,
  mode: number,
): Promise<{ path: string; handle: FileHandle }> {
  for (let tries = 1; ; tries++) {
    const path = join(folder, `${OWN_NAMES}${hexOf(process.pid)}${randomBytes(8).toString('hex')}.tmp`);
    try {
      const handle = await fs.open(path, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL, mode);
      return { path, handle };
    } catch (error) {
      if (!isCode(error, 'EEXIST') || tries === NAME_TRIES) throw error;
    }
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let synced = 0;
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, at, Math.min(CHUNK, bytes.length - at), at);
    if (bytesWritten <= 0) throw new FileFailure('disk-full', 'short write');
    at += bytesWritten;
    if (at - synced >= SYNC_EVERY) {
      await handle.sync();
      synced = at;
    }
  }
}

async function verify(handle: FileHandle, bytes: Uint8Array): Promise<FileStat> {
  const wrong = new FileFailure('disk-error', 'read back differently');
  const stat = await handle.stat();
  if (stat.size !== bytes.length) throw wrong;
  const buffer = new Uint8Array(Math.min(CHUNK, bytes.length));
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, bytes.length - at), at);
    if (bytesRead <= 0 || Buffer.compare(buffer.subarray(0, bytesRead), bytes.subarray(at, at + bytesRead)))
      throw wrong;
    at += bytesRead;
  }
  return stat;
}

/** Whether the system did what it may refuse to do. */
const isDone = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    (error: unknown) => {
      if (isCode(error, ...NO_SUCH_RIGHTS)) return false;
      throw error;
    },
  );

/** Gives the new file the old one's mode and, where we may, its owner and group. */
async function keepRights(handle: FileHandle, old: FileStat): Promise<readonly SaveLimit[]> {
  const own = await handle.stat();
  const isOurs = own.uid === old.uid && own.gid === old.gid;
  // Only root may give files away; to a group that one is in, everyone may.
  const isKept = isOurs || (await isDone(handle.chown(old.uid, old.gid)));
  const hasGroup = isKept || own.gid === old.gid || (await isDone(handle.chown(own.uid, old.gid)));
  const wanted = old.mode & (isKept ? 0o7777 : 0o3777);
  // Another group must not get what was the old group's: it gets no more than everyone.
  const mode = hasGroup ? wanted : (wanted & ~0o2070) | ((wanted & 0o7) << 3);
  if ((own.mode & 0o7777) !== mode || !isOurs) await isDone(handle.chmod(mode));
  return isKept ? [] : ['owner'];
}

/** The caller renames or removes it; where this fails nothing is left. */
export async function writeBeside(
  fs: FileSystem,
  target: string,
  bytes: Uint8Array,
  old: FileStat | null,
  newFileMode: number,
): Promise<Beside> {
  const temp = await openTemp(fs, dirname(target), old ? 0o600 : newFileMode);
  try {
    let made: Beside;
    try {
      await writeAll(temp.handle, bytes);
      const limits = old ? await keepRights(temp.handle, old) : [];
      await temp.handle.sync();
      const stat = await verify(temp.handle, bytes);
      made = { path: temp.path, stat, limits };
    } catch (error) {
      await temp.handle.close().catch(() => undefined);
      throw error;
    }
    await temp.handle.close();
    return made;
  } catch (error) {
    await fs.unlink(temp.path).catch(() => undefined);
    throw error;
  }
}

/** Whether the process that made a temporary file of this name ran on this machine and does not run any more. */
const isOrphan = (name: string): boolean =>
  name.startsWith(OWN_NAMES) &&
  !isRunning(Number.parseInt(name.slice(OWN_NAMES.length, OWN_NAMES.length + 8), 16));

/** Removes temporary files and locks that a killed process left in a folder; never fails. */
export async function removeLeftovers(fs: FileSystem, folder: string, now: number): Promise<void> {
  const names = await fs.readdir(folder).catch(() => []);
  for (const name of names.filter((candidate) => TEMP_NAME.test(candidate) || isSaveLock(candidate))) {
    const path = join(folder, name);
    const stat = await fs.lstat(path).catch(() => null);
    if (stat?.isFile() && (now - stat.mtimeMs > LEFTOVER_AGE_MS || isOrphan(name)))
      await fs.unlink(path).catch(() => undefined);
  }
}
