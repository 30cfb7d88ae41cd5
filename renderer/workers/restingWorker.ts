/** A worker of one kind that is kept for the next one who asks, and ends after a while without. */
import { startWorker } from './workers';

/** A worker that nothing has been asked of for this long ends. */
const REST_MS = 30_000;

export function restingWorker(name: Parameters<typeof startWorker>[0]) {
  let resting: Worker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (worker: Worker | null): void => {
    resting?.terminate();
    resting = worker;
  };
  return {
    /** The one that rests, else a new one; who takes it puts it back or ends it. */
    take(): Worker {
      clearTimeout(timer);
      const worker = resting ?? startWorker(name);
      resting = null;
      return worker;
    },
    putBack(worker: Worker): void {
      clearTimeout(timer);
      rest(worker);
      timer = setTimeout(() => rest(null), REST_MS);
    },
  };
}
