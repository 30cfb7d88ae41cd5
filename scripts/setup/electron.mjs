/** Finds Electron's program, fetches it once where that is possible, and remembers when it was not. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, runNode } from './run.mjs';

const FOLDER = inRoot('node_modules', 'electron');
const FAILED = inRoot('node_modules', '.cache', 'throughline', 'electron-failed');
/** The program is 100 MB and more; without a way to it the attempt fails within seconds. */
const FETCH_LIMIT_MS = 120_000;

/** Path of Electron's program, or null. */
function findElectron() {
  const pathFile = join(FOLDER, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron';
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(FOLDER, 'dist');
  const path = join(folder, name);
  return existsSync(path) ? path : null;
}

/** `{path}`, or `{path: null, why}`. Tries the network once per installation: remove node_modules/.cache/throughline to try again. */
export async function ensureElectron() {
  const found = findElectron();
  if (found) {
    rmSync(FAILED, { force: true });
    return { path: found };
  }
  if (existsSync(FAILED)) return { path: null, why: 'Electron could not be fetched earlier' };
  process.stderr.write('Fetching Electron (once) …\n');
  const { code } = await runNode([join(FOLDER, 'install.js')], { show: 'none', timeout: FETCH_LIMIT_MS });
  const path = findElectron();
  if (path) return { path };
  mkdirSync(join(FAILED, '..'), { recursive: true });
  writeFileSync(FAILED, `${code}\n`);
  return {
    path: null,
    why: code === 124 ? 'fetching Electron took too long' : 'Electron could not be fetched',
  };
}
