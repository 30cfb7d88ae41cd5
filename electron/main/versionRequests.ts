/** Answers what the window asks about earlier versions of a file, and keeps what each save replaces. */
import { ON_DISK } from '../../shared/host/types';
import { MAX_FILE_BYTES, readFile } from '../node/readFile';
import type { Replaced } from '../node/saveFile';
import type { VersionStore } from '../node/versionStore';
import { handle } from './ipc';
import { errorName, log } from './log';

/** For saveFile: a version that could not be kept costs nothing but itself. */
export const keepIn =
  (versions: VersionStore) =>
  (replaced: Replaced): Promise<void> =>
    versions.put(replaced).catch((error: unknown) => log('version not kept', errorName(error)));

/** Its versions by then are the past of the file at `path`; null: it begins here. */
export const noteEarlierName = (
  versions: VersionStore,
  path: string,
  earlier: string | null,
  documentId: string | null,
): Promise<void> =>
  versions
    .goesOnFrom(path, earlier, documentId)
    .catch((error: unknown) => log('earlier name not noted', errorName(error)));

export function answerVersionRequests(versions: VersionStore): void {
  handle('versionsList', async (shellWindow, ref) => {
    const granted = shellWindow.grants.get(ref.id);
    return granted ? [...(await versions.list(granted.path, granted.documentId))] : [];
  });
  handle('versionsRead', async (shellWindow, ref, versionId) => {
    const granted = shellWindow.grants.get(ref.id);
    if (!granted) return { ok: false, reason: 'not-found' };
    return versionId === ON_DISK
      ? readFile(granted.path, { maxBytes: MAX_FILE_BYTES })
      : versions.read(granted.path, versionId);
  });
}
