/** The part of node:fs/promises that saving, reading and keeping versions use, as an interface, so that tests can make each call fail. */
import { lstatSync, renameSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { FileFailure } from './failure';

export interface FileStat {
  readonly dev: number;
  readonly ino: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  readonly mtimeMs: number;
  /** Of any change, also of one that sets the time above back. */
  readonly ctimeMs: number;
  /** Names that the file has (hard links). */
  readonly nlink: number;
  isFile(): boolean;
  isSymbolicLink(): boolean;
}

export interface FileHandle {
  read(
    buffer: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesRead: number }>;
  write(
    buffer: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesWritten: number }>;
  sync(): Promise<void>;
  stat(): Promise<FileStat>;
  chmod(mode: number): Promise<void>;
  chown(uid: number, gid: number): Promise<void>;
  close(): Promise<void>;
}

export interface FileSystem {
  open(path: string, flags: number, mode?: number): Promise<FileHandle>;
  stat(path: string): Promise<FileStat>;
  lstat(path: string): Promise<FileStat>;
  realpath(path: string): Promise<string>;
  readlink(path: string): Promise<string>;
  access(path: string, mode: number): Promise<void>;
  /** With `over` only where the target is still that version of a file (null: still not there); else it rejects with `TargetChanged`. */
  rename(from: string, to: string, over?: FileStat | null): Promise<void>;
  unlink(path: string): Promise<void>;
  readdir(path: string): Promise<string[]>;
  /** With the folders above it; a folder that is there already is no error. */
  mkdir(path: string, mode: number): Promise<void>;
}

export class TargetChanged extends FileFailure {
  constructor() {
    super('changed-outside');
  }
}

/** Whether nothing was done to a file between two looks; null: it was not there. */
export const isSameVersion = (a: FileStat | null, b: FileStat | null): boolean =>
  a === null || b === null
    ? a === b
    : a.size === b.size &&
      a.mtimeMs === b.mtimeMs &&
      a.ctimeMs === b.ctimeMs &&
      a.ino === b.ino &&
      a.dev === b.dev;

export const nodeFileSystem: FileSystem = {
  open: (path, flags, mode) => fs.open(path, flags, mode),
  stat: (path) => fs.stat(path),
  lstat: (path) => fs.lstat(path),
  realpath: (path) => fs.realpath(path),
  readlink: (path) => fs.readlink(path),
  access: (path, mode) => fs.access(path, mode),
  rename: async (from, to, over) => {
    if (over === undefined) return fs.rename(from, to);
    // Both calls at once, so that nothing of ours comes between them, and of others hardly anything can.
    if (!isSameVersion(lstatSync(to, { throwIfNoEntry: false }) ?? null, over)) throw new TargetChanged();
    renameSync(from, to);
  },
  unlink: (path) => fs.unlink(path),
  readdir: (path) => fs.readdir(path),
  mkdir: async (path, mode) => {
    await fs.mkdir(path, { recursive: true, mode });
  },
};

/** Calls by name; those on an open file begin with `file.`. */
export type CallName = keyof FileSystem | `file.${keyof FileHandle}`;
export type Around = <T>(call: CallName, work: () => Promise<T>, path: string) => Promise<T>;

/** The same file system with something done around each call. */
export function around(inner: FileSystem, run: Around): FileSystem {
  const file = (handle: FileHandle, path: string): FileHandle => ({
    read: (...args) => run('file.read', () => handle.read(...args), path),
    write: (...args) => run('file.write', () => handle.write(...args), path),
    sync: () => run('file.sync', () => handle.sync(), path),
    stat: () => run('file.stat', () => handle.stat(), path),
    chmod: (mode) => run('file.chmod', () => handle.chmod(mode), path),
    chown: (uid, gid) => run('file.chown', () => handle.chown(uid, gid), path),
    close: () => run('file.close', () => handle.close(), path),
  });
  return {
    open: async (path, flags, mode) =>
      file(await run('open', () => inner.open(path, flags, mode), path), path),
    stat: (path) => run('stat', () => inner.stat(path), path),
    lstat: (path) => run('lstat', () => inner.lstat(path), path),
    realpath: (path) => run('realpath', () => inner.realpath(path), path),
    readlink: (path) => run('readlink', () => inner.readlink(path), path),
    access: (path, mode) => run('access', () => inner.access(path, mode), path),
    rename: (from, to, ...over) => run('rename', () => inner.rename(from, to, ...over), to),
    unlink: (path) => run('unlink', () => inner.unlink(path), path),
    readdir: (path) => run('readdir', () => inner.readdir(path), path),
    mkdir: (path, mode) => run('mkdir', () => inner.mkdir(path, mode), path),
  };
}
