/** What the benches share: a median of several runs, and the row that `npm run bench` puts into its table. */

export const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** Median of `rounds` runs in milliseconds; `prepare` is not measured. */
export async function measure<T>(
  run: (prepared: T) => unknown,
  rounds: number,
  prepare: (round: number) => T,
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const prepared = prepare(round);
    const start = performance.now();
    await run(prepared);
    times.push(performance.now() - start);
  }
  return median(times);
}

export interface BenchRow {
  readonly name: string;
  /** Size of the map; 0 where it has none. */
  readonly cards: number;
  readonly value: number;
  readonly unit: string;
  /** What is promised at most. */
  readonly target?: number | undefined;
  /** What the bare page needed for the same in this run. */
  readonly floor?: number;
  /** The value as it would be at the speed of the machine that the promise was made for. */
  readonly tableSpeed?: number;
}

export const report = (row: BenchRow): void => console.log(JSON.stringify(row));
