/** The deep runs, in the order in which they run. */
import { bitFlips } from './bitFlips';
import { editors } from './editors';
import { fullDisk } from './fullDisk';
import { INPUT_RUNS } from './inputRuns';
import { journalDamage } from './journalDamage';
import { journalKills } from './journalKills';
import { kills } from './kills';
import { permissions } from './permissions';
import { recoveryKills } from './recoveryKills';
import { saveCrashes } from './saveCrashes';
import { saveErrors } from './saveErrors';
import type { DeepRun } from './types';
import { versionClocks } from './versionClocks';

export const RUNS: readonly DeepRun[] = [
  { name: 'crash', unit: 'crash states', wanted: 1_000_000, short: 6_000, run: saveCrashes },
  { name: 'kill', unit: 'kills', wanted: 20_000, short: 8, run: kills },
  { name: 'errors', unit: 'calls that fail or hang', wanted: 6_000, short: 1_000, run: saveErrors },
  { name: 'full', unit: 'saves on a full disk', wanted: 16_000, short: 32, run: fullDisk },
  { name: 'flips', unit: 'flipped bits and blocks', wanted: 10_000, short: 300, run: bitFlips },
  { name: 'rights', unit: 'kinds of files', wanted: 200, short: 40, run: permissions },
  { name: 'versions', unit: 'saves with versions', wanted: 10_000, short: 200, run: versionClocks },
  { name: 'editors', unit: 'interleavings', wanted: 200_000, short: 150, run: editors },
  { name: 'recovery', unit: 'killed sessions', wanted: 20_000, short: 12, run: recoveryKills },
  { name: 'journal', unit: 'killed processes', wanted: 20_000, short: 6, run: journalKills },
  { name: 'damage', unit: 'damaged journals', wanted: 100_000, short: 1_500, run: journalDamage },
  ...INPUT_RUNS,
];
