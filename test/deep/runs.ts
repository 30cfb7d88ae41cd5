/** The deep runs, in the order in which they run. */
import { saveCrashes } from './saveCrashes';
import type { DeepRun } from './types';

export const RUNS: readonly DeepRun[] = [
  { name: 'crash', unit: 'crash states', wanted: 1_000_000, short: 6_000, run: saveCrashes },
];
