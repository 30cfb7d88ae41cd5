/** `npm test`: sets up what is missing, then types, lint and all tests; ends with one line of counts. */
import { readFileSync, rmSync } from 'node:fs';
import { reachesEveryBranch } from './branches.mjs';
import { build } from './build.mjs';
import { ensureChromium, ensurePdfTools } from './setup/chromium.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureFonts } from './setup/fonts.mjs';
import { fail, inRoot, runTool } from './setup/run.mjs';
import { PROJECTS, typecheck } from './typecheck.mjs';

const counts = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

/** Counts one step that either holds or does not. */
function count(name, holds) {
  counts[holds ? 'passed' : 'failed']++;
  if (!holds) failures.push(name);
}

async function step(name, work) {
  const start = performance.now();
  process.stdout.write(`\n── ${name}\n`);
  await work();
  process.stdout.write(`   ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

/** Runs vitest projects and adds their counts, read from its JSON report; a run that never got as far counts as one failure. */
async function vitest(projects, env) {
  const report = inRoot('test-results', `${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const args = [
    'run',
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { code } = await runTool(
    'vitest',
    'vitest.mjs',
    [...args, ...projects.flatMap((p) => ['--project', p])],
    { env },
  );
  let result = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    // No report: the exit code below tells.
  }
  counts.passed += result.numPassedTests;
  counts.failed += result.numFailedTests;
  counts.skipped += result.numPendingTests + (result.numTodoTests ?? 0);
  if (code !== 0 && result.numFailedTests === 0) counts.failed++;
  if (code !== 0) failures.push(`tests: ${projects.join(', ')}`);
}

async function types() {
  const failed = await typecheck();
  for (const project of PROJECTS) count(`types: ${project}`, !failed.includes(project));
}

async function lint() {
  const { code } = await runTool('@biomejs/biome', 'bin/biome', ['check', '--max-diagnostics=50', '.']);
  count('lint', code === 0);
}

async function unused() {
  const { code } = await runTool('knip', 'bin/knip.js', ['--no-progress']);
  count('unused code', code === 0);
}

async function test() {
  const start = performance.now();
  await ensureDependencies();
  await ensureFonts();
  const env = { CHROMIUM_PATH: await ensureChromium() };
  await ensurePdfTools();
  await step('types, lint and unused code', () => Promise.all([types(), lint(), unused()]));
  await step('unit, property and view tests', () => vitest(['core', 'view'], env));
  await step('branches of saving', async () => count('branches of saving', await reachesEveryBranch()));
  let built = true;
  await step('build', () =>
    build().catch((error) => {
      built = false;
      process.stderr.write(`${error.message}\n`);
    }),
  );
  count('build', built);
  if (built) {
    // What is timed runs alone; the others share two workers.
    await step('speed tests', () => vitest(['speed'], env));
    await step('end-to-end, shell and command-line tests', () => vitest(['e2e', 'shell'], env));
  }
  for (const name of failures) process.stdout.write(`failed: ${name}\n`);
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  process.stdout.write(`\nin ${seconds} s\n${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
  process.exitCode = counts.failed ? 1 : 0;
}

await test().catch(fail);
