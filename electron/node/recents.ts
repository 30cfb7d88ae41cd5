/** The list of files opened lately, kept in the user's data folder; a broken list is set aside and never blocks the start. */
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { saveFile } from './saveFile';

const MAX_RECENTS = 20;
const schema = z.array(z.object({ path: z.string(), title: z.string(), openedAt: z.string() }));

interface RecentFile {
  readonly path: string;
  readonly title: string;
  /** ISO date-time. */
  readonly openedAt: string;
}
export interface Recents {
  /** The latest first. */
  readonly list: () => Promise<readonly RecentFile[]>;
  readonly add: (recent: RecentFile) => Promise<void>;
}

export function createRecents(folder: string): Recents {
  const path = join(folder, 'recents.json');

  async function list(): Promise<readonly RecentFile[]> {
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch {
      return [];
    }
    try {
      return schema.parse(JSON.parse(text));
    } catch {
      await rename(path, `${path}.bad`).catch(() => undefined);
      return [];
    }
  }

  let last: Promise<void> = Promise.resolve();
  async function write(recent: RecentFile): Promise<void> {
    const others = (await list()).filter((other) => other.path !== recent.path);
    const recents = [recent, ...others].slice(0, MAX_RECENTS);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // The list is a convenience: a disk that cannot keep it stops nothing.
    await saveFile(path, Buffer.from(`${JSON.stringify(recents, null, 2)}\n`), { newFileMode: 0o600 });
  }

  return {
    list,
    add(recent) {
      last = last.then(() => write(recent)).catch(() => undefined);
      return last;
    },
  };
}
