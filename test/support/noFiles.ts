/** Names that lead to no file (R15), each with the reason that reading it gives. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export const NO_FILES = {
  folder: 'not-a-file',
  fifo: 'not-a-file',
  zero: 'not-a-file',
  socket: 'not-a-file',
  'loop-a': 'not-a-file',
  broken: 'not-found',
} as const;

/** Makes them all in a folder of the test. */
export async function makeNoFiles(folder: string): Promise<void> {
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
}
