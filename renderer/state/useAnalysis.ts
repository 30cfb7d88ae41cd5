/** Figures of the open document, worked out while the window rests: a key press never waits for them. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import {
  type CurveSummary,
  computeCurves,
  computeDivergence,
  computeHeat,
  computePains,
  computePainTotals,
  findProblems,
  type Heat,
  type PainScore,
  type PainTotals,
  type Problem,
  type RankStability,
  toProblems,
} from '../../shared/analysis';
import type { Blueprint, Id } from '../../shared/model/schema';
import type { WorkedOut } from '../workers/fileWorker';
import { preparedFor } from '../workers/prepared';
import { requestStability } from '../workers/requestStability';
import { whenAtRest } from './rest';
import { onShownDoc, shownDoc } from './shown';

export interface Analysis {
  /** The document the figures are of, as it may be seen; they may be some hundred milliseconds behind the one on the canvas. Null before the first. */
  readonly doc: Blueprint | null;
  readonly pains: readonly PainScore[];
  readonly totals: PainTotals | null;
  readonly heat: Heat | null;
  readonly curves: readonly CurveSummary[];
  readonly divergence: ReadonlyMap<Id, number>;
  readonly problems: readonly Problem[];
  /** Empty until the re-draws have run. */
  readonly stability: ReadonlyMap<Id, RankStability>;
}

const NOTHING: Analysis = {
  doc: null,
  pains: [],
  totals: null,
  heat: null,
  curves: [],
  divergence: new Map(),
  problems: [],
  stability: new Map(),
};

export const analysis = createStore<Analysis>()(() => NOTHING);

/** Selects from the figures; the result must be the same object while nothing of it changed. */
export const useAnalysis = <T>(choose: (state: Analysis) => T): T => useStore(analysis, choose);

/** Figures follow when nothing has been changed for this long: between two letters of a word they are not worked out. */
const PAUSE_MS = 120;
/** Each job then runs at the latest after this, once nothing moves: right after input the browser reports no rest of its own for a second. */
const LATEST_MS = 60;
/** The re-draws wait until nothing has been changed for this long. */
const REST_MS = 700;

type Job = (doc: Blueprint, known: WorkedOut | null) => Partial<Analysis>;

/** The local day, `YYYY-MM-DD`. */
export function localDay(now = new Date()): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** Each runs in a rest of its own, so that none of them is a long task. */
const JOBS: readonly Job[] = [
  (doc) => ({ pains: computePains(doc), totals: computePainTotals(doc), heat: computeHeat(doc) }),
  (doc) => ({ curves: computeCurves(doc), divergence: computeDivergence(doc) }),
  (doc, known) => {
    const today = localDay();
    const problems =
      known?.today === today ? toProblems(known.problems, doc, today) : findProblems(doc, today);
    return { problems };
  },
];

const whenIdle: (run: () => void) => () => void =
  typeof requestIdleCallback === 'function'
    ? (run) => {
        let handle = 0;
        const stop = whenAtRest(() => {
          handle = requestIdleCallback(run, { timeout: LATEST_MS });
        });
        return () => {
          stop();
          cancelIdleCallback(handle);
        };
      }
    : (run) => {
        const handle = setTimeout(run, 0);
        return () => clearTimeout(handle);
      };

/** Starts following the editor; returns the function that stops. */
export function startAnalysis(): () => void {
  let cancelIdle = () => {};
  let restTimer: ReturnType<typeof setTimeout> | undefined;

  const runFrom = (
    doc: Blueprint,
    known: WorkedOut | null,
    index = 0,
    found: Partial<Analysis> = {},
  ): void => {
    const job = JOBS[index];
    if (!job) {
      analysis.setState({ ...found, doc });
      clearTimeout(restTimer);
      restTimer = setTimeout(() => {
        cancelIdle = whenIdle(() => {
          cancelIdle = requestStability(doc, (stability) => analysis.setState({ stability }));
        });
      }, REST_MS);
      return;
    }
    cancelIdle = whenIdle(() => runFrom(doc, known, index + 1, { ...found, ...job(doc, known) }));
  };

  /** What is being worked out beside the window is waited for. */
  const begin = (doc: Blueprint): void => {
    const prepared = preparedFor(doc);
    if (!prepared) {
      runFrom(doc, null);
      return;
    }
    let off = false;
    cancelIdle = () => {
      off = true;
    };
    void prepared.rest.then((known) => {
      if (!off) runFrom(doc, known);
    });
  };

  const follow = (doc: Blueprint): void => {
    cancelIdle();
    clearTimeout(restTimer);
    restTimer = setTimeout(() => begin(doc), PAUSE_MS);
  };

  begin(shownDoc());
  const stop = onShownDoc((doc, before) => {
    // Another document: figures of the last one must not be shown beside it.
    if (doc.meta.id !== before.meta.id) analysis.setState(NOTHING);
    follow(doc);
  });
  return () => {
    stop();
    cancelIdle();
    clearTimeout(restTimer);
  };
}
