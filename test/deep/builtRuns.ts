/** Deep runs on the built program; a short part of each is a test of the projects that come after the build (test/shell). */
import { messages } from './messages';
import { soak } from './soak';
import type { DeepRun } from './types';

export const BUILT_RUNS: readonly DeepRun[] = [
  { name: 'messages', unit: 'malformed messages', wanted: 1_000_000, short: 20_000, run: messages },
  { name: 'soak', unit: 'operations', wanted: 1_000_000, short: 0, run: soak },
];
