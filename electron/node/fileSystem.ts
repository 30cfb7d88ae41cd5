/** The part of node:fs/promises that saving, reading and keeping versions use, as an interface, so that tests can make each call fail. */
import * as fs from 'node:fs/promises';

export interface FileStat {
  readonly dev: number;
  readonly ino: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  readonly mtimeMs: number;
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
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  readdir(path: string): Promise<string[]>;
  /** With the folders above it; a folder that is there already is no error. */
  mkdir(path: string, mode: number): Promise<void>;
}

export const nodeFileSystem: FileSystem = {
  open: (path, flags, mode) => fs.open(path, flags, mode),
  stat: (path) => fs.stat(path),
  lstat: (path) => fs.lstat(path),
  realpath: (path) => fs.realpath(path),
  readlink: (path) => fs.readlink(path),
  access: (path, mode) => fs.access(path, mode),
  rename: (from, to) => fs.rename(from, to),
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
    rename: (from, to) => run('rename', () => inner.rename(from, to), to),
    unlink: (path) => run('unlink', () => inner.unlink(path), path),
    readdir: (path) => run('readdir', () => inner.readdir(path), path),
    mkdir: (path, mode) => run('mkdir', () => inner.mkdir(path, mode), path),
  };
}
