/** Writes the hostile files to a folder: `npx tsx test/hostile/write.ts FOLDER`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpus } from './corpus';

/** Names of the files written, in the order of the corpus. */
export function writeCorpus(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return corpus.map((file, index) => {
    const words = file.name.replace(/[^A-Za-z0-9.=-]+/g, '-').slice(0, 60);
    const name = `${file.id}-${String(index).padStart(4, '0')}-${words}.blueprint`;
    writeFileSync(join(folder, name), file.bytes());
    return name;
  });
}

const folder = process.argv[2];
if (process.argv[1]?.endsWith('write.ts') && folder !== undefined)
  console.log(`${writeCorpus(folder).length} files in ${folder}`);
