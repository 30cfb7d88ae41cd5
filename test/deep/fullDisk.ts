/** Saving and a disk that is full, at every size: the old file stays whole, and “saved” is only said of a whole new one. */
import { spawn } from 'node:child_process';
import { bundle, childPath } from './bundle';
import { createDice, createTally, type DeepCounts, type DeepOptions } from './types';

/** Most of a process's life is its start. */
const AT_ONCE = 3;

export type SaverName = 'ours' | 'write-file-atomic' | 'atomically';

interface Outcome {
  readonly size: number;
  readonly said: string;
  readonly holds: string;
  readonly left: number;
}

/** Saves contents of these sizes in a process that may write files of at most so many KiB. Node sees EFBIG, as it ignores SIGXFSZ. */
function saveWithin(
  saver: SaverName,
  program: string,
  limit: number,
  sizes: readonly number[],
): Promise<Outcome[]> {
  return new Promise((done, failed) => {
    const shell = 'ulimit -f "$1" && shift && exec "$@"';
    const node = [process.execPath, childPath('fullDisk.mjs'), saver, program, ...sizes.map(String)];
    const child = spawn('bash', ['-c', shell, 'bash', String(limit), ...node], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.on('error', failed);
    child.on('close', () => {
      const rows = output.split('\n').filter((line) => line !== '');
      if (rows.length === sizes.length) done(rows.map((row) => JSON.parse(row) as Outcome));
      else failed(new Error(`the child ended early: ${errors}`));
    });
  });
}

/** What became of the file; null where the promise was kept. */
function look(limit: number, { size, said, holds, left }: Outcome): string | null {
  const isSaved = said === 'saved';
  const fits = size <= limit * 1024;
  if (holds !== 'old' && holds !== 'new') return `the file is left with ${holds}`;
  if (isSaved && holds === 'old') return 'said to be saved and is not';
  if (fits && !isSaved) return `refused although it fits: ${said}`;
  return left > 0 ? `${left} files are left over` : null;
}

const sizesAround = (limit: number): readonly number[] =>
  [-1024, -1, 0, 1, 100, 1024, 5000, 100_000].map((more) => Math.max(1, limit * 1024 + more));

/** `saver` is ours unless another one is to be shown to fail. */
export async function fullDisk(options: DeepOptions, saver: SaverName = 'ours'): Promise<DeepCounts> {
  const program = await bundle();
  const tally = createTally(options);
  const dice = createDice(options.seed);
  let refused = 0;
  const limits = new Set<number>();
  const begin = async (): Promise<void> => {
    while (tally.goesOn()) {
      // Every size up to 256 KiB, then any up to 6 MiB.
      const limit = limits.size < 256 ? limits.size + 1 : dice.whole(257, 6 * 1024);
      limits.add(limit);
      const sizes = sizesAround(limit);
      tally.add(sizes.length);
      for (const outcome of await saveWithin(saver, program, limit, sizes)) {
        const wrong = look(limit, outcome);
        if (wrong) tally.broke(`${limit} KiB of room, ${outcome.size} bytes: ${wrong}`);
        if (outcome.said !== 'saved') refused += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, begin));
  return tally.counts({ limits: limits.size, 'refused for want of room': refused });
}
