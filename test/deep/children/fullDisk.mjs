/** Saves contents of given sizes over a small file, in a process that may write only so much; says what became of each. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [saver, bundle, ...sizes] = process.argv.slice(2);

/** Each resolves where it says that the file is saved. */
const SAVERS = {
  ours: async () => {
    const { saveFile } = await import(pathToFileURL(bundle).href);
    return async (path, bytes) => {
      const result = await saveFile(path, bytes);
      if (!result.ok) throw new Error(result.reason);
    };
  },
  'write-file-atomic': async () => (await import('write-file-atomic')).default,
  atomically: async () => (await import('atomically')).writeFile,
};

const save = await SAVERS[saver]();
// A full disk sends no signal, the limit does. Node ignores it; the libraries' own listeners for it would end the process.
const ignore = () => {};
process.on('SIGXFSZ', ignore);
for (const listener of process.listeners('SIGXFSZ'))
  if (listener !== ignore) process.removeListener('SIGXFSZ', listener);
const folder = mkdtempSync(join(tmpdir(), 'throughline-full-'));
const path = join(folder, 'map.blueprint');
const old = Buffer.alloc(400, 'o');
const same = (a, b) => Buffer.compare(a, b) === 0;
for (const size of sizes.map(Number)) {
  writeFileSync(path, old);
  const fresh = Buffer.alloc(size, 'n');
  const said = await save(path, fresh).then(
    () => 'saved',
    (error) => error.message,
  );
  const found = readFileSync(path);
  const holds = same(found, fresh) ? 'new' : same(found, old) ? 'old' : `${found.length} bytes`;
  const left = readdirSync(folder).length - 1;
  writeSync(1, `${JSON.stringify({ size, said, holds, left })}\n`);
}
rmSync(folder, { recursive: true, force: true });
