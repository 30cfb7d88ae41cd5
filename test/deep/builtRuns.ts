/** Deep runs in a browser, most on the built program; a short part of some is a test of the projects that come after the build (test/shell, test/e2e). */
import { exportedPages } from './exportedPages';
import { messages } from './messages';
import { openings, openingsInterpreted } from './openings';
import { soak } from './soak';
import type { DeepRun } from './types';

export const BUILT_RUNS: readonly DeepRun[] = [
  { name: 'messages', unit: 'malformed messages', wanted: 1_000_000, short: 20_000, run: messages },
  { name: 'soak', unit: 'operations', wanted: 1_000_000, short: 0, run: soak },
  { name: 'openings', unit: 'maps opened and closed', wanted: 10_000, short: 0, run: openings },
  {
    name: 'openings-plain',
    unit: 'maps opened without compiled code',
    wanted: 2_000,
    short: 0,
    run: openingsInterpreted,
  },
  { name: 'pages', unit: 'exported pages opened', wanted: 500, short: 6, run: exportedPages },
];
