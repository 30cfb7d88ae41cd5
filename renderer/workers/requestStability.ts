/** How firm the ranking is: the worker re-draws, and only the newest question is answered. */
import {
  computeRankStability,
  type RankStability,
  type RedrawRow,
  redrawInput,
  stabilityOf,
} from '../../shared/analysis';
import type { Blueprint, Id } from '../../shared/model/schema';
import type { RedrawRequest } from './redrawWorker';
import { hasWorkers, startWorker } from './workers';

type Done = (stability: ReadonlyMap<Id, RankStability>) => void;

interface Answer {
  readonly turn: number;
  readonly rows: readonly RedrawRow[];
}

/** A worker that nothing has been asked of for this long ends. */
const REST_MS = 30_000;

let worker: Worker | null = null;
let restTimer: ReturnType<typeof setTimeout> | undefined;
let turn = 0;

function end(): void {
  worker?.terminate();
  worker = null;
}

/** Asks for the re-draws of a document; returns the function that takes the question back. Where no worker can be had, the window draws itself. */
export function requestStability(doc: Blueprint, done: Done): () => void {
  const here = () => done(computeRankStability(doc));
  if (!hasWorkers()) {
    here();
    return () => {};
  }
  const asked = ++turn;
  let waiting = true;
  clearTimeout(restTimer);
  worker ??= startWorker('redraw');
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (!waiting || data.turn !== asked) return;
    done(stabilityOf(data.rows));
    restTimer = setTimeout(end, REST_MS);
  };
  worker.onerror = () => {
    end();
    if (waiting) here();
  };
  worker.postMessage({ turn: asked, input: redrawInput(doc) } satisfies RedrawRequest);
  return () => {
    waiting = false;
  };
}
