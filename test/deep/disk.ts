/** A disk in memory behind the interface that saving uses; writes down each operation that a crash could lose. */
import { constants } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  type FileHandle,
  type FileStat,
  type FileSystem,
  isSameVersion,
  TargetChanged,
} from '../../electron/node/fileSystem';

/** What happened, in order. `at` of a write counts from the file's start. */
export type Operation =
  | { readonly kind: 'write'; readonly inode: number; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'sync'; readonly inode: number }
  | { readonly kind: 'name'; readonly folder: string; readonly name: string; readonly inode: number | null }
  | {
      readonly kind: 'rename';
      readonly folder: string;
      readonly from: string;
      readonly to: string;
      readonly inode: number;
    }
  | { readonly kind: 'syncFolder'; readonly folder: string }
  | { readonly kind: 'said'; readonly what: string };

interface Inode {
  readonly id: number;
  kind: 'file' | 'folder' | 'link';
  bytes: Uint8Array;
  /** Bytes of `bytes` in use. */
  size: number;
  link: string;
  mode: number;
  uid: number;
  gid: number;
  mtimeMs: number;
  ctimeMs: number;
  nlink: number;
}

export interface Disk {
  readonly fileSystem: FileSystem;
  readonly operations: readonly Operation[];
  /** Notes something among the operations: "this save has been acknowledged". */
  readonly say: (what: string) => void;
  /** Puts a file there as if it had always been there. */
  readonly place: (path: string, bytes: Uint8Array) => void;
  readonly link: (path: string, to: string) => void;
  readonly give: (path: string, uid: number, gid: number, mode?: number) => void;
  /** What a file holds; null where there is none. */
  readonly bytesAt: (path: string) => Uint8Array | null;
  readonly inodeAt: (path: string) => number | null;
  readonly contentOf: (inode: number) => Uint8Array;
  readonly namesIn: (folder: string) => readonly string[];
  /** Changes what a file holds behind everyone's back; the system still notes that something was done. */
  readonly tamper: (path: string, change: (bytes: Uint8Array) => void) => void;
  /** Another file under the same name, as old as the one it replaces. */
  readonly replace: (path: string, bytes: Uint8Array) => void;
  readonly touch: (path: string) => void;
}

const fail = (code: string): Error => Object.assign(new Error(code), { code });

export interface DiskOptions {
  readonly now?: () => number;
  /** Whether files may be given to others, as by root. */
  readonly canGive?: boolean;
  /** Groups that we are in besides our own. */
  readonly groups?: readonly number[];
}

const UID = 1000;

