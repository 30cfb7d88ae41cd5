/** Installs what package-lock.json names, when it is not there or not the same. */
import { existsSync, readFileSync } from 'node:fs';
import { inRoot, run, runNode, SetupError } from './run.mjs';

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

/** What npm says goes to standard error. */
export async function ensureDependencies() {
  checkNode();
  if (dependenciesInstalled()) return;
  process.stderr.write('Installing dependencies (npm ci) …\n');
  const npm = (args, options) =>
    // npm names itself when it runs a script; Windows does not start npm.cmd without a shell.
    process.env.npm_execpath?.endsWith('.js')
      ? runNode([process.env.npm_execpath, ...args], options)
      : run('npm', args, options);
  const { code } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { show: 'errors' });
  if (code === 127) throw new SetupError('npm was not found. It comes with Node: https://nodejs.org.');
  if (code !== 0)
    throw new SetupError(
      'The dependencies could not be installed. This needs the network once, and the right to write in this folder; what npm says is above.',
    );
}
