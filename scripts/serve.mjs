/** `node scripts/serve.mjs [FILE] [--port N]`: serves the built window on 127.0.0.1 and prints the address; for tests and for use without a display. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureFonts } from './setup/fonts.mjs';
import { fail, inRoot, SetupError } from './setup/run.mjs';

export const SAMPLE = inRoot('resources', 'samples', 'hotel-stay.blueprint');

/** Serves with the given file, which the page may write; without one, with the sample, which it may not. */
export async function serveWindow(file, port = 0) {
  const { serve } = await import(pathToFileURL(inRoot('dist', 'serve', 'index.mjs')).href);
  const initialFile = file ?? (existsSync(SAMPLE) ? SAMPLE : null);
  return serve(inRoot('dist'), { initialFile, canWrite: file !== null, port });
}

/** The FILE argument as a full path, from where the user stands; null where none is given. */
export function fileArgument(name) {
  if (name === undefined) return null;
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), name);
  if (!existsSync(path)) throw new SetupError(`There is no file ${path}.`);
  return path;
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '0' } },
  });
  const file = fileArgument(positionals[0]);
  await ensureDependencies();
  await ensureFonts();
  await build(['renderer', 'serve']);
  const server = await serveWindow(file, Number(values.port));
  process.stdout.write(`${server.address}\n`);
}

if (process.argv[1] === import.meta.filename) await main().catch(fail);