export function createDisk({ now = Date.now, canGive = true, groups = [] }: DiskOptions = {}): Disk {
  const inodes = new Map<number, Inode>();
  const names = new Map<string, number>();
  const operations: Operation[] = [];
  let lastInode = 0;

  function make(kind: Inode['kind'], mode: number): Inode {
    lastInode += 1;
    const inode: Inode = {
      id: lastInode,
      kind,
      bytes: new Uint8Array(0),
      size: 0,
      link: '',
      mode,
      uid: UID,
      gid: UID,
      mtimeMs: now(),
      ctimeMs: now(),
      nlink: 1,
    };
    inodes.set(inode.id, inode);
    return inode;
  }
  names.set('/', make('folder', 0o755).id);

  const at = (path: string): Inode | null => inodes.get(names.get(path) ?? -1) ?? null;
  const must = (path: string): Inode => {
    const inode = at(path);
    if (!inode) throw fail('ENOENT');
    return inode;
  };
  /** Links followed. */
  const follow = (path: string, depth = 0): string => {
    if (depth > 40) throw fail('ELOOP');
    const inode = must(path);
    return inode.kind === 'link' ? follow(join(dirname(path), inode.link), depth + 1) : path;
  };
  function folder(path: string): void {
    if (path !== '/') folder(dirname(path));
    if (!at(path)) names.set(path, make('folder', 0o700).id);
  }

  const statOf = (inode: Inode): FileStat => ({
    dev: 1,
    ino: inode.id,
    mode: inode.mode,
    uid: inode.uid,
    gid: inode.gid,
    size: inode.size,
    mtimeMs: inode.mtimeMs,
    ctimeMs: inode.ctimeMs,
    nlink: inode.nlink,
    isFile: () => inode.kind === 'file',
    isSymbolicLink: () => inode.kind === 'link',
  });

  function put(inode: Inode, offset: number, bytes: Uint8Array): void {
    const end = offset + bytes.length;
    if (end > inode.bytes.length) {
      const larger = new Uint8Array(Math.max(end, inode.bytes.length * 2));
      larger.set(inode.bytes.subarray(0, inode.size));
      inode.bytes = larger;
    }
    inode.bytes.set(bytes, offset);
    inode.size = Math.max(inode.size, end);
    inode.mtimeMs = now();
    inode.ctimeMs = inode.mtimeMs;
  }

  function handleOf(inode: Inode, path: string): FileHandle {
    return {
      read: async (buffer, offset, length, position) => {
        const part = inode.bytes.subarray(position, Math.min(inode.size, position + length));
        buffer.set(part, offset);
        return { bytesRead: part.length };
      },
      write: async (buffer, offset, length, position) => {
        const bytes = buffer.slice(offset, offset + length);
        put(inode, position, bytes);
        operations.push({ kind: 'write', inode: inode.id, at: position, bytes });
        return { bytesWritten: length };
      },
      sync: async () => {
        operations.push(
          inode.kind === 'folder' ? { kind: 'syncFolder', folder: path } : { kind: 'sync', inode: inode.id },
        );
      },
      stat: async () => statOf(inode),
      chmod: async (mode) => {
        inode.mode = mode;
      },
      chown: async (owner, group) => {
        const mayGive = canGive || (owner === inode.uid && (group === inode.gid || groups.includes(group)));
        if (!mayGive) throw fail('EPERM');
        inode.uid = owner;
        inode.gid = group;
      },
      close: async () => {},
    };
  }

  const fileSystem: FileSystem = {
    open: async (path, flags, mode = 0o666) => {
      const known = at(path);
      if (known && flags & constants.O_EXCL) throw fail('EEXIST');
      if (known) return handleOf(must(follow(path)), follow(path));
      if (!(flags & constants.O_CREAT)) throw fail('ENOENT');
      must(dirname(path));
      const inode = make('file', mode);
      names.set(path, inode.id);
      operations.push({ kind: 'name', folder: dirname(path), name: basename(path), inode: inode.id });
      return handleOf(inode, path);
    },
    stat: async (path) => statOf(must(follow(path))),
    lstat: async (path) => statOf(must(path)),
    realpath: async (path) => {
      must(path);
      return follow(path);
    },
    readlink: async (path) => must(path).link,
    access: async (path) => void must(follow(path)),
    rename: async (from, to, over) => {
      const inode = must(from);
      const there = at(to);
      if (over !== undefined && !isSameVersion(there && statOf(there), over)) throw new TargetChanged();
      if (at(to)?.kind === 'folder') throw fail('EISDIR');
      names.delete(from);
      names.set(to, inode.id);
      operations.push({
        kind: 'rename',
        folder: dirname(to),
        from: basename(from),
        to: basename(to),
        inode: inode.id,
      });
    },
    unlink: async (path) => {
      must(path);
      names.delete(path);
      operations.push({ kind: 'name', folder: dirname(path), name: basename(path), inode: null });
    },
    readdir: async (path) => {
      must(path);
      return namesIn(path);
    },
    mkdir: async (path) => folder(path),
  };

  const namesIn = (path: string): string[] =>
    [...names.keys()].filter((name) => name !== path && dirname(name) === path).map((name) => basename(name));

  return {
    fileSystem,
    operations,
    say: (what) => operations.push({ kind: 'said', what }),
    place: (path, bytes) => {
      folder(dirname(path));
      const inode = make('file', 0o644);
      put(inode, 0, bytes);
      names.set(path, inode.id);
    },
    link: (path, to) => {
      folder(dirname(path));
      const inode = make('link', 0o777);
      inode.link = to;
      names.set(path, inode.id);
    },
    give: (path, uid, gid, mode = 0o644) => {
      const inode = must(path);
      inode.mode = mode;
      inode.uid = uid;
      inode.gid = gid;
    },
    bytesAt: (path) => {
      const inode = at(path);
      return inode ? inode.bytes.slice(0, inode.size) : null;
    },
    inodeAt: (path) => names.get(path) ?? null,
    contentOf: (id) => {
      const inode = inodes.get(id);
      return inode ? inode.bytes.subarray(0, inode.size) : new Uint8Array(0);
    },
    namesIn,
    tamper: (path, change) => {
      const inode = must(path);
      change(inode.bytes.subarray(0, inode.size));
      inode.ctimeMs = now();
    },
    replace: (path, bytes) => {
      const { mtimeMs } = must(path);
      const inode = make('file', 0o644);
      put(inode, 0, bytes);
      inode.mtimeMs = mtimeMs;
      names.set(path, inode.id);
    },
    touch: (path) => {
      const inode = must(path);
      inode.mtimeMs = now();
      inode.ctimeMs = inode.mtimeMs;
    },
  };
}
