/**
 * Earlier contents of the user's files, kept in the user's data folder: what each save replaced, for as long as keptVersions.ts says.
 *
 * `contents/<SHA-256>.gz` holds each content once; a version is an empty file `files/<file>/<order>-<savedAt>-<size>-<SHA-256>`, so that there
 * is no index that a crash could damage. A content is written before the version that names it and removed after the last one is gone.
 */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import {
  DEFAULT_LIMITS,
  MAX_VERSION_BYTES,
  type StoredVersion,
  type VersionLimits,
  versionsToKeep,
  versionsTooMany,
} from '../../shared/host/keptVersions';
import { documentIdIn, earlierName, type NamedVersion, versionsWithPast } from '../../shared/host/lineage';
import type { HostResult, Version } from '../../shared/host/types';
import { FileFailure, isCode, toFailure } from './failure';
import { type FileSystem, nodeFileSystem } from './fileSystem';
import { type KeptPath, readKeptFile, writeKeptFile } from './keptFiles';
import { MAX_FILE_BYTES, readFile } from './readFile';
import { isGone } from './recents';
import { type Replaced, saveFile, sha256, syncFolder } from './saveFile';
import { resolveTarget } from './target';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
const NAME = /^\d{9}-\d{1,15}-\d{1,12}-[0-9a-f]{64}$/;
const CONTENT = /^[0-9a-f]{64}\.gz$/;

interface Stored extends StoredVersion {
  /** Name of its file. */
  readonly id: string;
  readonly size: number;
}
interface Known {
  /** The latest first. */
  versions: readonly Stored[];
  /** Bytes on the disk by content. */
  readonly contents: Map<string, number>;
  readonly files: Map<string, KeptPath>;
}
/** Of one file. */
const versionsOf = ({ versions }: Known, file: string): readonly Stored[] =>
  versions.filter((version) => version.file === file);

export interface VersionStore {
  /** Rejects where it could not be kept; the versions before are still there then. */
  readonly put: (replaced: Replaced) => Promise<void>;
  /** The latest first; `documentId`: of the map in the file, by which one that was renamed is known again. */
  readonly list: (path: string, documentId?: string | null) => Promise<readonly Version[]>;
  readonly read: (path: string, id: string) => Promise<HostResult<Uint8Array>>;
  /** The file at `path` goes on from the one that is or was at `earlier`, whose versions by now are its past; null: it begins here. */
  readonly goesOnFrom: (path: string, earlier: string | null, documentId: string | null) => Promise<void>;
}
export interface VersionStoreOptions {
  readonly now?: () => number;
  readonly fileSystem?: FileSystem;
  readonly maxBytes?: number;
  /** Asked at each save: the user may have changed them. Absent: the defaults. */
  readonly limits?: () => Promise<VersionLimits>;
}

/** Paths do not stand in names: they can be longer than a name may be. */
const keyOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 32);

const nameOf = (order: number, savedAt: number, size: number, content: string): string =>
  `${String(order).padStart(9, '0')}-${savedAt}-${size}-${content}`;

function parseName(file: string, id: string): Omit<Stored, 'bytes'> | null {
  if (!NAME.test(id)) return null;
  const [order, savedAt, size] = id.split('-');
  return {
    file,
    id,
    order: Number(order),
    savedAt: Number(savedAt),
    size: Number(size),
    content: id.slice(-64),
  };
}

