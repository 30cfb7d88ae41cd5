/** What a user's work depends on: its tests must reach every branch. Run by `npm test`; by itself it shows the figures. */
import { inRoot, runTool } from './setup/run.mjs';

const FILES = [
  'electron/node/{answering,failure,fileSystem,keptFiles,patience,readFile,saveFile,saveLock,target,unconfirmed,versionStore,writeBeside}.ts',
  'shared/host/{keptVersions,lineage}.ts',
];
const TESTS = [
  'test/unit/node/readFile.test.ts',
  'test/unit/node/saveFile.test.ts',
  'test/unit/node/saveLock.test.ts',
  'test/unit/node/savePromises.test.ts',
  'test/unit/node/versionStore.test.ts',
  'test/unit/node/renamedVersions.test.ts',
  'test/unit/host/keptVersions.test.ts',
];

/** Whether every branch is reached. */
export async function reachesEveryBranch() {
  const { code } = await runTool('vitest', 'vitest.mjs', [
    'run',
    '--project=core',
    '--reporter=dot',
    '--coverage.enabled',
    '--coverage.provider=v8',
    '--coverage.reporter=text',
    `--coverage.reportsDirectory=${inRoot('test-results', 'coverage')}`,
    '--coverage.thresholds.branches=100',
    ...FILES.map((file) => `--coverage.include=${file}`),
    ...TESTS,
  ]);
  return code === 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = (await reachesEveryBranch()) ? 0 : 1;
