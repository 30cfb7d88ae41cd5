/** Earlier versions kept in memory, by the same rules as on a disk. */
import { type KeptVersion, versionsToKeep } from './keptVersions';
import { type HostResult, ON_DISK, type Version, type Versions } from './types';

interface Kept extends KeptVersion {
  readonly bytes: Uint8Array;
}

export function createMemoryVersions(
  read: (fileId: string) => HostResult<Uint8Array>,
  now: () => string,
): Versions & { readonly put: (fileId: string, bytes: Uint8Array) => void } {
  const kept = new Map<string, readonly Kept[]>();
  let order = 0;
  const idOf = (version: Kept): string => `v${version.order}`;
  const listOf = (fileId: string): readonly Kept[] => kept.get(fileId) ?? [];
  return {
    list: async ({ id }) =>
      listOf(id).map((version): Version => {
        const savedAt = new Date(version.savedAt).toISOString();
        return { id: idOf(version), savedAt, size: version.bytes.length };
      }),
    read: async ({ id }, versionId) => {
      if (versionId === ON_DISK) return read(id);
      const version = listOf(id).find((candidate) => idOf(candidate) === versionId);
      return version ? { ok: true, value: version.bytes.slice() } : { ok: false, reason: 'not-found' };
    },
    put: (fileId, bytes) => {
      order += 1;
      const at = Date.parse(now());
      const all = [{ order, savedAt: at, bytes: bytes.slice() }, ...listOf(fileId)];
      const keep = versionsToKeep(all, at);
      kept.set(
        fileId,
        all.filter((version) => keep.has(version)),
      );
    },
  };
}
