/** Whether two paths name one file: through symbolic links, hard links, and the spellings that a file system takes for the same. */
import { realpath, stat } from 'node:fs/promises';

interface Identity {
  readonly dev: bigint;
  readonly ino: bigint;
}
/** What is asked of the system, so that tests can play other file systems. */
export interface FileNames {
  readonly stat: (path: string) => Promise<Identity>;
  readonly realpath: (path: string) => Promise<string>;
}

const systemNames: FileNames = {
  stat: (path) => stat(path, { bigint: true }),
  realpath: (path) => realpath(path),
};

/**
 * What a file is known by now. A save puts another file in its place, so this is asked for anew each time. Upper and lower case and composed
 * letters need no rules of ours: where the file system takes two spellings for one, both give the same number.
 */
async function identityOf(path: string, names: FileNames): Promise<string> {
  try {
    const { dev, ino } = await names.stat(path);
    // Some network folders number nothing.
    if (ino !== 0n) return `${dev}:${ino}`;
    return (await names.realpath(path)).normalize('NFC');
  } catch {
    // What is not there (any more) is known by its name alone.
    return path;
  }
}

export async function isSameFile(a: string, b: string, names: FileNames = systemNames): Promise<boolean> {
  return a === b || (await identityOf(a, names)) === (await identityOf(b, names));
}
