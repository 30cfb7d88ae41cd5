/** Reads a file in the worker; a small one at once, which is over before the worker would have been asked. */
import { parse } from '../../shared/file/parse';
import { type RepairResult, repair } from '../../shared/file/repair';
import type { ParseResult } from '../../shared/file/types';
import type { FileRequest } from './fileWorker';
import { hasWorkers, startWorker } from './workers';

/** Below this many bytes (about 600 cards) reading takes less than a frame. */
const SMALL = 200_000;
/** A worker that nothing has been asked of for this long ends. */
const REST_MS = 30_000;

interface Answers {
  readonly parse: ParseResult;
  readonly repair: RepairResult;
}
const HERE: { readonly [J in keyof Answers]: (bytes: Uint8Array) => Answers[J] } = { parse, repair };

let resting: Worker | null = null;
let restTimer: ReturnType<typeof setTimeout> | undefined;

function takeWorker(): Worker {
  clearTimeout(restTimer);
  const worker = resting ?? startWorker('file');
  resting = null;
  return worker;
}

function putBack(worker: Worker): void {
  resting?.terminate();
  resting = worker;
  clearTimeout(restTimer);
  restTimer = setTimeout(() => {
    resting?.terminate();
    resting = null;
  }, REST_MS);
}

/** Null where it was cancelled. Where no worker can be had, the window does it itself. */
function ask<J extends keyof Answers>(
  job: J,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Answers[J] | null> {
  const answer = new Promise<Answers[J] | null>((done) => {
    const worker = takeWorker();
    const cancel = () => {
      worker.terminate();
      done(null);
    };
    signal.addEventListener('abort', cancel, { once: true });
    worker.onmessage = ({ data }: MessageEvent<Answers[J]>) => {
      signal.removeEventListener('abort', cancel);
      putBack(worker);
      done(data);
    };
    worker.onerror = () => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      done(HERE[job](bytes));
    };
    worker.postMessage({ job, bytes } satisfies FileRequest);
  });
  return answer.catch(() => HERE[job](bytes));
}

/** Whether a file of that size is read at once: then nothing has to be said about waiting. */
const isReadHere = (bytes: Uint8Array): boolean => bytes.length < SMALL || !hasWorkers();

/** The document or all that is wrong with the file. A promise only where the worker reads it; that one is null after `signal`. */
export const readBlueprint = (
  bytes: Uint8Array,
  signal: AbortSignal,
): ParseResult | Promise<ParseResult | null> =>
  isReadHere(bytes) ? HERE.parse(bytes) : ask('parse', bytes, signal);

/** The same for a repaired copy. */
export const repairBlueprint = (
  bytes: Uint8Array,
  signal: AbortSignal,
): RepairResult | Promise<RepairResult | null> =>
  isReadHere(bytes) ? HERE.repair(bytes) : ask('repair', bytes, signal);
