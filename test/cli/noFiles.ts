/** Names that lead to no file (R15), each with what is said of it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './runCli';

const CODES = {
  folder: 'not-a-file',
  fifo: 'not-a-file',
  zero: 'not-a-file',
  socket: 'not-a-file',
  'loop-a': 'not-a-file',
  broken: 'not-found',
} as const;

/** Makes them in a folder of the test; with each the calls of every command that reads a file. */
export async function noFiles(): Promise<{
  readonly folder: string;
  readonly calls: readonly {
    readonly name: string;
    readonly code: string;
    readonly args: readonly string[];
  }[];
}> {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  mkdirSync(at('folder'));
  execFileSync('mkfifo', [at('fifo')]);
  symlinkSync('/dev/zero', at('zero'));
  symlinkSync('nowhere', at('broken'));
  symlinkSync('loop-b', at('loop-a'));
  symlinkSync('loop-a', at('loop-b'));
  const server = createServer().listen(at('socket'));
  onTestFinished(() => void server.close());
  await new Promise((done) => server.once('listening', done));
  const calls = Object.entries(CODES).flatMap(([name, code]) =>
    [
      ['check', '--json', name],
      ['score', '--json', name],
      ['import', '--json', name, '-o', 'out'],
      ['repair', '--json', name, '-o', 'out'],
    ].map((args) => ({ name, code, args })),
  );
  return { folder, calls };
}
