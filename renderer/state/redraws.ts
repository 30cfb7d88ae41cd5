/** How firm the ranking is, worked out beside the window: a worker re-draws, and only the newest question is answered. */
import {
  computeRankStability,
  type RankStability,
  type RedrawRow,
  redrawInput,
  stabilityOf,
} from '../../shared/analysis';
import type { Blueprint, Id } from '../../shared/model/schema';

type Done = (stability: ReadonlyMap<Id, RankStability>) => void;

interface Answer {
  readonly turn: number;
  readonly rows: readonly RedrawRow[];
}

let worker: Worker | null = null;
let turn = 0;
let waiting: Done | null = null;

function startWorker(): Worker {
  const started = new Worker(new URL('./redraws.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.turn !== turn) return;
    waiting?.(stabilityOf(data.rows));
    waiting = null;
  });
  return started;
}

/** Asks for the re-draws of a document; returns the function that takes the question back. */
export function requestStability(doc: Blueprint, done: Done): () => void {
  if (typeof Worker === 'undefined') {
    done(computeRankStability(doc));
    return () => {};
  }
  worker ??= startWorker();
  const asked = ++turn;
  waiting = done;
  worker.postMessage({ turn: asked, input: redrawInput(doc) });
  return () => {
    if (turn === asked) waiting = null;
  };
}
