/** Earlier versions in the browser: kept in its own store, by the same rules as on a disk. */
import {
  type StoredVersion,
  type VersionLimits,
  versionsToKeep,
  versionsTooMany,
} from '../../shared/host/keptVersions';
import type { Version } from '../../shared/host/types';
import { answerOf, inStore } from './database';

/** A row of the store `versions`; its bytes are in `contents` under the same id. */
export interface StoredVersionRow extends StoredVersion {
  readonly id: string;
}

export interface BrowserVersions {
  /** Keeps what a save has just replaced. Rejects where the store is full or forbidden. */
  readonly put: (file: string, bytes: Uint8Array, savedAt: number) => Promise<void>;
  readonly list: (file: string) => Promise<readonly Version[]>;
  readonly read: (file: string, id: string) => Promise<Uint8Array | null>;
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `limits` is asked at each save: the user may have changed them. */
export function createBrowserVersions(
  limits: () => Promise<VersionLimits>,
  now: () => number = Date.now,
): BrowserVersions {
  const rows = (file?: string): Promise<readonly StoredVersionRow[]> =>
    inStore(['versions'], 'readonly', (store) =>
      answerOf(
        (file === undefined
          ? store('versions').getAll()
          : store('versions').index('file').getAll(file)) as IDBRequest<StoredVersionRow[]>,
      ),
    );

  return {
    put: async (file, bytes, savedAt) => {
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
    list: async (file) => {
      const found = [...(await rows(file))].sort((a, b) => b.order - a.order);
      return found.map(({ id, savedAt, bytes }) => ({
        id,
        savedAt: new Date(savedAt).toISOString(),
        size: bytes,
      }));
    },
    read: async (file, id) => {
      const row = (await rows(file)).find((candidate) => candidate.id === id);
      if (!row) return null;
      const bytes = await inStore(['contents'], 'readonly', (store) =>
        answerOf(store('contents').get(row.content) as IDBRequest<Uint8Array | undefined>),
      );
      return bytes ?? null;
    },
  };
}
