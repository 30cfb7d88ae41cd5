/** Reads a file in the worker; a small one at once, which is over before the worker would have been asked. */
import { parse } from '../../shared/file/parse';
import { type RepairResult, repair } from '../../shared/file/repair';
import type { ParseResult } from '../../shared/file/types';
import type { FileRequest, OpenedBlueprint, WorkedOut } from './fileWorker';
import { keepPrepared } from './prepared';
import { restingWorker } from './restingWorker';
import { hasWorkers } from './workers';

/** Below this many bytes (about 600 cards) reading takes less than a frame. */
const SMALL = 200_000;

interface Answers {
  readonly parse: ParseResult;
  readonly repair: RepairResult;
  readonly open: OpenedBlueprint;
}
const HERE: { readonly [J in keyof Answers]: (bytes: Uint8Array) => Answers[J] } = {
  parse,
  repair,
  // What could be worked out beside the window is of no use in it.
  open: (bytes) => ({ parsed: parse(bytes), measured: null }),
};

const workers = restingWorker('file');

/** Null where it was cancelled. Where no worker can be had, the window does it itself. `goOn` takes over a worker that has more to say. */
function ask<J extends keyof Answers>(
  request: FileRequest & { readonly job: J },
  signal: AbortSignal,
  goOn: (worker: Worker, answer: Answers[J]) => void = workers.putBack,
): Promise<Answers[J] | null> {
  const { job, bytes } = request;
  const answer = new Promise<Answers[J] | null>((done) => {
    const worker = workers.take();
    const cancel = () => {
      worker.terminate();
      done(null);
    };
    signal.addEventListener('abort', cancel, { once: true });
    worker.onmessage = ({ data }: MessageEvent<Answers[J]>) => {
      signal.removeEventListener('abort', cancel);
      goOn(worker, data);
      done(data);
    };
    worker.onerror = () => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      done(HERE[job](bytes));
    };
    worker.postMessage(request);
  });
  return answer.catch(() => HERE[job](bytes));
}

/** The document is there; what else the worker finds of it is kept for whoever shows it. */
function prepare(worker: Worker, { parsed, measured }: OpenedBlueprint): void {
  if (!parsed.ok || !measured) {
    workers.putBack(worker);
    return;
  }
  const rest = new Promise<WorkedOut | null>((done) => {
    worker.onmessage = ({ data }: MessageEvent<WorkedOut>) => {
      workers.putBack(worker);
      done(data);
    };
    worker.onerror = () => {
      worker.terminate();
      done(null);
    };
  });
  keepPrepared(parsed.doc, { ...measured, rest });
}

/** Whether a file of that size is read at once: then nothing has to be said about waiting. */
const isReadHere = (bytes: Uint8Array): boolean => bytes.length < SMALL || !hasWorkers();

/** The document or all that is wrong with the file. A promise only where the worker reads it; that one is null after `signal`. */
export const readBlueprint = (
  bytes: Uint8Array,
  signal: AbortSignal,
): ParseResult | Promise<ParseResult | null> =>
  isReadHere(bytes) ? HERE.parse(bytes) : ask({ job: 'parse', bytes }, signal);

/** The same for a document that is to be shown: `preparedFor` then knows what is worked out of it meanwhile. */
export const openBlueprint = (
  bytes: Uint8Array,
  today: string,
  signal: AbortSignal,
): ParseResult | Promise<ParseResult | null> =>
  isReadHere(bytes)
    ? HERE.parse(bytes)
    : ask({ job: 'open', bytes, today }, signal, prepare).then((opened) => opened?.parsed ?? null);

/** The same for a repaired copy. */
export const repairBlueprint = (
  bytes: Uint8Array,
  signal: AbortSignal,
): RepairResult | Promise<RepairResult | null> =>
  isReadHere(bytes) ? HERE.repair(bytes) : ask({ job: 'repair', bytes }, signal);
