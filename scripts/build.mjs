/** `npm run build [target…]`: builds window, Electron main, preload, command line and local server to dist/; skips what is up to date. */
import { existsSync } from 'node:fs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureFonts } from './setup/fonts.mjs';
import { withLock } from './setup/lock.mjs';
import { writeManifest } from './setup/manifest.mjs';
import { fail, inRoot, SetupError } from './setup/run.mjs';
import { hashOf, isUpToDate, writeStamp } from './setup/stamp.mjs';
import { targets } from './setup/targets.mjs';

const stampOf = (name) => inRoot('dist', '.stamps', name);
const isBuilt = (name, hash) => existsSync(inRoot(targets[name].result)) && isUpToDate(stampOf(name), hash);

async function buildTarget(vite, name) {
  const hash = hashOf(targets[name].sources);
  if (isBuilt(name, hash)) return;
  process.stderr.write(`Building ${name} …\n`);
  process.env.NODE_ENV = 'production';
  await vite.build(targets[name].config);
  if (name === 'renderer') writeManifest();
  writeStamp(stampOf(name), hash);
}

/** Builds the named targets, all by default. Needs the dependencies. */
export async function build(names = Object.keys(targets)) {
  const unknown = names.find((name) => !targets[name]);
  if (unknown)
    throw new SetupError(
      `There is no build target ${unknown}; there are ${Object.keys(targets).join(', ')}.`,
    );
  if (names.every((name) => isBuilt(name, hashOf(targets[name].sources)))) return;
  const vite = await import('vite');
  await withLock(inRoot('dist', '.building'), async () => {
    for (const name of names) await buildTarget(vite, name);
  });
}

if (process.argv[1] === import.meta.filename) {
  const names = process.argv.slice(2);
  await ensureDependencies()
    .then(() => ensureFonts())
    .then(() => build(names.length ? names : undefined))
    .catch(fail);
}
