/** Paths as one list of numbers: what one thread found is handed to another without a copy of each. */
import type { Path, Run, Side } from './path';

const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];
/** Numbers of a path beside its runs, and of a run. */
const HEAD = 7;
const RUN = 4;

export function encodePaths(paths: readonly Path[]): Int32Array<ArrayBuffer> {
  const code = new Int32Array(paths.reduce((sum, { runs }) => sum + HEAD + RUN * runs.length, 0));
  let at = 0;
  for (const { start, goal, window, runs } of paths) {
    const { firstLane, lastLane, firstColumn, lastColumn } = window;
    code.set([SIDES.indexOf(start), SIDES.indexOf(goal), firstLane, lastLane, firstColumn, lastColumn], at);
    code[at + HEAD - 1] = runs.length;
    at += HEAD;
    for (const run of runs) {
      code.set([run.axis === 'h' ? 0 : 1, run.at, run.from, run.to], at);
      at += RUN;
    }
  }
  return code;
}

export function decodePaths(code: Int32Array): readonly Path[] {
  const paths: Path[] = [];
  let next = 0;
  const take = (): number => code[next++] ?? 0;
  const takeSide = (): Side => SIDES[take()] ?? 'top';
  while (next < code.length) {
    const [start, goal] = [takeSide(), takeSide()];
    const window = { firstLane: take(), lastLane: take(), firstColumn: take(), lastColumn: take() };
    const runs: Run[] = [];
    for (let left = take(); left > 0; left--)
      runs.push({ axis: take() === 0 ? 'h' : 'v', at: take(), from: take(), to: take() });
    paths.push({ start, goal, window, runs });
  }
  return paths;
}
