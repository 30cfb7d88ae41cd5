/** Starting other programs from the scripts: where the checkout is, and one way to run a command and hear how it ended. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..');
export const inRoot = (...parts) => join(ROOT, ...parts);

/** A failure that is told in one sentence, without a stack. */
export class SetupError extends Error {}

/** Ends the script with clear words; a failure that nobody foresaw keeps its stack. */
export function fail(error) {
  process.stderr.write(`${error instanceof SetupError ? error.message : (error?.stack ?? error)}\n`);
  process.exit(2);
}

/** Runs Node on a file. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Runs a tool of `node_modules/.bin` without npx, which would look for it on the network. */
export function runTool(packageName, binary, args, options) {
  return runNode([inRoot('node_modules', packageName, binary), ...args], options);
}

/**
 * Runs a command and gives `{code, output}`; code 127 where there is no such command, 124 after `timeout` ms.
 * `show`: 'all' passes its output through, 'errors' sends everything to standard error, 'none' collects it.
 */
export function run(command, args, { show = 'all', timeout = 0, env = {}, cwd = ROOT } = {}) {
  return new Promise((done) => {
    const stdio =
      show === 'all'
        ? 'inherit'
        : show === 'errors'
          ? ['inherit', process.stderr, process.stderr]
          : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    let late = false;
    const timer = timeout
      ? setTimeout(() => {
          late = true;
          child.kill('SIGKILL');
        }, timeout)
      : null;
    const end = (code) => {
      if (timer) clearTimeout(timer);
      done({ code: late ? 124 : code, output });
    };
    child.on('error', (error) => end(error.code === 'ENOENT' ? 127 : 126));
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Full path of a program on PATH, or null. */
export function which(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      if (folder && existsSync(path)) return path;
    }
  }
  return null;
}

export const isRoot = () => process.getuid?.() === 0;

/** Whether a window can be shown. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
