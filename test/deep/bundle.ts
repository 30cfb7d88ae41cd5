/** Programs of the folder `children` as files that Node runs by itself: children are started thousands of times. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

type Entry = 'ours' | 'mutants';

const made = new Map<Entry, Promise<string>>();

/** The path of that file; made once, and gone when this process ends. */
export function bundle(entry: Entry = 'ours'): Promise<string> {
  const known = made.get(entry) ?? make(entry);
  made.set(entry, known);
  return known;
}

async function make(entry: Entry): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-deep-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: resolve(import.meta.dirname, `children/${entry}.ts`),
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: `${entry}.mjs` } },
    },
  });
  return join(folder, `${entry}.mjs`);
}

export const childPath = (name: string): string => resolve(import.meta.dirname, 'children', name);
