/** Earlier versions kept in memory, by the same rules as on a disk. */
import { type KeptVersion, versionsToKeep } from './keptVersions';
import { type KeptFile, versionsWithPast } from './lineage';
import { type FileRef, type HostResult, ON_DISK, type Version, type Versions } from './types';

interface Kept extends KeptVersion {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export function createMemoryVersions(
  read: (fileId: string) => HostResult<Uint8Array>,
  now: () => string,
): Versions & {
  readonly put: (fileId: string, bytes: Uint8Array) => void;
  readonly goesOnFrom: (file: FileRef, earlier: FileRef) => void;
} {
  const kept = new Map<string, readonly Kept[]>();
  const files = new Map<string, KeptFile>();
  let order = 0;
  const idOf = (version: Kept): string => `v${version.order}`;
  const listOf = (fileId: string) => versionsWithPast([...kept.values()].flat(), fileId, files);
  return {
    list: async ({ id }) =>
      listOf(id).map(({ version, of }): Version => {
        const savedAt = new Date(version.savedAt).toISOString();
        return { id: idOf(version), savedAt, size: version.bytes.length, ...(of !== null && { of }) };
      }),
    read: async ({ id }, versionId) => {
      if (versionId === ON_DISK) return read(id);
      const found = listOf(id).find(({ version }) => idOf(version) === versionId);
      return found ? { ok: true, value: found.version.bytes.slice() } : { ok: false, reason: 'not-found' };
    },
    put: (fileId, bytes) => {
      order += 1;
      const at = Date.parse(now());
      const all = [{ file: fileId, order, savedAt: at, bytes: bytes.slice() }, ...(kept.get(fileId) ?? [])];
      const keep = versionsToKeep(all, at);
      kept.set(
        fileId,
        all.filter((version) => keep.has(version)),
      );
    },
    goesOnFrom: ({ id, name }, earlier) => {
      if (id === earlier.id) return;
      const known = { file: earlier.id, name: earlier.name, documentId: null, from: null };
      if (!files.has(earlier.id)) files.set(earlier.id, known);
      files.set(id, { file: id, name, documentId: null, from: { file: earlier.id, upTo: order } });
    },
  };
}
