/** Mutants through the parser and the importers, in a worker with a bound of time and memory: nothing uncaught, nothing over 2 s, what is accepted is valid. */
import { Worker } from 'node:worker_threads';
import { bundle } from './bundle';
import type { MutantNews, MutantWork } from './children/mutants';
import { createTally, type DeepCounts, type DeepOptions, type Tally } from './types';

/** A worker that stays at one mutant for so long hangs. */
const HANG_MS = 120_000;
/** Enough for what is read; the faults that are planted need not fill as much. */
const MEMORY_MB: Readonly<Record<MutantWork['what'], number>> = { parser: 512, importers: 512, planted: 64 };
/** Mutants of one worker; then a fresh one, so that what one leaves behind is seen. */
const EACH = 20_000;

interface Ended {
  /** The seed at which it died; null where it came to its end. */
  readonly at: number | null;
  readonly why: string;
}

function readSome(
  program: string,
  work: Omit<MutantWork, 'at'>,
  { tally, outcomes }: { tally: Tally; outcomes: Record<string, number> },
): Promise<Ended> {
  return new Promise((done) => {
    const at = new SharedArrayBuffer(4);
    const place = new Int32Array(at);
    const worker = new Worker(program, {
      workerData: { ...work, at } satisfies MutantWork,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB[work.what] },
    });
    let last = -1;
    let since = Date.now();
    const watch = setInterval(() => {
      const now = Atomics.load(place, 0);
      if (now !== last) {
        last = now;
        since = Date.now();
      } else if (now > 0 && Date.now() - since > HANG_MS) end({ at: now, why: 'hangs' });
      if (!tally.goesOn()) end({ at: null, why: '' });
    }, 100);
    const end = (ended: Ended): void => {
      clearInterval(watch);
      worker.removeAllListeners();
      worker.on('error', () => undefined);
      void worker.terminate().then(() => done(ended));
    };
    worker.on('message', ({ done: read, outcomes: found, broken, longestMs }: MutantNews) => {
      tally.add(read);
      for (const [outcome, count] of Object.entries(found))
        outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
      for (const what of broken) tally.broke(`${work.what}, mutant ${what}`);
      outcomes['longest ms'] = Math.max(outcomes['longest ms'] ?? 0, Math.round(longestMs));
    });
    worker.on('error', (error) => end({ at: Atomics.load(place, 0), why: error.message }));
    worker.on('exit', () => end({ at: null, why: '' }));
  });
}

export const mutants =
  (what: MutantWork['what']) =>
  async (options: DeepOptions): Promise<DeepCounts> => {
    const program = await bundle('mutants');
    const tally = createTally(options);
    const outcomes: Record<string, number> = {};
    let from = options.seed;
    while (tally.goesOn()) {
      const to = from + Math.min(EACH, options.most - tally.tried());
      const { at, why } = await readSome(program, { what, from, to }, { tally, outcomes });
      if (at !== null) tally.broke(`${what}, mutant ${at}: ${why}`);
      from = at === null ? to : at + 1;
    }
    return tally.counts(outcomes);
  };

export const parserMutants = mutants('parser');
export const importerMutants = mutants('importers');
