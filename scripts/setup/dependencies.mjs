/** Installs what package-lock.json names, when it is not there or not the same. */
import { existsSync, readFileSync } from 'node:fs';
import { inRoot, run, SetupError } from './run.mjs';

const MIN_NODE = [20, 19];

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > MIN_NODE[0] || (major === MIN_NODE[0] && minor >= MIN_NODE[1])) return;
  throw new SetupError(
    `Throughline needs Node ${MIN_NODE.join('.')} or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`,
  );
}

/** Whether every package of the lock file that this system needs is installed in that version. */
function dependenciesInstalled() {
  const installedFile = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional ||
      entry.devOptional ||
      entry.peer ||
      installed[path]?.version === entry.version,
  );
}

/** @param show as in run() */
export async function ensureDependencies(show = 'all') {
  checkNode();
  if (dependenciesInstalled()) return;
  process.stderr.write('Installing dependencies (npm ci) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { code } = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    show: show === 'all' ? 'errors' : show,
  });
  if (code === 127) throw new SetupError('npm was not found. It comes with Node: https://nodejs.org.');
  if (code !== 0)
    throw new SetupError(
      'The dependencies could not be installed. This needs the network once, and the right to write in this folder; what npm says is above.',
    );
}