/** Names in a folder; a folder that is not there has none. Any other error is one: what cannot be seen must not count as gone. */
async function namesIn(fs: FileSystem, folder: string): Promise<readonly string[]> {
  try {
    return await fs.readdir(folder);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** @param folder made where it is missing, for the user alone */
export function createVersionStore(folder: string, options: VersionStoreOptions = {}): VersionStore {
  const { now = Date.now, fileSystem: fs = nodeFileSystem, maxBytes = MAX_VERSION_BYTES } = options;
  const { limits = async () => ({ ...DEFAULT_LIMITS, bytes: maxBytes }) } = options;
  const contentsFolder = join(folder, 'contents');
  const filesFolder = join(folder, 'files');
  const contentPath = (content: string) => join(contentsFolder, `${content}.gz`);
  const versionPath = ({ file, id }: Stored) => join(filesFolder, file, id);

  let loading: Promise<Known> | null = null;
  const known = (): Promise<Known> => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };

  async function load(): Promise<Known> {
    const contents = new Map<string, number>();
    for (const name of (await namesIn(fs, contentsFolder)).filter((candidate) => CONTENT.test(candidate)))
      contents.set(name.slice(0, 64), (await fs.stat(join(contentsFolder, name))).size);
    const versions: Stored[] = [];
    const files = new Map<string, KeptPath>();
    for (const file of await namesIn(fs, filesFolder)) {
      const kept = await readKeptFile(fs, join(filesFolder, file));
      if (kept) files.set(file, kept);
      for (const id of await namesIn(fs, join(filesFolder, file))) {
        const version = parseName(file, id);
        if (!version) continue;
        const bytes = contents.get(version.content);
        // A crash while versions went may have left a name without its content.
        if (bytes === undefined) await fs.unlink(join(filesFolder, file, id));
        else versions.push({ ...version, bytes });
      }
    }
    const state = { versions: versions.sort(latestFirst), contents, files };
    await dropUnused(state);
    return state;
  }

  async function contentOf(content: string): Promise<Uint8Array | null> {
    const packed = await readFile(contentPath(content), { settle: false, fileSystem: fs });
    if (!packed.ok) return null;
    const bytes = await unpack(packed.value, { maxOutputLength: MAX_FILE_BYTES }).catch(() => null);
    return bytes && sha256(bytes) === content ? bytes : null;
  }

  /** Gives the room it takes. Written anew where what is there is damaged. */
  async function keepContent({ contents }: Known, content: string, bytes: Uint8Array): Promise<number> {
    const known = contents.get(content);
    if (known !== undefined && (await contentOf(content))) return known;
    const packed = await pack(bytes);
    const result = await saveFile(contentPath(content), packed, { newFileMode: FILE_MODE, fileSystem: fs });
    if (!result.ok) throw new FileFailure(result.reason, result.detail);
    contents.set(content, packed.length);
    return packed.length;
  }

  /** Removes contents that no version names, leftovers of a crash included. */
  async function dropUnused({ versions, contents }: Known): Promise<void> {
    const used = new Set(versions.map(({ content }) => content));
    for (const content of [...contents.keys()].filter((candidate) => !used.has(candidate))) {
      await fs.unlink(contentPath(content));
      contents.delete(content);
    }
  }

  async function drop(state: Known, gone: ReadonlySet<Stored>): Promise<void> {
    for (const version of gone) {
      await fs.unlink(versionPath(version)).catch((error: unknown) => {
        if (!isCode(error, 'ENOENT')) throw error;
      });
    }
    state.versions = state.versions.filter((version) => !gone.has(version));
    await dropUnused(state);
  }

  async function note(state: Known, kept: KeptPath): Promise<void> {
    state.files.set(kept.file, kept);
    const folder = join(filesFolder, kept.file);
    // What cannot be noted costs the way back to an earlier name, not the versions.
    await fs.mkdir(folder, FOLDER_MODE).then(
      () => writeKeptFile(fs, folder, kept),
      () => undefined,
    );
  }

  const latestOrder = (state: Known, file: string): number => versionsOf(state, file)[0]?.order ?? 0;

  const begin = (state: Known, path: string, documentId: string | null, earlier: KeptPath | null) => {
    const from = earlier && { file: earlier.file, upTo: latestOrder(state, earlier.file) };
    return note(state, { file: keyOf(path), name: basename(path), path, documentId, from });
  };

  /** A file not met before may be one whose name was another. */
  async function meet(state: Known, path: string, documentId: string | null): Promise<void> {
    const file = keyOf(path);
    const met = state.files.get(file);
    if (met && (met.documentId !== null || documentId === null)) return;
    if (met) return note(state, { ...met, documentId });
    const latestOf = (candidate: string) => latestOrder(state, candidate);
    const earlier = await earlierName(file, documentId, state.files, latestOf, (kept) => isGone(kept.path));
    await begin(state, path, documentId, earlier);
  }

  async function keep({ path, bytes, savedAt }: Replaced): Promise<void> {
    const file = keyOf(path);
    for (const needed of [contentsFolder, join(filesFolder, file)]) await fs.mkdir(needed, FOLDER_MODE);
    const state = await known();
    await meet(state, path, documentIdIn(bytes));
    const [latest] = versionsOf(state, file);
    const content = sha256(bytes);
    if (latest?.content !== content) {
      const room = await keepContent(state, content, bytes);
      const order = (latest?.order ?? 0) + 1;
      const time = Math.max(0, Math.floor(Math.min(savedAt, now())));
      const id = nameOf(order, time, bytes.length, content);
      const version: Stored = { file, id, order, savedAt: time, size: bytes.length, content, bytes: room };
      const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
      await (await fs.open(versionPath(version), flags, FILE_MODE)).close();
      state.versions = [version, ...state.versions];
      await syncFolder(fs, join(filesFolder, file));
    }
    const own = versionsOf(state, file);
    const allowed = await limits();
    const stay = versionsToKeep(own, now(), allowed);
    const rest = state.versions.filter((version) => version.file !== file || stay.has(version));
    const gone = [...own.filter((version) => !stay.has(version)), ...versionsTooMany(rest, allowed.bytes)];
    if (gone.length > 0) await drop(state, new Set(gone));
  }

  /** One thing after the other; after a failure what is known is read from the disk again. */
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => {
      loading = null;
    });
    return done;
  }

  /** Of a file that is gone, the path says where it was. */
  const realPath = async (path: string): Promise<string> =>
    (await resolveTarget(fs, path).catch(() => ({ path }))).path;

  const listOf = async (path: string): Promise<readonly NamedVersion<Stored>[]> => {
    const state = await known();
    return versionsWithPast(state.versions, keyOf(await realPath(path)), state.files);
  };

  return {
    put: (replaced) => inTurn(() => keep(replaced)),
    list: (path, documentId = null) =>
      inTurn(async () => {
        if (documentId !== null) await meet(await known(), await realPath(path), documentId);
        return (await listOf(path)).map(({ version: { id, savedAt, size }, of }) => {
          const listed = { id, savedAt: new Date(savedAt).toISOString(), size };
          return of === null ? listed : { ...listed, of };
        });
      }),
    read: (path, id) =>
      inTurn(async () => {
        const found = (await listOf(path)).find(({ version }) => version.id === id);
        if (!found) return { ok: false as const, reason: 'not-found' as const };
        const bytes = await contentOf(found.version.content);
        return bytes
          ? { ok: true as const, value: bytes }
          : { ok: false as const, reason: 'disk-error' as const };
      }).catch(toFailure),
    goesOnFrom: (path, earlier, documentId) =>
      inTurn(async () => {
        const state = await known();
        const own = await realPath(path);
        const before = earlier === null ? null : await realPath(earlier);
        if (own === before) return;
        if (before !== null && latestOrder(state, keyOf(before)) > 0) await meet(state, before, documentId);
        const kept = before === null ? null : (state.files.get(keyOf(before)) ?? null);
        await begin(state, own, documentId, kept);
      }),
  };
}

const latestFirst = (a: Stored, b: Stored): number => b.order - a.order;
