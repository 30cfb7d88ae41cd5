/** Attempts that could end a window, each a small file with the run of the page that makes it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolder, nameOf, namesIn, remove } from './lineFiles';

const ENDING = '.attempt';
const schema = z.object({ key: z.string().max(200), run: z.string() });
type Attempt = z.infer<typeof schema>;

async function read(path: string): Promise<Attempt | null> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

export interface AttemptFiles {
  /** Keys of those whose page is gone. */
  readonly unfinished: () => Promise<readonly string[]>;
  readonly begin: (key: string, run: string) => Promise<void>;
  readonly end: (key: string) => Promise<void>;
}

/** @param living runs of pages that are there now */
export function createAttemptFiles(folder: string, living: ReadonlySet<string>): AttemptFiles {
  const pathOf = (key: string) => join(folder, `${nameOf(key)}${ENDING}`);
  return {
    async unfinished() {
      const keys: string[] = [];
      for (const name of await namesIn(folder, ENDING)) {
        const made = await read(join(folder, name));
        if (made && !living.has(made.run)) keys.push(made.key);
      }
      return keys;
    },
    async begin(key, run) {
      await makeFolder(folder);
      await writeFile(pathOf(key), JSON.stringify({ key, run } satisfies Attempt), { mode: 0o600 });
    },
    end: (key) => remove(pathOf(key)),
  };
}
