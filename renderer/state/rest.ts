/** Whether something moves on the map right now: a drag, or the camera. What can wait, waits until it has come to rest, so that no frame of a movement pays for it. */

/** A movement is over when nothing has moved for this long: what it ends in, a drop for one, comes first. */
const REST_MS = 60;

const moving = new Set<symbol>();
const waiting = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

function rest(): void {
  timer = undefined;
  const runs = [...waiting];
  waiting.clear();
  for (const run of runs) run();
}

/** Something begins to move; returns the function that says that it stands again. */
export function beginMoving(): () => void {
  const mark = Symbol();
  moving.add(mark);
  clearTimeout(timer);
  timer = undefined;
  return () => {
    if (moving.delete(mark) && moving.size === 0) timer = setTimeout(rest, REST_MS);
  };
}

/** Runs at once where nothing moves, else as soon as everything rests; returns the function that takes it back. */
export function whenAtRest(run: () => void): () => void {
  if (moving.size === 0 && timer === undefined) {
    run();
    return () => {};
  }
  waiting.add(run);
  return () => waiting.delete(run);
}
