/** Files of this visit and earlier ones by id: their handles, and what was last known of their content. */
import { documentIdIn } from '../../shared/host/lineage';
import type { FileRef, HostFailure, HostResult, OpenedFile, RecentChange } from '../../shared/host/types';
import type { BrowserVersions } from './browserVersions';
import type { Found } from './browserWatch';
import { answerOf, inStore, type JournalTarget, type StoredFile } from './database';
import { allow, isAllowed, writeWhole } from './pickers';

const MAX_BYTES = 64 * 1024 * 1024;

interface Known {
  readonly name: string;
  readonly handle: FileSystemFileHandle | null;
  /** As last read or written: to see whether another program wrote it since. */
  hash: string;
  modified: number;
  /** Of the map in it. */
  readonly documentId: string | null;
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const failure = (reason: HostFailure, detail?: string): HostResult<never> => ({
  ok: false,
  reason,
  ...(detail !== undefined && { detail }),
});

/** What a browser's error means. */
export function failureOf(error: unknown): HostResult<never> {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError') return failure('not-found');
  if (name === 'NotAllowedError' || name === 'SecurityError' || name === 'NoModificationAllowedError')
    return failure('no-permission');
  if (name === 'QuotaExceededError') return failure('disk-full');
  return failure('failed', error instanceof Error ? error.message : String(error));
}

/** Writes the whole file and keeps what it held; a store that is full costs the version, not the save. */
async function replace(
  handle: FileSystemFileHandle,
  bytes: Uint8Array,
  file: string,
  versions: BrowserVersions,
): Promise<void> {
  const previous = await handle.getFile();
  const old = previous.size <= MAX_BYTES ? new Uint8Array(await previous.arrayBuffer()) : null;
  await writeWhole(handle, bytes);
  if (old?.length)
    await versions.put({ file, name: handle.name }, old, previous.lastModified).catch(() => {});
}

export function createHandles(versions: BrowserVersions) {
  const known = new Map<string, Known>();

  const stored = (): Promise<StoredFile[]> =>
    inStore(['files'], 'readonly', (store) =>
      answerOf(store('files').getAll() as IDBRequest<StoredFile[]>),
    ).catch(() => []);

  /** The id under which a handle is already known, so that one file is one entry. */
  async function idOf(handle: FileSystemFileHandle | null): Promise<string> {
    if (handle) {
      for (const row of await stored()) if (await handle.isSameEntry(row.handle)) return row.id;
    }
    return crypto.randomUUID();
  }

  async function remember(
    ref: FileRef,
    handle: FileSystemFileHandle | null,
    bytes: Uint8Array,
  ): Promise<void> {
    const modified = handle ? (await handle.getFile()).lastModified : 0;
    const documentId = documentIdIn(bytes);
    known.set(ref.id, { name: ref.name, handle, hash: await hashOf(bytes), modified, documentId });
  }

  async function read(file: File, handle: FileSystemFileHandle | null): Promise<HostResult<OpenedFile>> {
    if (file.size > MAX_BYTES) return failure('too-big');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const ref = { id: await idOf(handle), name: file.name };
    await remember(ref, handle, bytes);
    return { ok: true, value: { ref, bytes } };
  }

  /** Whether another program wrote the file since we last read or wrote it. `byContent`: even where its time says no. */
  async function changedOutside(id: string, byContent = false): Promise<boolean> {
    const file = known.get(id);
    if (!file?.handle) return false;
    const now = await file.handle.getFile();
    if (!byContent && now.lastModified === file.modified) return false;
    const same = (await hashOf(new Uint8Array(await now.arrayBuffer()))) === file.hash;
    if (same) file.modified = now.lastModified;
    return !same;
  }

  const modifiedOf = async (id: string): Promise<number> =>
    (await known.get(id)?.handle?.getFile())?.lastModified ?? 0;

  return {
    stored,
    read,
    /** Where a file is, and its content where that is not the one last read or written here. */
    find: async (id: string): Promise<Found> => {
      try {
        return { state: 'there', other: (await changedOutside(id)) ? String(await modifiedOf(id)) : null };
      } catch (error) {
        const isGone = error instanceof DOMException && error.name === 'NotFoundError';
        return { state: isGone ? 'gone' : 'no-answer', other: null };
      }
    },
    has: (id: string): boolean => known.get(id)?.handle != null,
    targetOf: (file: FileRef): JournalTarget | null => {
      const { handle, hash } = known.get(file.id) ?? {};
      return handle && hash !== undefined ? { file, handle, version: hash } : null;
    },
    /** A reference to a file that is to be saved only over the content of that hash. */
    knowAt: ({ id, name }: FileRef, handle: FileSystemFileHandle, hash: string): void => {
      known.set(id, { name, handle, hash, modified: 0, documentId: null });
    },

    /** What a file holds now; what is known of it stays as it is. */
    look: async ({ id }: FileRef): Promise<HostResult<Uint8Array>> => {
      const handle = known.get(id)?.handle;
      if (!handle) return failure('not-found');
      if (!(await allow(handle, 'read'))) return failure('no-permission');
      return { ok: true, value: new Uint8Array(await (await handle.getFile()).arrayBuffer()) };
    },

    openStored: async (ref: FileRef): Promise<HostResult<OpenedFile>> => {
      const handle = known.get(ref.id)?.handle ?? (await stored()).find((row) => row.id === ref.id)?.handle;
      if (!handle) return failure('not-found');
      if (!(await allow(handle, 'read'))) return failure('no-permission');
      return read(await handle.getFile(), handle);
    },

    write: async (ref: FileRef, bytes: Uint8Array): Promise<HostResult<FileRef>> => {
      const handle = known.get(ref.id)?.handle;
      if (!handle) return failure('not-found');
      if (!(await allow(handle, 'readwrite'))) return failure('no-permission');
      if (await changedOutside(ref.id, true)) return failure('changed-outside');
      await replace(handle, bytes, ref.id, versions);
      await remember(ref, handle, bytes);
      return { ok: true, value: ref };
    },

    writeNew: async (handle: FileSystemFileHandle, bytes: Uint8Array): Promise<HostResult<FileRef>> => {
      const ref = { id: await idOf(handle), name: handle.name };
      await replace(handle, bytes, ref.id, versions);
      await remember(ref, handle, bytes);
      return { ok: true, value: ref };
    },

    keep: async (ref: FileRef, title: string): Promise<void> => {
      const handle = known.get(ref.id)?.handle;
      if (!handle) return;
      const openedAt = new Date().toISOString();
      await inStore(['files'], 'readwrite', async (store) => {
        const before = (await answerOf(store('files').get(ref.id))) as StoredFile | undefined;
        const row: StoredFile = { ...before, id: ref.id, name: ref.name, title, openedAt, handle };
        await answerOf(store('files').put(row));
      });
    },

    changeKept: (id: string, change: RecentChange | null): Promise<void> =>
      inStore(['files'], 'readwrite', async (store) => {
        const before = (await answerOf(store('files').get(id))) as StoredFile | undefined;
        if (!before) return;
        const { pinned = before.pinned ?? false, preview = before.preview } = change ?? {};
        const row: StoredFile = { ...before, pinned, ...(preview !== undefined && { preview }) };
        if (change === null) store('files').delete(id);
        else store('files').put(row);
      }),

    documentIdOf: (id: string): string | null => known.get(id)?.documentId ?? null,

    /** Whether a file of this visit or the list of recent ones is certainly not there any more. */
    isGoneById: async (id: string): Promise<boolean> => {
      const handle = known.get(id)?.handle ?? (await stored()).find((row) => row.id === id)?.handle;
      return handle ? isGone({ handle }) : false;
    },

    isGone,
  };
}

/** Only where the page may look without asking. */
async function isGone({ handle }: Pick<StoredFile, 'handle'>): Promise<boolean> {
  try {
    if (await isAllowed(handle)) await handle.getFile();
    return false;
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotFoundError';
  }
}
