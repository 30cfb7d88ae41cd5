/** Reads a file that a user named: regular files only, the size looked at before reading, never a torn mix of two versions. */
import { constants } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HostResult } from '../../shared/host/types';
import { watchAnswers } from './answering';
import { FileFailure, toFailure } from './failure';
import { type FileHandle, type FileStat, type FileSystem, isSameVersion, nodeFileSystem } from './fileSystem';

/** What the program opens at most: the format's 64 MB of text and a little, so that the parser can say `too-big` itself. */
export const MAX_FILE_BYTES = 80 * 1024 * 1024;
const TRIES = 5;
/** A file touched this lately may be half written by a program that does not write beside it; it is looked at once more after as long. */
const SETTLE_MS = 40;
/** The same for a file that was seen changing: a busy disk can hold a write up for long. */
const SETTLE_LONGER_MS = 250;

export interface ReadOptions {
  readonly maxBytes?: number;
  /** False for files that only we write: not to wait for others. */
  readonly settle?: boolean;
  readonly fileSystem?: FileSystem;
  /** So long one call may take before it is given up. */
  readonly answerMs?: number | undefined;
}

function checkStat(stat: FileStat, maxBytes: number): void {
  if (!stat.isFile()) throw new FileFailure('not-a-file');
  if (stat.size > maxBytes) throw new FileFailure('too-big');
}

/** Reads to the end; stops early at more than `size`, for then someone is writing. Files of /proc say size 0 and hold more. */
async function readToEnd(handle: FileHandle, size: number, maxBytes: number): Promise<Uint8Array> {
  let buffer: Uint8Array = new Uint8Array(size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    length += bytesRead;
    if (bytesRead === 0 || (size > 0 && length > size)) return buffer.subarray(0, length);
    if (length > maxBytes) throw new FileFailure('too-big');
    if (length === buffer.length) {
      const larger = new Uint8Array(buffer.length * 2);
      larger.set(buffer);
      buffer = larger;
    }
  }
}

/** The bytes of one version of the file; null where it was being written meanwhile. */
async function readOnce(
  fs: FileSystem,
  path: string,
  maxBytes: number,
  settleMs: number,
): Promise<Uint8Array | null> {
  // Devices and pipes can hang on open, so the kind is looked at before and, on the very file opened, after.
  checkStat(await fs.stat(path), maxBytes);
  const handle = await fs.open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const before = await handle.stat();
    checkStat(before, maxBytes);
    const bytes = await readToEnd(handle, before.size, maxBytes);
    if (!isSameVersion(before, await handle.stat())) return null;
    if (Math.abs(Date.now() - before.mtimeMs) >= settleMs) return bytes;
    await sleep(settleMs);
    return isSameVersion(before, await handle.stat()) ? bytes : null;
  } finally {
    await handle.close();
  }
}

/** The same, with failures thrown. */
export async function readWhole(
  fs: FileSystem,
  path: string,
  { maxBytes = MAX_FILE_BYTES, settle = true }: Pick<ReadOptions, 'maxBytes' | 'settle'>,
): Promise<Uint8Array> {
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) await sleep(SETTLE_MS);
    const settleMs = tries > 0 ? SETTLE_LONGER_MS : SETTLE_MS;
    const bytes = await readOnce(fs, path, maxBytes, settle ? settleMs : 0);
    // Who writes in place empties the file first, so emptiness is looked at twice.
    if (bytes && (bytes.length > 0 || tries > 0 || !settle)) return bytes;
  }
  throw new FileFailure('changed-outside');
}

/** Symbolic links are followed. A file that keeps changing while it is read is `changed-outside`. */
export async function readFile(
  path: string,
  { fileSystem = nodeFileSystem, answerMs, ...options }: ReadOptions = {},
): Promise<HostResult<Uint8Array>> {
  const watch = watchAnswers(fileSystem, answerMs);
  try {
    return { ok: true, value: await watch.orSilence(readWhole(watch.fileSystem, path, options)) };
  } catch (error) {
    return toFailure(error);
  }
}
