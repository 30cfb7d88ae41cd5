/** The program's part of the children as one file that Node runs by itself: children are started thousands of times. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ENTRY = resolve(import.meta.dirname, 'children/ours.ts');

let made: Promise<string> | null = null;

/** The path of that file; made once, and gone when this process ends. */
export function bundle(): Promise<string> {
  made ??= make();
  return made;
}

async function make(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-deep-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: ENTRY,
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'ours.mjs' } },
    },
  });
  return join(folder, 'ours.mjs');
}

export const childPath = (name: string): string => resolve(import.meta.dirname, 'children', name);
