/** The deep runs of hostile input, of the model, and of endurance. */
import { commandRuns } from './commandRuns';
import { exportTexts } from './exportTexts';
import { reviews, workbooks } from './lawRuns';
import { mergeTriples } from './mergeTriples';
import { importerMutants, parserMutants } from './mutants';
import { roundTrips } from './roundTrips';
import type { DeepRun } from './types';

export const INPUT_RUNS: readonly DeepRun[] = [
  { name: 'parser', unit: 'mutants of maps', wanted: 5_000_000, short: 1_500, run: parserMutants },
  {
    name: 'importers',
    unit: 'mutants of other files',
    wanted: 1_000_000,
    short: 600,
    run: importerMutants,
  },
  { name: 'commands', unit: 'commands', wanted: 2_000_000, short: 1_500, run: commandRuns },
  { name: 'merge', unit: 'merged triples', wanted: 50_000, short: 60, run: mergeTriples },
  { name: 'workbooks', unit: 'workbooks read twice', wanted: 2_000, short: 10, run: workbooks },
  { name: 'reviews', unit: 'collected reviews', wanted: 2_000, short: 12, run: reviews },
  { name: 'roundtrip', unit: 'documents', wanted: 500_000, short: 300, run: roundTrips },
  {
    name: 'exports',
    unit: 'hostile texts in fields of exports',
    wanted: 100_000,
    short: 6_500,
    run: exportTexts,
  },
];
