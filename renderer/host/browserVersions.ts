/** Earlier versions in the browser: kept in its own store, by the same rules as on a disk. */
import {
  type StoredVersion,
  type VersionLimits,
  versionsToKeep,
  versionsTooMany,
} from '../../shared/host/keptVersions';
import { documentIdIn, earlierName, type KeptFile, versionsWithPast } from '../../shared/host/lineage';
import type { Version } from '../../shared/host/types';
import { answerOf, inStore } from './database';

/** A row of the store `versions`; its bytes are in `contents` under the same id. */
export interface StoredVersionRow extends StoredVersion {
  readonly id: string;
}

/** A file by the key of its versions. */
export type VersionedFile = Pick<KeptFile, 'file' | 'name'>;

export interface BrowserVersions {
  /** Keeps what a save has just replaced. Rejects where the store is full or forbidden. */
  readonly put: (file: VersionedFile, bytes: Uint8Array, savedAt: number) => Promise<void>;
  /** `documentId`: of the map in the file, by which one that was renamed is known again. */
  readonly list: (file: VersionedFile, documentId: string | null) => Promise<readonly Version[]>;
  readonly read: (file: string, id: string) => Promise<Uint8Array | null>;
  /** The file goes on from the earlier one, whose versions by now are its past; null: it begins here. */
  readonly goesOnFrom: (
    file: VersionedFile,
    earlier: VersionedFile | null,
    documentId: string | null,
  ) => Promise<void>;
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * @param limits asked at each save: the user may have changed them
 * @param isGone whether a file that had versions is certainly not there any more
 */
export function createBrowserVersions(
  limits: () => Promise<VersionLimits>,
  isGone: (file: string) => Promise<boolean>,
  now: () => number = Date.now,
): BrowserVersions {
  const rows = (): Promise<readonly StoredVersionRow[]> =>
    inStore(['versions'], 'readonly', (store) =>
      answerOf(store('versions').getAll() as IDBRequest<StoredVersionRow[]>),
    );

  const keptFiles = async (): Promise<ReadonlyMap<string, KeptFile>> => {
    const all = await inStore(['keptFiles'], 'readonly', (store) =>
      answerOf(store('keptFiles').getAll() as IDBRequest<KeptFile[]>),
    );
    return new Map(all.map((kept) => [kept.file, kept]));
  };

  const note = (kept: KeptFile): Promise<void> =>
    inStore(['keptFiles'], 'readwrite', (store) => void store('keptFiles').put(kept));

  const latestOrder = (all: readonly StoredVersionRow[], file: string): number =>
    Math.max(0, ...all.filter((row) => row.file === file).map(({ order }) => order));

  async function begin(
    file: VersionedFile,
    documentId: string | null,
    earlier: KeptFile | null,
  ): Promise<void> {
    const from = earlier && { file: earlier.file, upTo: latestOrder(await rows(), earlier.file) };
    const kept: KeptFile = { file: file.file, name: file.name, documentId, from };
    await note(kept);
  }

  /** A file not met before may be one whose name was another. */
  async function meet(file: VersionedFile, documentId: string | null): Promise<void> {
    const known = await keptFiles();
    const met = known.get(file.file);
    if (met && (met.documentId !== null || documentId === null)) return;
    if (met) return note({ ...met, documentId });
    const all = await rows();
    const latestOf = (candidate: string) => latestOrder(all, candidate);
    const gone = (kept: KeptFile) => isGone(kept.file);
    await begin(file, documentId, await earlierName(file.file, documentId, known, latestOf, gone));
  }

  const withPast = async (file: string) => versionsWithPast(await rows(), file, await keptFiles());

  return {
    put: async ({ file, name }, bytes, savedAt) => {
      await meet({ file, name }, documentIdIn(bytes));
      const content = await hashOf(bytes);
      const all = await rows();
      const own = all.filter((row) => row.file === file).sort((a, b) => b.order - a.order);
      if (own[0]?.content === content) return;
      const at = Math.min(savedAt, now());
      const order = (own[0]?.order ?? 0) + 1;
      const id = crypto.randomUUID();
      const row: StoredVersionRow = { id, file, content, order, savedAt: at, bytes: bytes.length };
      const allowed = await limits();
      const keep = versionsToKeep([row, ...own], now(), allowed);
      const stay = [...all.filter((kept) => kept.file !== file || keep.has(kept)), row];
      const gone = new Set([
        ...own.filter((kept) => !keep.has(kept)),
        ...versionsTooMany(stay, allowed.bytes),
      ]);
      const used = new Set(stay.filter((kept) => !gone.has(kept)).map((kept) => kept.content));
      await inStore(['versions', 'contents'], 'readwrite', (store) => {
        for (const { id: goneId, content: hash } of gone) {
          store('versions').delete(goneId);
          if (!used.has(hash)) store('contents').delete(hash);
        }
        store('versions').put(row);
        store('contents').put(bytes, content);
      });
    },
    list: async (file, documentId) => {
      if (documentId !== null) await meet(file, documentId);
      return (await withPast(file.file)).map(({ version: { id, savedAt, bytes }, of }) => ({
        id,
        savedAt: new Date(savedAt).toISOString(),
        size: bytes,
        ...(of !== null && { of }),
      }));
    },
    read: async (file, id) => {
      const row = (await withPast(file)).find(({ version }) => version.id === id)?.version;
      if (!row) return null;
      const bytes = await inStore(['contents'], 'readonly', (store) =>
        answerOf(store('contents').get(row.content) as IDBRequest<Uint8Array | undefined>),
      );
      return bytes ?? null;
    },
    goesOnFrom: async (file, earlier, documentId) => {
      if (file.file === earlier?.file) return;
      if (earlier) await meet(earlier, documentId);
      const kept = earlier ? (await keptFiles()).get(earlier.file) : undefined;
      await begin(file, documentId, kept ?? null);
    },
  };
}
