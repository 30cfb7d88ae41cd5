/** Runs in a worker with little memory: reads mutants one after the other and says through shared memory which one it is at. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Made, Mutant } from '../mutants/types';
import { processorMs } from '../types';

export interface MutantWork {
  /** `planted` breaks every promise that the parent watches. */
  readonly what: 'parser' | 'importers' | 'planted';
  readonly from: number;
  readonly to: number;
  /** One whole number: the seed it is at. */
  readonly at: SharedArrayBuffer;
}
export interface MutantNews {
  readonly done: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly broken: readonly string[];
  readonly longestMs: number;
}

const planted: Mutant = {
  make: (seed) => ({ name: '', bytes: new Uint8Array(seed % 7) }),
  read: ({ bytes }) => {
    if (bytes.length === 3) throw new Error('planted');
    if (bytes.length < 5) return 'read';
    const kept: unknown[] = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, (_, n) => ({ n })));
  },
};
/** Each by itself: what the others are made from takes a second to make. */
const MUTANTS: Readonly<Record<MutantWork['what'], () => Promise<Mutant>>> = {
  parser: async () => (await import('../mutants/parser')).parserMutant,
  importers: async () => (await import('../mutants/importers')).importerMutant,
  planted: async () => planted,
};
const LONGEST_MS = 2000;
const EACH = 250;
const TOLD_AFTER_MS = 1000;
const keysBefore = String(
  Reflect.ownKeys(Object.prototype).concat(Reflect.ownKeys(Array.prototype)).map(String),
);

const { what, from, to, at } = workerData as MutantWork;
const place = new Int32Array(at);
const mutant = await MUTANTS[what]();

/** The quickest of three counts, for others' garbage is collected in between. */
function timed(made: Made, seed: number): { outcome: string; ms: number } {
  let outcome = '';
  let ms = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && ms > LONGEST_MS; tries++) {
    const start = processorMs();
    outcome = mutant.read(made, seed);
    ms = Math.min(ms, processorMs() - start);
  }
  return { outcome, ms };
}

let outcomes: Record<string, number> = {};
let broken: string[] = [];
let longestMs = 0;
let done = 0;
let toldAt = performance.now();
const tell = (): void => {
  parentPort?.postMessage({ done, outcomes, broken, longestMs } satisfies MutantNews);
  outcomes = {};
  broken = [];
  done = 0;
  toldAt = performance.now();
};

for (let seed = from; seed < to; seed++) {
  Atomics.store(place, 0, seed);
  try {
    const made = mutant.make(seed);
    const { outcome, ms } = timed(made, seed);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    longestMs = Math.max(longestMs, ms);
    // The bound is for files of 64 kB and less; larger ones may take as much longer.
    if (ms > LONGEST_MS * Math.max(1, made.bytes.length / 65_536))
      broken.push(`${seed}: ${Math.round(ms)} ms`);
  } catch (error) {
    broken.push(`${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  done += 1;
  if (broken.length > 0 || done >= EACH || performance.now() - toldAt > TOLD_AFTER_MS) tell();
}
const keysAfter = String(
  Reflect.ownKeys(Object.prototype).concat(Reflect.ownKeys(Array.prototype)).map(String),
);
if (keysAfter !== keysBefore || Reflect.get({}, 'polluted') !== undefined)
  broken.push(`a prototype was changed between ${from} and ${to}`);
tell();
