/** Finds what sync folders have put beside a file as another version of it. */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type ConflictName, conflictName } from '../../shared/host/conflictNames';

export interface ConflictFile extends ConflictName {
  readonly path: string;
  /** ISO date-time of its last change. */
  readonly modifiedAt: string;
}

/** So many are offered at most, the latest first. */
const MAX_COPIES = 20;

/** Other versions of the file by their names; where the file itself is called like one, also the one that it is a version of. */
export async function findConflictCopies(path: string): Promise<readonly ConflictFile[]> {
  const folder = dirname(path);
  const own = basename(path);
  const found: ConflictFile[] = [];
  for (const name of await readdir(folder).catch(() => [])) {
    if (name === own) continue;
    const kind = conflictName(own, name) ?? conflictName(name, own);
    if (!kind) continue;
    const stats = await stat(join(folder, name)).catch(() => null);
    if (stats?.isFile())
      found.push({ ...kind, path: join(folder, name), modifiedAt: stats.mtime.toISOString() });
  }
  return found.sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1)).slice(0, MAX_COPIES);
}
