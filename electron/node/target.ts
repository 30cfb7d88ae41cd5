/** The file that a path means: symbolic links followed, its folder's real place found; the file itself need not exist. */
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { FileFailure, isCode } from './failure';
import type { FileStat, FileSystem } from './fileSystem';

const MAX_LINKS = 40;

export interface Target {
  readonly path: string;
  /** Null where it is not there yet. */
  readonly stat: FileStat | null;
}

/** Its folder must be there; what is no plain file is refused. */
export async function resolveTarget(fs: FileSystem, path: string): Promise<Target> {
  let current = path;
  for (let links = 0; links < MAX_LINKS; links++) {
    current = join(await fs.realpath(dirname(current)), basename(current));
    const stat = await lstatOrNull(fs, current);
    if (!stat?.isSymbolicLink()) {
      if (stat && !stat.isFile()) throw new FileFailure('not-a-file');
      return { path: current, stat };
    }
    const to = await fs.readlink(current);
    current = isAbsolute(to) ? to : resolve(dirname(current), to);
  }
  throw new FileFailure('not-a-file', 'ELOOP');
}

export async function lstatOrNull(fs: FileSystem, path: string): Promise<FileStat | null> {
  try {
    return await fs.lstat(path);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}
